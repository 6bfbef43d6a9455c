using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>« Catalogue » : what Le RAMEAU's team has to decide of it, and the way to each entry, also « catalogue mécénat ».</summary>
public sealed class CurationDialog(CurationScene scene, ICatalogue catalogue, Librarian librarian)
    : IOpenCommand, ICardAction<CatalogueDesk>, ICardAction<CatalogueNext>, ICardAction<EntryLook>
{
    /// <summary>Each line has a button.</summary>
    private const int Shown = 4;

    private const int LongestQuery = 200;

    public CommandName Name { get; } = new(
        "catalogue", "catalogue",
        "Relire, compléter et retirer les entrées du catalogue de ressources.",
        "Look after the entries of the catalogue of resources.");

    public IReadOnlyList<string> Synonyms { get; } = ["le catalogue", "gerer le catalogue", "the catalogue", "manage the catalogue"];

    public Power Power => Power.Staff;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => BehindDoorAsync(turn, null, () => scene.DeskAsync(turn, null, ct));

    public Task<Reply> HandleAsync(string rest, Turn turn, CancellationToken ct) => BehindDoorAsync(turn, rest, () => FindAsync(rest, turn, ct));

    public async Task<Reply> HandleAsync(CatalogueDesk tapped, Turn turn, CancellationToken ct) =>
        Reply.Showing(tapped.Query is { } query && query.Trim().Length > 0 ? await FindAsync(query, turn, ct) : await scene.DeskAsync(turn, null, ct));

    public async Task<Reply> HandleAsync(CatalogueNext tapped, Turn turn, CancellationToken ct) => Reply.Showing(await scene.NextAsync(tapped.After, turn, null, ct));

    public async Task<Reply> HandleAsync(EntryLook tapped, Turn turn, CancellationToken ct) => await catalogue.FindAsync(new(tapped.Entry), ct) is { } entry
        ? Reply.Showing(await scene.EntryAsync(entry, turn, null, ct))
        : Reply.Noting(turn.Texts.Curation.NoSuchEntry);

    /// <summary>Who looks after an entry is nothing for the group.</summary>
    private static Task<Reply> BehindDoorAsync(Turn turn, string? query, Func<Task<AdaptiveCard>> draw) => PrivateDoor.AnswerAsync(
        turn, turn.Texts.Curation.Desk, ActionExecute.Alone(turn.Texts.Curation.DeskButton, CatalogueDesk.Verb, new(query), CurationJson.Default.CatalogueDesk), draw);

    /// <summary>By its id, whatever its state; by the search of everybody, and among the retired and proposed by their titles.</summary>
    private async Task<AdaptiveCard> FindAsync(string typed, Turn turn, CancellationToken ct)
    {
        var query = Excerpts.Shortened(typed.Trim(), LongestQuery);

        if (await catalogue.FindAsync(new(query), ct) is { } entry)
        {
            return await scene.EntryAsync(entry, turn, null, ct);
        }

        var all = (await catalogue.AllAsync(ct)).ToDictionary(one => one.Id);
        var live = (await librarian.LibraryAsync(ct)).Ask(new(query), Shown).Findings.Matches.Select(match => all.GetValueOrDefault(match.Resource.Id)).OfType<CatalogueEntry>();
        var others = all.Values.Where(one => one.State is not EntryState.Live && one.Resource.Title.Contains(query, StringComparison.CurrentCultureIgnoreCase));

        return CurationCard.Found(query, [.. others.Concat(live).Take(Shown)], turn.Texts);
    }
}
