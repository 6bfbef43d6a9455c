using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>Writes an entry anew or for the first time, by the rule that files obey too.</summary>
public sealed class EntryDialog(CurationScene scene, ICatalogue catalogue) : ICardAction<EntryForm>, ICardAction<EntrySave>
{
    /// <summary>Of what is written in a card.</summary>
    private const string Kind = "fiche";

    public async Task<Reply> HandleAsync(EntryForm tapped, Turn turn, CancellationToken ct)
    {
        if (tapped.Entry is not { } id)
        {
            return Reply.Showing(await FormAsync(new($"ajout-{Posts.IdOf(turn)}", 0), turn, null, [], ct));
        }

        return await catalogue.FindAsync(new(id), ct) is { } entry
            ? Reply.Showing(await FormAsync(Filled(entry), turn, null, [], ct))
            : Reply.Noting(turn.Texts.Curation.NoSuchEntry);
    }

    public async Task<Reply> HandleAsync(EntrySave tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        var words = turn.Texts.Curation;
        var standing = await catalogue.FindAsync(new(tapped.Entry), ct);

        switch (EntryDecision.Decide(Draft(tapped, standing, person.Id), standing, await scene.OwnersAsync(ct), CurationScene.Today(turn)))
        {
            case EntryDecision.Refused { Faults: var faults }:
                return Reply.Showing(await FormAsync(tapped, turn, null, faults, ct));
            case EntryDecision.Unchanged { Entry: var same }:
                return Reply.Showing(await scene.EntryAsync(same, turn, words.SameAsBefore, ct), words.SameAsBefore);
            case EntryDecision.Accepted { Entry: var entry } when tapped.Revision == (standing?.Revision ?? 0) && await catalogue.TrySaveAsync([entry], ct):
                return Reply.Showing(await scene.EntryAsync(entry, turn, words.Saved(entry.Resource.Title), ct), words.Saved(entry.Resource.Title));
            default:
                var now = await catalogue.FindAsync(new(tapped.Entry), ct); // as it stands now, so that saving again is meant for that
                return Reply.Showing(await FormAsync(tapped with { Revision = now?.Revision ?? 0 }, turn, words.ChangedMeanwhile, [], ct), words.ChangedMeanwhile);
        }
    }

    private static EntrySave Filled(CatalogueEntry entry)
    {
        var filled = EntryFormCard.Fill(new EntrySave(entry.Id.Value, entry.Revision), entry);
        return filled with { WasReview = filled.Review };
    }

    /// <summary>Who writes an entry looks after it unless another is named.</summary>
    private static EntryDraft Draft(EntrySave tapped, CatalogueEntry? standing, PersonId by)
    {
        var draft = EntryFormCard.Read(tapped, tapped.WasReview).With(EntryField.Id, tapped.Entry);
        draft = standing is null ? draft.With(EntryField.Kind, Kind) : draft;

        return standing is null && draft.Text(EntryField.Owner) is null or "" ? draft.With(EntryField.Owner, by.Value) : draft;
    }

    private async Task<AdaptiveCard> FormAsync(EntrySave typed, Turn turn, string? word, IReadOnlyList<EntryFault> faults, CancellationToken ct)
    {
        var words = turn.Texts.Curation;
        CardAction[] actions =
        [
            ActionExecute.Button(words.SaveButton, EntrySave.Verb, new(typed.Entry, typed.Revision, typed.WasReview), CurationJson.Default.EntrySave) with { Style = ActionStyle.Positive },
            CurationCard.Back(words),
        ];

        return new EntryFormCard(turn.Texts, await scene.OwnerChoicesAsync(turn, ct)).Draw(typed.Revision == 0 ? words.NewTitle : words.FormTitle, typed, actions, word, faults);
    }
}
