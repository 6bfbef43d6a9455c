using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>The API of the room's page.</summary>
internal static class RoomApi
{
    private const string Conversation = "/conversations/{conversation}/messages";
    private const string Message = Conversation + "/{message}";

    public static void Map(IEndpointRouteBuilder room)
    {
        var page = room.MapGroup("").AddEndpointFilter(RoomGuard.SameOriginAsync);

        page.MapGet("/state", State);
        page.MapGet("/events", RoomStream.FollowAsync);
        page.MapGet("/log", (RoomLog log) => RoomResult.Ok(new() { ["entries"] = log.ToJson() }));
        page.MapGet(Conversation, Messages);
        page.MapPost(Conversation, SayAsync);
        page.MapPost(Message + "/invoke", InvokeAsync);
        page.MapPost(Message + "/submit", SubmitAsync);
        page.MapPost(Message + "/reactions", ReactAsync);
        page.MapPost("/people/{person}/chat", OpenChat);
        page.MapPost("/clock", MoveAsync);
        page.MapPost("/clock/stop", Stop);
    }

    private static RoomResult State(string? person, RoomWorld world, RoomMovement movement) =>
        RoomResult.Ok(RoomPageJson.State(world, person is null ? null : world.Person(person), movement.Picture()));

    private static RoomResult Messages(string conversation, string? person, RoomWorld world)
    {
        if (!RoomVisit.TryMake(world, person, conversation, null, out var visit, out var refusal))
        {
            return refusal;
        }

        world.MarkRead(visit.Conversation.Id, visit.Person.Id);

        return RoomResult.Ok(new()
        {
            ["messages"] = RoomJson.Array(world.Messages(visit.Conversation.Id).Select(message => RoomPageJson.Message(world, message))),
        });
    }

    private static Task<RoomResult> SayAsync(string conversation, HttpRequest request, RoomWorld world, RoomTeams teams, CancellationToken ct) =>
        AskedAsync(conversation, null, request, world, (visit, body) =>
        {
            var mention = RoomJson.Child(body, "mentionBot") is { ValueKind: JsonValueKind.True };
            var text = RoomJson.Text(body, "text")?.Trim() ?? "";

            return Task.FromResult(text.Length == 0 && !mention
                ? RoomResult.Error(400, "EmptyMessage", "Le message est vide.")
                : RoomResult.Accepted(new() { ["id"] = teams.Say(visit.Person.Id, visit.Conversation.Id, text, mention).MessageId }));
        }, ct);

    private static Task<RoomResult> InvokeAsync(
        string conversation, string message, HttpRequest request, RoomWorld world, RoomTeams teams, CancellationToken ct) =>
        AskedAsync(conversation, message, request, world, async (visit, body) =>
        {
            if (RoomJson.Child(body, "action") is not { ValueKind: JsonValueKind.Object } action)
            {
                return RoomResult.Error(400, "NoAction", "La demande ne dit pas quelle action faire.");
            }

            var trigger = RoomJson.Text(body, "trigger") ?? "manual";
            var answer = await teams.InvokeAsync(visit.Person.Id, visit.Conversation.Id, visit.Message!.Id, JsonObject.Create(action)!, trigger);

            return answer switch
            {
                { Body: JsonObject told } when answer.Taken || told.ContainsKey("statusCode") => RoomResult.Ok(told),
                { Taken: true } => RoomResult.Ok([]),
                { Status: 501 } => RoomResult.Error(502, "UnknownAction", "Le bot ne connaît pas cette action."),
                _ => RoomResult.Error(502, "NoAnswer", "Le bot n’a pas répondu."),
            };
        }, ct);

    private static Task<RoomResult> SubmitAsync(
        string conversation, string message, HttpRequest request, RoomWorld world, RoomTeams teams, CancellationToken ct) =>
        AskedAsync(conversation, message, request, world, (visit, body) =>
        {
            var data = RoomJson.Child(body, "data") is { } given ? RoomJson.Node(given)! : new JsonObject();
            _ = teams.SubmitAsync(visit.Person.Id, visit.Conversation.Id, visit.Message!.Id, data);

            return Task.FromResult(RoomResult.Accepted());
        }, ct);

    private static Task<RoomResult> ReactAsync(
        string conversation, string message, HttpRequest request, RoomWorld world, RoomTeams teams, CancellationToken ct) =>
        AskedAsync(conversation, message, request, world, (visit, body) =>
        {
            _ = teams.ReactAsync(visit.Person.Id, visit.Conversation.Id, visit.Message!.Id, RoomJson.Text(body, "type") ?? "like");

            return Task.FromResult(RoomResult.Accepted());
        }, ct);

    private static RoomResult OpenChat(string person, RoomWorld world, RoomTeams teams) => world.Person(RoomPlace.Id(person)) is { } who
        ? RoomResult.Ok(new() { ["conversationId"] = teams.OpenChat(who.Id).Chat.Id })
        : RoomVisit.UnknownPerson;

    private static async Task<RoomResult> MoveAsync(HttpRequest request, RoomMovement movement, CancellationToken ct)
    {
        var body = await RoomJson.ReadObjectAsync(request, ct);
        var to = body is { } asked ? RoomJson.Text(asked, "to") : null;

        return to switch
        {
            not ("nextBeat" or "fiveMinutes" or "day" or "week" or "nineMonths") => RoomResult.Error(400, "UnknownMove", "Aller où ? nextBeat, fiveMinutes, day, week ou nineMonths."),
            "nextBeat" when !movement.HasNextBeat => RoomResult.Error(409, "NoNextBeat", "Aucun envoi n’est prévu."),
            _ when !movement.TryStart(to) => RoomResult.Error(409, "AlreadyMoving", "Le temps est déjà en train d’avancer."),
            _ => RoomResult.Accepted(),
        };
    }

    private static RoomResult Stop(RoomMovement movement)
    {
        movement.Stop();

        return RoomResult.Accepted();
    }

    private static async Task<RoomResult> AskedAsync(
        string conversation, string? message, HttpRequest request, RoomWorld world, Func<RoomVisit, JsonElement, Task<RoomResult>> answer, CancellationToken ct)
    {
        if (await RoomJson.ReadObjectAsync(request, ct) is not { } body)
        {
            return RoomResult.Error(400, "NotJson", "Le corps de la demande n’est pas du JSON valable.");
        }

        return RoomVisit.TryMake(world, RoomJson.Text(body, "person"), conversation, message, out var visit, out var refusal)
            ? await answer(visit, body)
            : refusal;
    }
}
