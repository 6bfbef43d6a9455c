using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Animation;

/// <summary>How many came, or will, to a step.</summary>
public sealed record StepCount(Step Step, int Coming, int Absent, int Silent);

/// <summary>How many people are how far with a piece of personal work.</summary>
public sealed record WorkCount(Step Step, int HandedIn, int Started, int ToDo, int Late);

/// <summary>How many people have finished so many episodes of a MOOC.</summary>
/// <param name="ByEpisodes">From none to all of them.</param>
public sealed record MoocCount(Step Step, IReadOnlyList<int> ByEpisodes, int Transferred);

/// <summary>How many people have a call in a coaching window.</summary>
public sealed record CoachingCount(Step Window, int Booked);

/// <summary>How a promotion is doing, in figures and never by name: whoever animates is no overseer.</summary>
/// <param name="Next">The next meeting; null when all are past.</param>
/// <param name="Past">Sessions that have taken place.</param>
/// <param name="Moocs">Those that have begun.</param>
/// <param name="NeedAHand">Those of whom two things or more are overdue: work, MOOC, an answer to the next meeting, a session they missed.</param>
public sealed record PromotionStatus(
    int People, StepCount? Next, IReadOnlyList<StepCount> Past, IReadOnlyList<WorkCount> Works, IReadOnlyList<MoocCount> Moocs, IReadOnlyList<CoachingCount> Windows,
    int NeedAHand)
{
    /// <summary>One thing overdue happens to everybody.</summary>
    private const int Overdue = 2;

    /// <param name="everybody">Of the promotion.</param>
    /// <param name="answers">To all its steps.</param>
    public static PromotionStatus Of(
        Plan plan, IReadOnlyList<Person> everybody, IReadOnlyCollection<Rsvp> answers, IReadOnlyCollection<WorkReport> reports, IReadOnlyCollection<EpisodeMark> marks,
        IReadOnlyCollection<MoocTransfer> transfers, IReadOnlyCollection<CoachingCall> calls, Instant now)
    {
        var promotion = plan.Promotion.Id;
        Person[] participants = [.. everybody.Where(person => person.Is(Role.Participant, promotion))];
        var works = participants.ToDictionary(person => person.Id, person => Work.Of(plan, [.. Holders.Of(person, promotion, participants).Select(one => one.Id)], reports, now));
        var tracks = participants.ToDictionary(person => person.Id, person => MoocTrack.Of(plan, person.Id, marks, transfers, now));
        Turnout TurnoutOf(Step step) => Turnout.Of(participants, promotion, [.. answers.Where(rsvp => rsvp.Step == step.Id)], step.Revision);

        Step[] past = [.. plan.Steps.Where(step => step.Kind is StepKind.Session && step.EndsAt <= now)];
        var next = plan.NextAt(now);
        var turnouts = past.Append(next).OfType<Step>().DistinctBy(step => step.Id).ToDictionary(step => step.Id, TurnoutOf);

        return new(
            participants.Length,
            next is null ? null : Count(next, turnouts[next.Id]),
            [.. past.Select(step => Count(step, turnouts[step.Id]))],
            [.. plan.Steps.Where(step => step.Kind is StepKind.PersonalWork).Select(step => Count(step, [.. works.Values.Select(own => own.First(work => work.Step.Id == step.Id))]))],
            [.. plan.Steps.Where(step => step.Kind is StepKind.MoocTrack && step.StartsAt <= now).Select(step => Count(step, [.. tracks.Values.Select(own => own.First(track => track.Step.Id == step.Id))]))],
            [.. plan.Steps.Where(step => step.Kind is StepKind.CoachingWindow).Select(step => new CoachingCount(step, calls.Where(call => call.Window == step.Id && works.ContainsKey(call.Person)).Select(call => call.Person).Distinct().Count()))],
            participants.Count(person => OverdueOf(person.Id) >= Overdue));

        int OverdueOf(PersonId person) =>
            works[person].Count(work => work.IsLate)
            + tracks[person].Count(track => track is { State: MoocState.Missed, AllDone: false })
            + (next is { } meeting && turnouts[meeting.Id].AnswerOf(person) is null ? 1 : 0)
            + past.Count(step => turnouts[step.Id].AnswerOf(person) is not RsvpAnswer.Yes);
    }

    private static StepCount Count(Step step, Turnout turnout) => new(step, turnout.Coming.Count, turnout.Absent.Count, turnout.Silent.Count);

    private static WorkCount Count(Step step, IReadOnlyList<Work> works) => new(
        step,
        works.Count(work => work.State is WorkState.HandedIn),
        works.Count(work => work.State is WorkState.Started),
        works.Count(work => work.State is WorkState.ToDo or WorkState.NotOpen),
        works.Count(work => work.IsLate));

    private static MoocCount Count(Step step, IReadOnlyList<MoocTrack> tracks)
    {
        var episodes = tracks.Select(track => track.Episodes.Count).DefaultIfEmpty().Max();
        return new(step, [.. Enumerable.Range(0, episodes + 1).Select(done => tracks.Count(track => track.Done == done))], tracks.Count(track => track.State is MoocState.Transferred));
    }
}
