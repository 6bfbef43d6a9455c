using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Links;

/// <summary>
/// Serves the pages behind signed addresses. Whatever is wrong with an address, altered, expired, used or somebody gone, the answer is the same.
/// GET shows; only POST acts, and only by a form that was made here for this address.
/// </summary>
public sealed class LinkEndpoints(SignedLinks links, ILinks store, LinkPages pages, Signer signer, IPeople people, IPromotions promotions, TimeProvider clock)
{
    private const string FormPurpose = "links/form";

    /// <summary>A page may stay open overnight; a form older than that is shown again.</summary>
    private static readonly Duration FormValid = Duration.FromDays(1);

    public static void Map(WebApplication app)
    {
        app.MapGet($"{SignedLinks.Path}{{token}}/{{part?}}", (HttpContext http, string token, string? part) => Of(http).ShowAsync(http, token, part));
        app.MapPost($"{SignedLinks.Path}{{token}}", (HttpContext http, string token) => Of(http).ActAsync(http, token)).DisableAntiforgery(); // the form's own token stands for it
    }

    public static Task GoneAsync(HttpContext http) => WordAsync(http, StatusCodes.Status404NotFound, texts => new(
        texts.Links.GoneTitle, [new PagePart.Line(texts.Links.GoneWhy), new PagePart.Line(texts.Links.GoneNext)]));

    public static Task TooManyAsync(HttpContext http) => WordAsync(http, StatusCodes.Status429TooManyRequests, texts => new(
        texts.Links.TooManyTitle, [new PagePart.Line(texts.Links.TooManyNext)]));

    private async Task ShowAsync(HttpContext http, string token, string? part)
    {
        var ct = http.RequestAborted;

        if (await VisitAsync(http, token, part, ct) is var (page, visit) && await page.ShowAsync(visit, ct) is { } answer)
        {
            await WriteAsync(http, answer, visit, token, StatusCodes.Status200OK, ct);
        }
        else
        {
            await GoneAsync(http);
        }
    }

    private async Task ActAsync(HttpContext http, string token)
    {
        var ct = http.RequestAborted;

        if (await VisitAsync(http, token, null, ct) is not var (page, visit))
        {
            await GoneAsync(http);
            return;
        }

        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(ct) : FormCollection.Empty;
        var isOurs = await IsOursAsync(form[PageHtml.FormToken].ToString(), visit, ct);

        if (isOurs && page.Purpose.IsSingleUse && !await store.TryUseAsync(visit.Link.Key, visit.Now, ct))
        {
            await GoneAsync(http); // somebody was faster
            return;
        }

        if (await (isOurs ? page.ActAsync(visit, form, ct) : page.ShowAsync(visit, ct)) is { } answer)
        {
            await WriteAsync(http, answer, visit, token, isOurs ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest, ct);
        }
        else
        {
            await GoneAsync(http);
        }
    }

    private async Task<(ILinkPage Page, LinkVisit Visit)?> VisitAsync(HttpContext http, string token, string? part, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();

        if (await links.ReadAsync(token, now, ct) is not { } link || pages.Find(link.Purpose) is not { } page || await people.FindAsync(link.Subject, ct) is not { } person)
        {
            return null;
        }

        var promotion = person.Promotion is { } id ? await promotions.FindAsync(id, ct) : null;
        return (page, new(link, person, Texts.For(person, Locale(http), promotion), now, part));
    }

    private async Task<bool> IsOursAsync(string token, LinkVisit visit, CancellationToken ct) =>
        await signer.ReadAsync(FormPurpose, token, ct) is { } payload && Encoding.UTF8.GetString(payload).Split('\n') is [var key, var until]
        && key == visit.Link.Key && visit.Now < Instant.FromUnixTimeMilliseconds(long.Parse(until, CultureInfo.InvariantCulture));

    private Task<string> FormTokenAsync(LinkVisit visit, CancellationToken ct) => signer.SignAsync(
        FormPurpose, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{visit.Link.Key}\n{(visit.Now + FormValid).ToUnixTimeMilliseconds()}")), ct);

    private async Task WriteAsync(HttpContext http, LinkAnswer answer, LinkVisit visit, string token, int status, CancellationToken ct)
    {
        switch (answer)
        {
            case LinkAnswer.Showing { Page: var page }:
                var html = PageHtml.Write(page, visit.Texts.Language, $"{SignedLinks.Path}{token}", await FormTokenAsync(visit, ct));
                await WriteAsync(http, status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));
                break;
            case LinkAnswer.Saving { ContentType: var type, Name: var name, Content: var content }:
                http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
                await WriteAsync(http, status, type, content);
                break;
        }
    }

    /// <summary>A page that says the same whoever opens it: only what the browser asks for chooses its language.</summary>
    private static Task WordAsync(HttpContext http, int status, Func<Texts, Page> draw)
    {
        var texts = Texts.For(null, Locale(http), null);
        return WriteAsync(http, status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(PageHtml.Write(draw(texts), texts.Language)));
    }

    private static async Task WriteAsync(HttpContext http, int status, string type, byte[] content)
    {
        var (response, headers) = (http.Response, http.Response.Headers);
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        headers.ContentSecurityPolicy = PageHtml.ContentPolicy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";

        await response.Body.WriteAsync(content, http.RequestAborted);
    }

    private static string? Locale(HttpContext http) => http.Request.Headers.AcceptLanguage.ToString().Split(',', ';')[0].Trim();

    private static LinkEndpoints Of(HttpContext http) => http.RequestServices.GetRequiredService<LinkEndpoints>();
}
