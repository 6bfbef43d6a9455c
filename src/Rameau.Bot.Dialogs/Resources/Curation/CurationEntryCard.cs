using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>One entry as a curator sees it, and what can be decided of it. Pure.</summary>
public static class CurationEntryCard
{
    public static AdaptiveCard Draw(EntryView view, string? word = null)
    {
        var (entry, words) = (view.Entry, view.Texts.Curation);

        return CardFrame.Of(
            entry.Resource.Title,
            [
                word is null ? null : CardFrame.Plain(word),
                .. Body(view),
                CardFrame.Buttons(
                [
                    .. entry.State is EntryState.Retired
                        ? [Act(words.RestoreButton, entry, EntryDo.Restore)]
                        : (CardAction[])[Act(words.SeenButton, entry, EntryDo.Seen), Edit(entry, words), Act(words.RetireButton, entry, EntryDo.Ask)],
                    .. Open(entry, words),
                    CurationCard.Back(words),
                ]),
            ]);
    }

    /// <summary>One of the things to decide.</summary>
    /// <param name="waiting">How many there are.</param>
    public static AdaptiveCard ForTask(CurationTask task, EntryView view, int waiting, string? word = null)
    {
        var (entry, words) = (task.Entry, view.Texts.Curation);
        CardAction next = ActionExecute.Alone(words.NextButton, CatalogueNext.Verb, new(task.Key), CurationJson.Default.CatalogueNext);

        return CardFrame.Of(
            $"{words.Title(task.Reason)}. {entry.Resource.Title}",
            [
                CardFrame.Title(words.Title(task.Reason)),
                word is null ? null : CardFrame.Plain(word),
                CardFrame.Line(words.Because(task.Reason)),
                task.Wording is { } wording ? CardFrame.Plain(words.OtherWords(wording.Words)) : null,
                .. Body(view),
                CardFrame.Buttons([.. Deciding(task, words), .. waiting > 1 ? [next] : Array.Empty<CardAction>(), .. task.Reason is CurationReason.Wording ? [] : Open(entry, words).Take(1)]),
            ]);
    }

    /// <summary>Retiring is asked once more.</summary>
    public static AdaptiveCard Sure(CatalogueEntry entry, string? task, Texts texts)
    {
        var words = texts.Curation;
        var asked = words.RetireAsk(entry.Resource.Title);

        return CardFrame.Of(
            asked,
            CardFrame.Title(words.RetireButton),
            CardFrame.Plain(asked),
            CardFrame.Line(words.RetireMeans),
            CardFrame.Buttons(
                Act(words.RetireSureButton, entry, EntryDo.Retire, task) with { Style = ActionStyle.Destructive },
                task is null
                    ? ActionExecute.Alone(words.KeepButton, EntryLook.Verb, new(entry.Id.Value), CurationJson.Default.EntryLook)
                    : ActionExecute.Alone(words.KeepButton, CatalogueNext.Verb, new(task), CurationJson.Default.CatalogueNext)));
    }

    private static IEnumerable<CardElement?> Body(EntryView view)
    {
        var (entry, words, dates) = (view.Entry, view.Texts.Curation, view.Texts.Dates);

        return
        [
            CardFrame.Badge(entry.State is EntryState.Live ? view.Texts.Resources.Kind(entry.Resource) : words.State(entry.State), BadgeStyle.Accent),
            new RichTextBlock([new TextRun(entry.Resource.Title) { Weight = FontWeight.Bolder }]) { Spacing = Spacing.Small },
            CardFrame.Plain(entry.Resource.Summary),
            entry.Resource.Keywords.Count == 0 ? null : CardFrame.SubtlePlain(words.KnownBy(entry.Resource.Keywords)),
            entry.Resource.Url is { } url ? CardFrame.SubtlePlain(url.OriginalString) : null,
            view.Link is { IsDead: true, FailingSince: { } since } ? CardFrame.Line(words.LinkDeadSince(dates.ShortDay(since.InUtc().Date, view.Today))) : null,
            view.Link is { Found.MovedTo: { } to } ? CardFrame.Plain(words.LinkMovedTo(to.OriginalString)) : null,
            view.Tally is { } tally ? CardFrame.Subtle(words.Voices(tally.Useful, tally.Useless)) : null,
            CardFrame.SubtlePlain($"{words.ReviewBy(dates.ShortDay(entry.ReviewOn, view.Today))} · {(view.Owner is { } owner ? words.LookedAfterBy(owner) : words.NobodyLooks)}"),
        ];
    }

    private static CardAction[] Deciding(CurationTask task, ICurationWording words)
    {
        var entry = task.Entry;

        return task switch
        {
            { Wording: { } wording } => [Words(words.TakeWordsButton, wording, true, task.Key), Words(words.RejectWordsButton, wording, false, task.Key)],
            { Reason: CurationReason.Proposed } =>
                [Act(words.AcceptButton, entry, EntryDo.Restore, task.Key) with { Style = ActionStyle.Positive }, Edit(entry, words), Act(words.DeclineButton, entry, EntryDo.Retire, task.Key)],
            { Reason: CurationReason.DeadLink } => [Edit(entry, words), Act(words.SeenButton, entry, EntryDo.Seen, task.Key), Act(words.RetireButton, entry, EntryDo.Ask, task.Key)],
            _ => [Act(words.SeenButton, entry, EntryDo.Seen, task.Key), Edit(entry, words), Act(words.RetireButton, entry, EntryDo.Ask, task.Key)],
        };
    }

    private static ActionExecute Act(string title, CatalogueEntry entry, string act, string? task = null) =>
        ActionExecute.Alone(title, EntryDo.Verb, new(entry.Id.Value, act, task), CurationJson.Default.EntryDo);

    private static ActionExecute Words(string title, ProposedWording wording, bool take, string task) =>
        ActionExecute.Alone(title, WordsDo.Verb, new(wording.Resource.Value, wording.Fingerprint, take, task), CurationJson.Default.WordsDo);

    private static ActionExecute Edit(CatalogueEntry entry, ICurationWording words) =>
        ActionExecute.Alone(words.EditButton, EntryForm.Verb, new(entry.Id.Value), CurationJson.Default.EntryForm);

    private static CardAction[] Open(CatalogueEntry entry, ICurationWording words) =>
        entry.Resource.Url is { } url ? [new ActionOpenUrl(url.AbsoluteUri) { Title = words.OpenButton }] : [];
}
