using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Books, moves, cancels and prepares a participant's call, and keeps their turn in the line.</summary>
public sealed class CallDialog(CoachingDialog coaching, CoachingDesk desk, CoachingScene scene, ICoachingCalls calls, ILedger ledger)
    : ICardAction<CoachingBook>, ICardAction<CoachingDrop>, ICardAction<CoachingPrepared>, ICardAction<CoachingWait>, ICardAction<CoachingAnswer>
{
    public Task<Reply> HandleAsync(CoachingBook tapped, Turn turn, CancellationToken ct) => coaching.WithAsync(
        tapped.Window,
        SlotText.Read(tapped.Slot)?.StartsAt,
        turn,
        async view =>
        {
            if (SlotText.Read(tapped.Slot) is not { } slot)
            {
                return Reply.Noting(turn.Texts.Chat.CardUnreadable);
            }

            var times = CoachingDialog.Times(view, turn);
            var (phone, questions) = Typed(tapped.Phone, tapped.Questions);

            if (phone is null)
            {
                var why = string.IsNullOrWhiteSpace(tapped.Phone) ? turn.Texts.Coaching.PhoneMissing : turn.Texts.Coaching.Refused(CallRefusal.NotAPhone);
                return Reply.Showing(CoachingForms.Book(view, times, slot, CoachingDialog.Moving(view, tapped.Moves), why, (tapped.Phone, tapped.Questions)), why);
            }

            CallCommand.Take take = new(view.Key, view.Person.Id, view.Window, slot.Coach, slot.StartsAt, tapped.Moves is { } moves ? SlotText.InstantOf(moves) : null)
            {
                Phone = phone,
                Questions = questions,
                Zone = times.ZoneId,
            };
            var outcome = await desk.TakeAsync(view, take, ct);

            if (outcome is CallOutcome.Refused { Why: var refusal })
            {
                return await scene.GoneAsync(await AgainAsync(view, slot.StartsAt, ct), slot, refusal, turn, ct);
            }

            var joint = outcome is CallOutcome.Done && tapped.Joint == "true" ? await JoinAsync(view, ct) : null;
            await TellCoachAsync(outcome, view, ct);
            var when = times.When(slot.StartsAt);
            var noted = tapped.Moves is null ? turn.Texts.Coaching.Noted(when) : turn.Texts.Coaching.NotedMoved(when);

            return await ShowAsync(view, turn, joint is { } no ? $"{noted} {turn.Texts.Coaching.Refused(no)}" : noted, ct);
        },
        ct);

    public Task<Reply> HandleAsync(CoachingDrop tapped, Turn turn, CancellationToken ct) => coaching.WithAsync(
        tapped.Window,
        turn,
        async view =>
        {
            if (SlotText.InstantOf(tapped.At) is not { } at)
            {
                return Reply.Noting(turn.Texts.Chat.CardUnreadable);
            }

            var times = CoachingDialog.Times(view, turn);
            var reason = ContributionKind.Clean(tapped.Reason ?? string.Empty);
            var outcome = await calls.DoAsync(new CallCommand.Cancel(view.Key, view.Person.Id, at, Excerpts.Shortened(reason, CoachingForms.LongestReason)), turn.Now, ct);
            await TellCoachAsync(outcome, view, ct);

            return outcome switch
            {
                CallOutcome.Refused { Why: CallRefusal.ReasonMissing } => Reply.Showing(CoachingForms.Cancel(view, times, turn.Texts.Coaching.Refused(CallRefusal.ReasonMissing))),
                CallOutcome.Refused { Why: var why } => await ShowAsync(view, turn, turn.Texts.Coaching.Refused(why), ct),
                _ => await ShowAsync(view, turn, turn.Texts.Coaching.NotedCancelled(times.When(at)), ct),
            };
        },
        ct);

    public Task<Reply> HandleAsync(CoachingPrepared tapped, Turn turn, CancellationToken ct) => coaching.WithAsync(
        tapped.Window,
        turn,
        async view =>
        {
            var (phone, questions) = Typed(tapped.Phone, tapped.Questions);

            if (phone is null && view.Agreed is not null)
            {
                var why = turn.Texts.Coaching.Refused(CallRefusal.NotAPhone);
                return Reply.Showing(CoachingForms.Prepare(view, CoachingDialog.Times(view, turn), why, (tapped.Phone, tapped.Questions)), why);
            }

            var outcome = turn.IsRepeat ? null : await calls.DoAsync(new CallCommand.Prepare(view.Key, view.Person.Id, phone, questions), turn.Now, ct);
            return await ShowAsync(view, turn, outcome is CallOutcome.Refused { Why: var refusal } ? turn.Texts.Coaching.Refused(refusal) : turn.Texts.Coaching.NotedPrepared, ct);
        },
        ct);

    public Task<Reply> HandleAsync(CoachingWait tapped, Turn turn, CancellationToken ct) => coaching.WithAsync(
        tapped.Window,
        turn,
        async view =>
        {
            switch (tapped.Leaves)
            {
                case var _ when turn.IsRepeat:
                    return await ShowAsync(view, turn, null, ct);
                case true:
                    await calls.LeaveLineAsync(view.Key, ct);
                    return await ShowAsync(view, turn, turn.Texts.Coaching.NotedLeft, ct);
                case false when view.Agreed is not null:
                    return await ShowAsync(view, turn, turn.Texts.Coaching.Refused(CallRefusal.AlreadyBooked), ct);
                case false when view.Window.IsOver(turn.Now):
                    return await ShowAsync(view, turn, turn.Texts.Coaching.Refused(CallRefusal.WindowOver), ct);
                default:
                    await calls.TryWaitAsync(view.Key, turn.Now, ct);
                    return await ShowAsync(view, turn, turn.Texts.Coaching.NotedWaiting, ct);
            }
        },
        ct);

    public Task<Reply> HandleAsync(CoachingAnswer tapped, Turn turn, CancellationToken ct) => coaching.WithAsync(
        tapped.Window,
        turn,
        async view =>
        {
            if (SlotText.InstantOf(tapped.At) is not { } at)
            {
                return Reply.Noting(turn.Texts.Chat.CardUnreadable);
            }

            var outcome = await calls.DoAsync(
                tapped.Takes ? new CallCommand.Accept(view.Key, view.Person.Id, at) : new CallCommand.Decline(view.Key, view.Person.Id, at), turn.Now, ct);

            if (tapped.Takes)
            {
                await TellCoachAsync(outcome, view, ct);
            }

            return await ShowAsync(view, turn, outcome switch
            {
                CallOutcome.Refused { Why: var why } => turn.Texts.Coaching.Refused(why),
                _ when tapped.Takes => turn.Texts.Coaching.Noted(CoachingDialog.Times(view, turn).When(at)),
                _ => turn.Texts.Coaching.NotedDeclined,
            }, ct);
        },
        ct);

    private async Task<Reply> ShowAsync(CoachingView before, Turn turn, string? word, CancellationToken ct) =>
        Reply.Showing(await scene.DrawAsync(await AgainAsync(before, before.Now, ct), turn, word, ct), word) with { Stirs = before.Plan.Promotion.Id };

    private async Task<CoachingView> AgainAsync(CoachingView before, Instant upTo, CancellationToken ct) =>
        await desk.ReadAsync(before.Plan, before.Person, before.Window.Step.Id, upTo, before.Now, ct) ?? before;

    /// <summary>A row of the ledger, so that it is neither lost nor said twice; of a move to another coach, one for each.</summary>
    private Task TellCoachAsync(CallOutcome outcome, CoachingView view, CancellationToken ct) => outcome is CallOutcome.Done { Call: var call, Before: var before }
        ? ledger.PlanAsync(
            [.. new[] { call.Coach, before is { HoldsTime: true } ? before.Coach : call.Coach }.Distinct().Select(coach => CallNotices.Of(call, view.Window.Step, CallNotices.News, coach, view.Now))], ct)
        : Task.CompletedTask;

    /// <returns>Why the other of the pair cannot take part; null when they do.</returns>
    private async Task<CallRefusal?> JoinAsync(CoachingView view, CancellationToken ct) => view is { Partner: { } partner, Pair: { } pair }
        && await calls.DoAsync(new CallCommand.Join(view.Key with { Person = partner.Id }, view.Person.Id, view.Person.Id, pair), view.Now, ct) is not CallOutcome.Refused { Why: var why }
            ? null
            : view.Partner is null ? CallRefusal.JointNotAllowed : CallRefusal.PartnerBooked;

    private static (string? Phone, string? Questions) Typed(string? phone, string? questions)
    {
        var clean = ContributionKind.Clean(questions ?? string.Empty);
        return (phone is { Length: <= 60 } ? PhoneNumber.Parse(phone.Trim()) : null, Excerpts.Shortened(clean, CoachingCall.LongestQuestions));
    }
}
