using NodaTime.Text;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>« Coaching : choisir »: the three nearest hours as buttons, or all that is free by day, part of day and coach. For one person.</summary>
public static class ChooseCard
{
    private const int Best = 3;

    /// <summary>A list that a phone can still scroll, and a card under 28 KB.</summary>
    private const int Longest = 60;

    /// <param name="wish">What the person asked for; the nearest comes first where nothing fits.</param>
    /// <param name="moves">The call that is to be moved.</param>
    public static AdaptiveCard Nearest(CoachingView view, CallTimes times, CallWish wish, CoachingCall? moves, string? word)
    {
        var wording = times.Texts.Coaching;
        var (found, fit) = wish.Among(view.Free, times.Zone);
        FreeSlot[] best = view.IsKept && moves is null ? [] : [.. found.DistinctBy(slot => slot.StartsAt).Take(Best)];

        return CardFrame.Of(
            wording.InWords(Title(view, times, moves), best.Length == 0 ? wording.NoneFree : times.When(best[0].StartsAt)),
            [
                .. Head(view, times, moves, word),
                Rule(view, times),
                best.Length == 0 && !view.IsKept ? CardFrame.Line(wording.NoneFree) : null,
                best.Length > 0 ? CardFrame.Line(fit ? wording.ForYou : wording.NoneFit) : null,
                best.Length == 0 ? null : CardFrame.Buttons([.. best.Select(slot => SlotButton(view, times, slot, moves))]),
                view.Free.Count > best.Length && best.Length > 0 ? CardFrame.Subtle(view.Hours.IsWhole ? wording.More(view.Free.Count - best.Length) : wording.ManyMore) : null,
                view.Place is { } place ? CardFrame.State(wording.Waiting(place)) : null,
                CardFrame.Buttons([.. More(view, times, moves, best.Length)]),
            ]);
    }

    /// <summary>All that fits, in one list, under three filters.</summary>
    public static AdaptiveCard All(CoachingView view, CallTimes times, CallWish wish, CoachingCall? moves, string? word)
    {
        var wording = times.Texts.Coaching;
        var (found, fit) = wish.Among(view.Free, times.Zone);
        FreeSlot[] shown = [.. found.Take(Longest).OrderBy(slot => slot.StartsAt)];

        return CardFrame.Of(
            wording.InWords(Title(view, times, moves), wording.More(shown.Length)),
            [
                .. Head(view, times, moves, word),
                Rule(view, times),
                fit ? null : CardFrame.Line(wording.NoneFit),
                Choices("day", wording.DayLabel, wording.AnyDay, Days(view, times), wish.From is { } day && wish.From == wish.To ? LocalDatePattern.Iso.Format(day) : string.Empty),
                Choices("part", wording.PartLabel, wording.AnyPart, [.. Enum.GetValues<PartOfDay>().Select(part => new Choice(wording.Part(part), $"{part}"))], $"{wish.Part}"),
                Choices("coach", wording.CoachLabel, wording.AnyCoach, Coaches(view), wish.Coach?.Value ?? string.Empty),
                shown.Length == 0 ? CardFrame.Line(wording.NoneFree) : new InputChoiceSet("slot", wording.HourLabel, [.. shown.Select(slot => new Choice(Told(view, times, slot), SlotText.Of(slot)))])
                {
                    Style = ChoiceSetStyle.Compact,
                    Value = SlotText.Of(shown[0]),
                },
                CardFrame.Buttons(
                [
                    .. shown.Length == 0 ? [] : new[] { Pick(view, times, moves) },
                    ActionExecute.Button(wording.SearchButton, CoachingSearch.Verb, new(Promotion(view), Window(view), Millis(moves)), CoachingJson.Default.CoachingSearch),
                    Back(view, times, moves),
                ]),
            ]);
    }

    private static IEnumerable<CardElement?> Head(CoachingView view, CallTimes times, CoachingCall? moves, string? word) =>
    [
        CoachingCard.Badge(view, times.Texts),
        CardFrame.Title(Title(view, times, moves)),
        word is null ? null : CardFrame.Line(word),
        CardFrame.Line(times.Texts.Coaching.Between(times.Usually.Day(view.Window.From), times.Usually.LastDay(view.Window.Until))),
    ];

    private static string Title(CoachingView view, CallTimes times, CoachingCall? moves) =>
        moves is null ? times.Texts.Coaching.ChooseTitle : times.Texts.Coaching.MoveTitle(times.When(moves.StartsAt));

    /// <summary>Why one has to leave slots to others, or why others leave them.</summary>
    private static CardElement? Rule(CoachingView view, CallTimes times) => view switch
    {
        { IsKept: true, Fairness: var fair } => CardFrame.Line(times.Texts.Coaching.KeptForOthers(fair.Room, fair.Without, times.Day(fair.OpensAt))),
        { Fairness: { IsScarce: true, Room: > 0 } fair } => CardFrame.Subtle(times.Texts.Coaching.Scarce(fair.Room, fair.Without)),
        _ => null,
    };

    private static IEnumerable<CardAction> More(CoachingView view, CallTimes times, CoachingCall? moves, int best)
    {
        var wording = times.Texts.Coaching;

        if (best > 0 && view.Free.Count > 0)
        {
            yield return ActionExecute.Button(wording.MoreButton, CoachingSearch.Verb, new(Promotion(view), Window(view), Millis(moves)), CoachingJson.Default.CoachingSearch);
        }

        if (moves is not null)
        {
            yield return Keep(view, times);
        }
        else if (view.Place is null ? best == 0 : true)
        {
            yield return ActionExecute.Button(
                view.Place is null ? wording.WaitButton : wording.LeaveLineButton,
                CoachingWait.Verb,
                new(Promotion(view), Window(view), view.Place is not null),
                CoachingJson.Default.CoachingWait);
        }
    }

    private static ActionExecute SlotButton(CoachingView view, CallTimes times, FreeSlot slot, CoachingCall? moves) => ActionExecute.Alone(
        times.When(slot.StartsAt), CoachingPick.Verb, new(Promotion(view), Window(view), Millis(moves), SlotText.Of(slot)), CoachingJson.Default.CoachingPick);

    private static ActionExecute Pick(CoachingView view, CallTimes times, CoachingCall? moves) => ActionExecute.Button(
        times.Texts.Coaching.PickButton, CoachingPick.Verb, new(Promotion(view), Window(view), Millis(moves)), CoachingJson.Default.CoachingPick) with { Style = ActionStyle.Positive };

    private static ActionExecute Back(CoachingView view, CallTimes times, CoachingCall? moves) => moves is null
        ? CoachingCard.Look(times.Texts.Chat.BackButton, view.Plan.Promotion, view.Window.Step.Id)
        : Keep(view, times);

    private static ActionExecute Keep(CoachingView view, CallTimes times) => CoachingCard.Look(times.Texts.Coaching.KeepButton, view.Plan.Promotion, view.Window.Step.Id);

    private static InputChoiceSet Choices(string id, string label, string any, IReadOnlyList<Choice> choices, string value) =>
        new(id, label, [new(any, "*"), .. choices]) { Style = ChoiceSetStyle.Compact, Value = value.Length == 0 ? "*" : value };

    private static Choice[] Days(CoachingView view, CallTimes times) =>
        [.. view.Free.DistinctBy(slot => slot.StartsAt.InZone(times.Zone).Date).Select(slot => new Choice(times.Day(slot.StartsAt), LocalDatePattern.Iso.Format(slot.StartsAt.InZone(times.Zone).Date)))];

    private static Choice[] Coaches(CoachingView view) =>
        [.. view.Coaches.Where(coach => view.Free.Any(slot => slot.Coach == coach.Id)).Select(coach => new Choice(NameOf(view, coach) ?? "?", coach.Id.Value))];

    private static string Told(CoachingView view, CallTimes times, FreeSlot slot) =>
        times.Texts.Coaching.With(times.When(slot.StartsAt), view.Coaches.FirstOrDefault(coach => coach.Id == slot.Coach) is { } coach ? NameOf(view, coach) : null);

    internal static string? NameOf(CoachingView view, Person coach) => Gate.NameOf(coach, new Viewer.Someone(view.Person));

    private static string Promotion(CoachingView view) => view.Plan.Promotion.Id.Value;

    private static string Window(CoachingView view) => view.Window.Step.Id.Value;

    private static long? Millis(CoachingCall? moves) => moves?.StartsAt.ToUnixTimeMilliseconds();
}
