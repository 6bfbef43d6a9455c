using System.Text.Json;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>What is decided of an entry with one tap, and of the words by which people look for it.</summary>
public sealed class EntryActDialog(CurationScene scene, ICatalogue catalogue, IWordings wordings, ILinkChecks links) : ICardAction<EntryDo>, ICardAction<WordsDo>
{
    public async Task<Reply> HandleAsync(EntryDo tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person || await catalogue.FindAsync(new(tapped.Entry), ct) is not { } before)
        {
            return Reply.Noting(turn.Texts.Curation.NoSuchEntry);
        }

        if (tapped.Act == EntryDo.Ask)
        {
            return Reply.Showing(CurationEntryCard.Sure(before, tapped.Task, turn.Texts));
        }

        if (ActOf(tapped.Act) is not { } act)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var entry = await ActAsync(before, act, person.Id, turn, ct);
        var word = Word(before, act, entry, turn);

        return Reply.Showing(await scene.AfterAsync(entry, tapped.Task, turn, word, ct), word) with { Undo = Undo(before, act, turn) };
    }

    public async Task<Reply> HandleAsync(WordsDo tapped, Turn turn, CancellationToken ct)
    {
        var words = turn.Texts.Curation;
        ResourceId id = new(tapped.Entry);

        if (await catalogue.FindAsync(id, ct) is not { } entry)
        {
            return Reply.Noting(words.NoSuchEntry);
        }

        if ((await wordings.ToDecideAsync(ct)).FirstOrDefault(one => one.Resource == id && one.Fingerprint == tapped.Words) is not { } wording)
        {
            return Reply.Showing(await scene.AfterAsync(entry, tapped.Task, turn, words.SameAsBefore, ct), words.SameAsBefore); // decided before, by the same tap or by somebody else
        }

        if (tapped.Take && await TakeAsync(entry, wording, turn, ct) is { } problem)
        {
            return Reply.Noting(problem);
        }

        await (tapped.Take ? wordings.TakenAsync(id, wording.Fingerprint, ct) : wordings.RejectAsync(id, wording.Fingerprint, ct));
        var word = tapped.Take ? words.WordsTaken : words.WordsRejected;
        return Reply.Showing(await scene.AfterAsync(entry, tapped.Task, turn, word, ct), word);
    }

    private async Task<CatalogueEntry> ActAsync(CatalogueEntry before, EntryAct act, PersonId by, Turn turn, CancellationToken ct)
    {
        if (turn.IsRepeat)
        {
            return before;
        }

        var (owners, today) = (await scene.OwnersAsync(ct), CurationScene.Today(turn));
        var entry = await catalogue.ActAsync(before.Id, one => EntryActs.After(one, act, by, owners, turn.Now, today), ct);

        if (act is EntryAct.Seen)
        {
            await links.ForgetAsync(before.Id, ct); // somebody has looked: the address fails anew, or not at all
        }

        return entry ?? before;
    }

    /// <returns>Why the words cannot be added; null when they are.</returns>
    private async Task<string?> TakeAsync(CatalogueEntry entry, ProposedWording wording, Turn turn, CancellationToken ct)
    {
        var (owners, today) = (await scene.OwnersAsync(ct), CurationScene.Today(turn));

        if (Widened(entry) is EntryDecision.Refused { Faults: [var fault, ..] })
        {
            return turn.Texts.Curation.Problem(fault);
        }

        await catalogue.ActAsync(entry.Id, one => Widened(one) is EntryDecision.Accepted { Entry: var wider } ? wider : one, ct);
        return null;

        EntryDecision Widened(CatalogueEntry one) =>
            EntryDecision.Decide(EntryDraft.Of(one).With(EntryField.Keywords, [.. one.Resource.Keywords, wording.Words]), one, owners, today);
    }

    private static EntryAct? ActOf(string name) => name switch
    {
        EntryDo.Seen => EntryAct.Seen,
        EntryDo.Retire => EntryAct.Retire,
        EntryDo.Restore => EntryAct.Restore,
        EntryDo.Propose => EntryAct.Propose,
        _ => null,
    };

    private static string Word(CatalogueEntry before, EntryAct act, CatalogueEntry entry, Turn turn)
    {
        var (words, title) = (turn.Texts.Curation, entry.Resource.Title);

        return act switch
        {
            EntryAct.Retire => words.RetiredNow(title),
            EntryAct.Propose => words.Proposed(title),
            EntryAct.Restore when before.State is EntryState.Proposed => words.AcceptedNow(title),
            EntryAct.Restore => words.RestoredNow(title),
            _ => words.Seen(turn.Texts.Dates.ShortDay(entry.ReviewOn, CurationScene.Today(turn))),
        };
    }

    private static Undoing? Undo(CatalogueEntry before, EntryAct act, Turn turn)
    {
        if (act is not EntryAct.Retire || before.State is EntryState.Retired || turn.IsRepeat)
        {
            return null;
        }

        EntryDo back = new(before.Id.Value, before.State is EntryState.Proposed ? EntryDo.Propose : EntryDo.Restore);
        return new(EntryDo.Verb, JsonSerializer.SerializeToElement(back, CurationJson.Default.EntryDo), turn.Texts.Curation.TheRetirement(before.Resource.Title));
    }
}
