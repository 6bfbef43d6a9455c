using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Shows a participant where their call stands and what is free; what changes a call is in <see cref="CallDialog"/>.</summary>
public sealed class CoachingDialog(Plans plans, CoachingDesk desk, CoachingScene scene)
    : ICardAction<CoachingLook>, ICardAction<CoachingSearch>, ICardAction<CoachingPick>, ICardAction<CoachingMove>, ICardAction<CoachingCancel>, ICardAction<CoachingPrepare>
{
    public Task<Reply> HandleAsync(CoachingLook tapped, Turn turn, CancellationToken ct) =>
        WithAsync(tapped.Window, tapped.Said?.Wish().Reach(DateTimeZone.Utc), turn, async view => Reply.Showing(await OpenAsync(view, tapped.Said, turn, ct)), ct);

    public Task<Reply> HandleAsync(CoachingSearch tapped, Turn turn, CancellationToken ct) => WithAsync(
        tapped.Window,
        Instant.MaxValue,
        turn,
        view => Task.FromResult(Reply.Showing(ChooseCard.All(view, Times(view, turn), Wish(tapped), Moving(view, tapped.Moves), null))),
        ct);

    public Task<Reply> HandleAsync(CoachingPick tapped, Turn turn, CancellationToken ct) => WithAsync(
        tapped.Window,
        SlotText.Read(tapped.Slot)?.StartsAt ?? Instant.MaxValue,
        turn,
        async view => SlotText.Read(tapped.Slot) switch
        {
            null => Reply.Showing(ChooseCard.All(view, Times(view, turn), new(), Moving(view, tapped.Moves), turn.Texts.Coaching.HourMissing)),
            { } slot when view.Free.Contains(slot) || tapped.Moves is not null =>
                Reply.Showing(CoachingForms.Book(view, Times(view, turn), slot, Moving(view, tapped.Moves), null, default)),
            { } gone => await scene.GoneAsync(view, gone, view.Mine is { IsAgreed: true } ? CallRefusal.AlreadyBooked : WhyGone(view, gone), turn, ct),
        },
        ct);

    public Task<Reply> HandleAsync(CoachingMove tapped, Turn turn, CancellationToken ct) => WithAsync(
        tapped.Window,
        turn,
        async view => Moving(view, tapped.At) is { } call
            ? Reply.Showing(ChooseCard.Nearest(view, Times(view, turn), new(), call, null))
            : Reply.Showing(await scene.DrawAsync(view, turn, turn.Texts.Coaching.Refused(CallRefusal.NoCall), ct)),
        ct);

    public Task<Reply> HandleAsync(CoachingCancel tapped, Turn turn, CancellationToken ct) => WithAsync(
        tapped.Window,
        turn,
        async view => view.Agreed is { } call && call.StartsAt.ToUnixTimeMilliseconds() == tapped.At && turn.Now < call.StartsAt
            ? Reply.Showing(CoachingForms.Cancel(view, Times(view, turn), null))
            : Reply.Showing(await scene.DrawAsync(view, turn, turn.Texts.Coaching.Refused(CallRefusal.NoCall), ct)),
        ct);

    public Task<Reply> HandleAsync(CoachingPrepare tapped, Turn turn, CancellationToken ct) => WithAsync(
        tapped.Window,
        turn,
        async view => view.Agreed is not null
            ? Reply.Showing(CoachingForms.Prepare(view, Times(view, turn), null, default))
            : Reply.Showing(await scene.DrawAsync(view, turn, turn.Texts.Coaching.Refused(CallRefusal.NoCall), ct)),
        ct);

    internal Task<Reply> WithAsync(string? window, Turn turn, Func<CoachingView, Task<Reply>> answer, CancellationToken ct) => WithAsync(window, null, turn, answer, ct);

    /// <param name="upTo">Hours that start by then are looked at in any case; null where the nearest will do.</param>
    internal async Task<Reply> WithAsync(string? window, Instant? upTo, Turn turn, Func<CoachingView, Task<Reply>> answer, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);
        StepId? step = window is null ? null : new(window);

        return await desk.ReadAsync(plan, person, step, upTo ?? turn.Now, turn.Now, ct) is { } view
            ? await answer(view)
            : Reply.Noting(step is null ? turn.Texts.Coaching.NoWindow : turn.Texts.Coaching.Refused(CallRefusal.NoSuchWindow));
    }

    internal static CallTimes Times(CoachingView view, Turn turn) => CallTimes.Of(turn, view.Plan.Promotion.Zone);

    /// <summary>The call that stands then; null when it has changed since.</summary>
    internal static CoachingCall? Moving(CoachingView view, long? at) =>
        at is { } millis && view.Mine is { State: CallState.Booked } call && call.StartsAt.ToUnixTimeMilliseconds() == millis ? call : null;

    private static CallRefusal WhyGone(CoachingView view, FreeSlot slot) => true switch
    {
        _ when view.Window.IsOver(view.Now) => CallRefusal.WindowOver,
        _ when slot.StartsAt <= view.Now => CallRefusal.Past,
        _ when view.IsKept => CallRefusal.KeptForOthers,
        _ => CallRefusal.Taken,
    };

    private Task<AdaptiveCard> OpenAsync(CoachingView view, CoachingSaid? said, Turn turn, CancellationToken ct) => said is { } mine && mine.By == view.Person.Id.Value
        ? scene.OpenAsync(view, mine.Wish(), mine.Aim, turn, ct)
        : scene.DrawAsync(view, turn, null, ct);

    private static CallWish Wish(CoachingSearch tapped)
    {
        var day = CoachingSaid.Day(tapped.Day);
        return new(day, day, CoachingSaid.PartNamed(tapped.Part), Coach: tapped.Coach is { Length: > 0 } and not "*" ? new PersonId(tapped.Coach) : null);
    }
}
