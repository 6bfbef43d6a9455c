using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>Reads what cards of the catalogue show, for one reader.</summary>
public sealed class CurationScene(ICatalogue catalogue, IResourceVotes votes, IWordings wordings, ILinkChecks links, IPeople people)
{
    public static LocalDate Today(Turn turn) => turn.Now.InZone(turn.Promotion?.Zone ?? DateTimeZone.Utc).Date;

    public async Task<CurationView> ReadAsync(CancellationToken ct) => new(
        await catalogue.AllAsync(ct), await votes.SinceSeenAsync(ct), await wordings.ToDecideAsync(ct), await links.AllAsync(ct), await OwnersAsync(ct));

    /// <summary>Who may look after an entry.</summary>
    public async Task<IReadOnlySet<PersonId>> OwnersAsync(CancellationToken ct) => (await people.StaffAsync(null, ct)).Select(person => person.Id).ToHashSet();

    /// <summary>What waits behind this one, from the front again after the last; null when nothing does.</summary>
    public static CurationTask? Next(IReadOnlyList<CurationTask> tasks, string? after) => // what was shown is mostly decided and gone: only the order tells what came behind it
        (after is null ? null : tasks.FirstOrDefault(task => string.CompareOrdinal(task.Key, after) > 0)) ?? tasks.FirstOrDefault(task => task.Key != after);

    public async Task<AdaptiveCard> DeskAsync(Turn turn, string? word, CancellationToken ct)
    {
        var view = await ReadAsync(ct);
        return CurationCard.Desk(view, view.Tasks(Today(turn)), turn.Texts, word);
    }

    /// <summary>The next thing to decide, or the desk when there is none.</summary>
    public async Task<AdaptiveCard> NextAsync(string? after, Turn turn, string? word, CancellationToken ct)
    {
        var view = await ReadAsync(ct);
        var tasks = view.Tasks(Today(turn));

        return Next(tasks, after) is { } task
            ? CurationEntryCard.ForTask(task, await OfAsync(task.Entry, view, turn, ct), tasks.Count, word)
            : CurationCard.Desk(view, tasks, turn.Texts, word);
    }

    public async Task<AdaptiveCard> EntryAsync(CatalogueEntry entry, Turn turn, string? word, CancellationToken ct) =>
        CurationEntryCard.Draw(await OfAsync(entry, await ReadAsync(ct), turn, ct), word);

    /// <summary>After something was decided: the next of the row, or the entry itself.</summary>
    public async Task<AdaptiveCard> AfterAsync(CatalogueEntry entry, string? task, Turn turn, string word, CancellationToken ct) =>
        task is null ? await EntryAsync(entry, turn, word, ct) : await NextAsync(task, turn, word, ct);

    /// <summary>Those who may look after an entry, by the names that this reader may see.</summary>
    public async Task<IReadOnlyList<Choice>> OwnerChoicesAsync(Turn turn, CancellationToken ct) =>
    [
        .. (await people.StaffAsync(null, ct)).Select(person => (person.Id, Name: turn.Speaker is { } viewer ? Gate.NameOf(person, viewer) : null))
            .Where(one => one.Name is not null).Select(one => new Choice(one.Name!, one.Id.Value)),
    ];

    private async Task<EntryView> OfAsync(CatalogueEntry entry, CurationView view, Turn turn, CancellationToken ct)
    {
        var owner = entry.Owner is { } id && view.Staff.Contains(id) ? await people.FindAsync(id, ct) : null;

        return new(
            entry,
            owner is not null && turn.Speaker is { } viewer ? Gate.NameOf(owner, viewer) ?? turn.Texts.Tickets.TheTeam : null,
            view.Tallies.TryGetValue(entry.Id, out var tally) ? tally : null,
            view.Links.FirstOrDefault(link => link.Resource == entry.Id && link.Url == entry.Resource.Url),
            Today(turn),
            turn.Texts);
    }
}
