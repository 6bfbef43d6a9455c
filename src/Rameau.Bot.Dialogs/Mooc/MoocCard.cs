using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>One MOOC for one person: the episodes with their advised dates, the binding date, how far they are. Pure.</summary>
public static class MoocCard
{
    /// <param name="word">What the message that holds the card says first; plain text.</param>
    /// <param name="because">Why it came; null when it was asked for.</param>
    public static AdaptiveCard ForPerson(MoocView view, Texts texts, string? word = null, string? because = null)
    {
        var track = view.Focus;
        var (title, count) = (texts.Mooc.Title(track.Step), texts.Mooc.Count(track.Done, track.Episodes.Count));

        return CardFrame.Of(
            texts.Mooc.InWords(title, count),
            [
                CardFrame.Badge(texts.Mooc.Mine, BadgeStyle.Subtle),
                CardFrame.Title(title),
                word is null ? null : CardFrame.Plain(word),
                CardFrame.Line(Standing(view, texts)),
                CardFrame.State(count),
                new ProgressBar(Drop.It) { Value = track.Done, Max = track.Episodes.Count, Spacing = Spacing.Small },
                .. track.Episodes.Select(episode => CardFrame.Line(Line(episode, view, texts))),
                track.State is MoocState.Underway or MoocState.NotOpen ? CardFrame.Subtle(texts.Mooc.AtYourPace) : null,
                CardFrame.Buttons([.. Marks(view, texts), .. Others(view, texts)]),
                .. because is null ? [] : CardFrame.Why(texts.Rhythm.WhyQuestion, because),
            ]) with { Refresh = Refreshing(view) };
    }

    /// <summary>What the group sees; each sees their own progress behind the button.</summary>
    /// <param name="step">The track.</param>
    /// <param name="word">Plain text.</param>
    public static AdaptiveCard ForGroup(Step step, Promotion promotion, Texts texts, Instant now, string word, string because)
    {
        var (title, isOver) = (texts.Mooc.Title(step), now >= step.EndsAt);
        var final = texts.Mooc.Final(Day(FinalOn(step, promotion), promotion.Zone.DayOf(now), texts));

        return CardFrame.Of(
            texts.Mooc.InWords(title, final.TrimEnd('.')),
            [
                isOver ? CardFrame.PastTitle(title) : CardFrame.Title(title),
                CardFrame.Plain(word),
                CardFrame.Line(final),
                CardFrame.Subtle(texts.Mooc.AtYourPace),
                CardFrame.Buttons(Look(texts.Mooc.MineButton, promotion, step.Id)),
                .. CardFrame.Why(texts.Rhythm.WhyQuestion, because),
            ]);
    }

    /// <summary>Shows whoever taps their own progress.</summary>
    public static ActionExecute Look(string title, Promotion promotion, StepId? track) =>
        ActionExecute.Button(title, MoocLook.Verb, new(promotion.Id.Value, track?.Value), MoocJson.Default.MoocLook);

    private static LocalDate FinalOn(Step step, Promotion promotion) => promotion.Zone.DayOf(step.EndsAt).PlusDays(-1);

    private static string Day(LocalDate day, LocalDate today, Texts texts) => texts.Dates.Day(day, today);

    private static string Standing(MoocView view, Texts texts) => view.Focus.State switch
    {
        MoocState.NotOpen => texts.Mooc.StartsOn(Day(view.Zone.DayOf(view.Focus.Step.StartsAt), view.Today, texts)),
        MoocState.Validated => texts.Mooc.Validated,
        MoocState.Missed => texts.Mooc.Missed,
        MoocState.Transferred => texts.Mooc.Transferred,
        MoocState.Finished => texts.Mooc.Finished,
        _ => texts.Mooc.Final(Day(view.Focus.FinalOn(view.Zone), view.Today, texts)),
    };

    private static string Line(Episode episode, MoocView view, Texts texts) => episode switch
    {
        { DoneAt: { } at } => texts.Mooc.Done(episode.Number, texts.Dates.ShortDay(view.Zone.DayOf(at), view.Today)),
        _ when view.Focus.State is MoocState.Underway or MoocState.NotOpen =>
            texts.Mooc.Advised(episode.Number, texts.Dates.ShortDay(view.Zone.DayOf(episode.Step.EndsAt).PlusDays(-1), view.Today)),
        _ => texts.Mooc.ToDo(episode.Number), // a date that is past advises nobody
    };

    /// <summary>Once the final date is missed there is one thing to decide; the episodes can be marked again after it.</summary>
    private static IEnumerable<CardAction> Marks(MoocView view, Texts texts)
    {
        if (view.Focus.State is MoocState.Missed)
        {
            return
            [
                ActionExecute.Button(
                    texts.Mooc.TransferButton, MoocTransferTap.Verb, new(view.Plan.Promotion.Id.Value, view.Focus.Step.Id.Value), MoocJson.Default.MoocTransferTap)
                    with { Style = ActionStyle.Positive },
            ];
        }

        return view.Focus.TakesMarks(view.Now)
            ? view.Focus.Episodes.OrderBy(episode => episode.DoneAt is not null).Select(Mark)
            : [];

        ActionExecute Mark(Episode episode) => (ActionExecute.For(
            MoocMarkTap.Verb,
            new(view.Plan.Promotion.Id.Value, view.Focus.Step.Id.Value, episode.Number, episode.DoneAt is null, $"{episode.MarkedAt?.ToUnixTimeMilliseconds()}"),
            MoocJson.Default.MoocMarkTap) with
        {
            Title = episode.DoneAt is null ? texts.Mooc.DoneButton(episode.Number) : texts.Mooc.UndoButton(episode.Number),
            Mode = episode.DoneAt is null ? null : ActionMode.Secondary,
        }).OrSubmit();
    }

    private static IEnumerable<CardAction> Others(MoocView view, Texts texts) => view.Tracks
        .Where(track => track.Step.Id != view.Focus.Step.Id)
        .Take(1)
        .Select(track => Look(texts.Mooc.OtherButton, view.Plan.Promotion, track.Step.Id));

    private static Refresh? Refreshing(MoocView view) => view.UserId is not { } user
        ? null
        : new(ActionExecute.For(MoocLook.Verb, new(view.Plan.Promotion.Id.Value, view.Focus.Step.Id.Value), MoocJson.Default.MoocLook), [user]);
}
