using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Private words about one call: to the participant and to the coach, drawn from where it stands; about an hour it has left nothing is said.</summary>
public sealed class CallMessage(ICoachingCalls calls, CoachingDesk desk, CoachingScene scene, IPeople people) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [CallNotices.Message];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is not { } reader
            || CallNotices.SubjectOf(context.Key) is not var (person, sequence)
            || await calls.FindAsync(new(context.Plan.Promotion.Id, context.Step.Id, person), ct) is not { } call
            || call.Sequence != sequence)
        {
            return null;
        }

        return reader.Id == call.Person ? await ForPersonAsync(call, reader, context, ct) : await ForCoachAsync(call, reader, context, ct);
    }

    private async Task<Message?> ForPersonAsync(CoachingCall call, Person reader, MessageContext context, CancellationToken ct)
    {
        if (await desk.ReadAsync(context.Plan, reader, context.Step.Id, context.Now, ct) is not { } view)
        {
            return null;
        }

        var (times, wording) = (CallTimes.Of(call, context.Plan.Promotion, context.Texts, context.Now), context.Texts.Coaching);
        var when = times.When(call.StartsAt);
        var (word, says) = (context.Rule, call) switch
        {
            (CallReminders.Eve, { IsAgreed: true }) => (wording.EveTitle(when), true),
            (CallReminders.Hour, { IsAgreed: true }) => (wording.HourTitle(when), true),
            (CallNotices.Offer, { State: CallState.Offered }) => (wording.OfferTitle, view.Offer is not null),
            (CallNotices.Withdrawn, { State: CallState.Cancelled }) => (wording.Withdrawn(when), true),
            (CallNotices.Missed, { State: CallState.Missed }) => (wording.NotMet(when), true),
            (CallNotices.News, { IsAgreed: true }) => (wording.Noted(when), true),
            _ => (string.Empty, false),
        };

        return says ? new(await scene.DrawAsync(view, times, new(), context.Rule is CallNotices.Offer ? null : word, ct), word, call.OfferUntil) : null;
    }

    private async Task<Message?> ForCoachAsync(CoachingCall call, Person reader, MessageContext context, CancellationToken ct)
    {
        if (await people.FindAsync(call.Person, ct) is not { } person || (context.Rule is CallReminders.Eve or CallReminders.Hour && !call.IsAgreed))
        {
            return null;
        }

        var times = CallTimes.Of(null, context.Plan.Promotion, context.Texts, context.Now);
        var work = CallWindow.Of(context.Plan, context.Step.Id) is { } window && call.IsAgreed ? await scene.WorkAsync(context.Plan, person, window, context.Texts, context.Now, ct) : null;
        var card = CoachCard.Call(call, person, reader, context.Plan.Promotion.Name, times, work, context.Texts.Steps.Name(context.Step));

        return new(card, CoachCard.Summary(call, person, reader, times), null);
    }
}
