using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>« Catalogue » : what waits for a decision, and the way to each entry. Pure.</summary>
public static class CurationCard
{
    private const int LongestQuery = 200;
    private const int LongestLine = 140;

    public static AdaptiveCard Desk(CurationView view, IReadOnlyList<CurationTask> tasks, Texts texts, string? word = null)
    {
        var words = texts.Curation;
        var standing = words.Entries(view.Entries.Count(entry => entry.State is EntryState.Live), view.Entries.Count(entry => entry.State is EntryState.Retired));
        string[] waiting = [.. tasks.CountBy(task => task.Reason).OrderBy(one => one.Key).Select(one => words.Waiting(one.Key, one.Value))];

        return CardFrame.Of(
            $"{words.Desk}. {standing}",
            [
                CardFrame.Title(words.Desk),
                word is null ? null : CardFrame.Plain(word),
                CardFrame.Subtle(standing),
                .. waiting.Length == 0 ? [CardFrame.Line(words.NothingToDo)] : waiting.Select(CardFrame.Line),
                new InputText("query", words.FindLabel) { Placeholder = words.FindPlaceholder, MaxLength = LongestQuery },
                CardFrame.Buttons(
                [
                    .. tasks.Count == 0
                        ? Array.Empty<CardAction>()
                        : [ActionExecute.Alone(words.TreatButton, CatalogueNext.Verb, new(), CurationJson.Default.CatalogueNext, ActionStyle.Positive)],
                    ActionExecute.Button(words.FindButton, CatalogueDesk.Verb, new(), CurationJson.Default.CatalogueDesk),
                    ActionExecute.Alone(words.AddButton, EntryForm.Verb, new(), CurationJson.Default.EntryForm),
                ]),
            ]);
    }

    public static AdaptiveCard Found(string asked, IReadOnlyList<CatalogueEntry> found, Texts texts)
    {
        var words = texts.Curation;
        var title = found.Count == 0 ? words.NothingFound(asked) : words.Found(asked);

        return CardFrame.Of(
            $"{words.Desk}. {title}",
            [
                CardFrame.Title(words.Desk),
                CardFrame.Plain(title),
                .. found.Select(entry => Row(entry, words)),
                CardFrame.Buttons(Back(words)),
            ]);
    }

    public static ActionExecute Back(ICurationWording words) => ActionExecute.Alone(words.DeskButton, CatalogueDesk.Verb, new(), CurationJson.Default.CatalogueDesk);

    private static ColumnSet Row(CatalogueEntry entry, ICurationWording words) => new([
        new Column([
            CardFrame.Plain(Excerpts.Shortened(entry.Resource.Title, LongestLine)),
            CardFrame.SubtlePlain(entry.State is EntryState.Live ? entry.Id.Value : $"{entry.Id} · {words.State(entry.State)}"),
        ]) { Width = ColumnWidth.Stretch },
        new Column([new ActionSet([ActionExecute.Alone(words.SeeButton, EntryLook.Verb, new(entry.Id.Value), CurationJson.Default.EntryLook)])]) { Width = ColumnWidth.Auto },
    ]) { Separator = true, Spacing = Spacing.Small };
}
