using Rameau.Bot.Hosting;

namespace Rameau.Bot.LocalRoom;

/// <summary>
/// The room has neither passwords nor accounts, so it is there for this computer alone: not for another one, not through a
/// tunnel or proxy, not under a name that someone else's web page has pointed at 127.0.0.1, not from another site's form.
/// </summary>
internal static class RoomGuard
{
    public static Task LetInAsync(HttpContext http, RequestDelegate next)
    {
        if (ThisComputer.IsCalling(http))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;

        return Task.CompletedTask;
    }

    /// <summary>Refuses a change that another site's page asks for.</summary>
    public static async ValueTask<object?> SameOriginAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var origin = request.Headers.Origin.ToString();
        var foreign = origin.Length > 0 && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

        return foreign && !HttpMethods.IsGet(request.Method)
            ? RoomResult.Error(StatusCodes.Status403Forbidden, "ForeignOrigin", "Cette demande vient d’un autre site.")
            : await next(context);
    }
}
