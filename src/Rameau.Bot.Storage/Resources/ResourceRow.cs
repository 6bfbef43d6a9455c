using NodaTime.Text;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Resources;

/// <summary>One row of the catalogue.</summary>
internal sealed record ResourceRow(
    string Id, string Kind, string Title, string Summary, string Themes, string? Shelf, string Level, string Keywords, string? Url, string? Region, long? Episode, string? Note,
    string Standing, string State, string? Owner, long WasOwned, string ReviewOn, long? SeenAt, string? Ticket, long Revision)
{
    public const string Select =
        """
        SELECT id, kind, title, summary, themes, shelf, level, keywords, url, region, episode, note, standing, state, owner_id AS Owner, was_owned AS WasOwned,
               review_on AS ReviewOn, seen_at AS SeenAt, ticket_id AS Ticket, revision
          FROM resource
        """;

    /// <summary>No text of the catalogue has a line break.</summary>
    private const char Between = '\n';

    public static object Values(CatalogueEntry entry) => new
    {
        id = entry.Id.Value,
        kind = entry.Resource.Kind,
        title = entry.Resource.Title,
        summary = entry.Resource.Summary,
        themes = string.Join(Between, entry.Resource.Themes),
        shelf = entry.Resource.Shelf?.ToString(),
        level = $"{entry.Resource.Level}",
        keywords = string.Join(Between, entry.Resource.Keywords),
        url = entry.Resource.Url?.OriginalString,
        region = entry.Resource.Region,
        episode = (long?)entry.Resource.Episode,
        note = entry.Resource.Note,
        standing = $"{entry.Resource.Standing}",
        state = $"{entry.State}",
        owner = entry.Owner?.Value,
        wasOwned = entry.WasOwned ? 1L : 0L,
        reviewOn = LocalDatePattern.Iso.Format(entry.ReviewOn),
        seenAt = entry.SeenAt.Millis(),
        ticket = entry.Ticket?.Value,
        revision = (long)entry.Revision,
    };

    public CatalogueEntry Entry() => new(
        new(new(Id), Kind, Title, Summary)
        {
            Themes = Split(Themes),
            Shelf = Shelf?.Named<Shelf>(),
            Level = Level.Named<Level>(),
            Keywords = Split(Keywords),
            Url = Url is null ? null : new(Url),
            Region = Region,
            Episode = (int?)Episode,
            Note = Note,
            Standing = Standing.Named<Standing>(),
        },
        State.Named<EntryState>(),
        LocalDatePattern.Iso.Parse(ReviewOn).Value,
        (int)Revision)
    {
        Owner = Owner is { } owner ? new(owner) : null,
        WasOwned = WasOwned != 0,
        SeenAt = SeenAt.Instant(),
        Ticket = Ticket is { } ticket ? new(ticket) : null,
    };

    private static string[] Split(string lines) => lines.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
