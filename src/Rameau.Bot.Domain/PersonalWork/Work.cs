using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.PersonalWork;

public enum WorkState
{
    NotOpen,
    ToDo,
    Started,
    HandedIn,
}

/// <summary>One piece of personal work (TP1 to TP3) as it stands for those who share it.</summary>
/// <param name="Follows">The session it hangs on, else the first work follows the first session, and so on; null when that was cancelled.</param>
/// <param name="Prepares">The session it must be done for, else the one after; null when there is none.</param>
/// <param name="OpensAt">Once the session it follows has ended.</param>
/// <param name="Last">The latest word of any of those who share it: it counts for all of them.</param>
/// <param name="IsLate">The day it is due is over and it is not handed in; derived, never stored.</param>
public sealed record Work(Step Step, Step? Follows, Step? Prepares, Instant OpensAt, WorkState State, WorkReport? Last, bool IsLate)
{
    public bool IsOpen => State is WorkState.ToDo or WorkState.Started;

    /// <summary>The last day on which it is not late.</summary>
    public LocalDate DueOn(DateTimeZone zone) => zone.DayOf(Step.EndsAt).PlusDays(-1);

    /// <summary>In the order of the plan.</summary>
    /// <param name="holders">Those who share the work; see <see cref="Holders"/>.</param>
    public static IReadOnlyList<Work> Of(Plan plan, IReadOnlyCollection<PersonId> holders, IReadOnlyCollection<WorkReport> reports, Instant now)
    {
        Step[] sessions = [.. plan.Steps.Where(step => step.Kind is StepKind.Session)];

        return
        [
            .. plan.Steps.Where(step => step.Kind is StepKind.PersonalWork).Select((step, i) =>
                Of(step, Session(step.StartsWith, i), Session(step.EndsWith, i + 1), LatestOf(step, holders, reports), now)),
        ];

        Step? Session(StepId? anchor, int number) => anchor is { } id ? sessions.FirstOrDefault(session => session.Id == id) : number < sessions.Length ? sessions[number] : null;
    }

    /// <summary>What a person should look at first: the earliest open one, else the last that was opened, else the first.</summary>
    public static Work? Focus(IReadOnlyList<Work> works) =>
        works.FirstOrDefault(work => work.IsOpen) ?? works.LastOrDefault(work => work.State is WorkState.HandedIn) ?? (works.Count > 0 ? works[0] : null);

    private static Work Of(Step step, Step? follows, Step? prepares, WorkReport? last, Instant now)
    {
        var opensAt = follows is null ? step.StartsAt : Instant.Max(step.StartsAt, follows.EndsAt);
        var state = last?.Mark switch
        {
            WorkMark.HandedIn => WorkState.HandedIn, // even when the session it follows was moved behind that day
            _ when now < opensAt => WorkState.NotOpen,
            WorkMark.Started => WorkState.Started,
            _ => WorkState.ToDo,
        };

        return new(step, follows, prepares, opensAt, state, last, state is WorkState.ToDo or WorkState.Started && now >= step.EndsAt);
    }

    private static WorkReport? LatestOf(Step step, IReadOnlyCollection<PersonId> holders, IEnumerable<WorkReport> reports) => reports
        .Where(report => report.Step == step.Id && holders.Contains(report.Person))
        .OrderBy(report => report.At)
        .ThenBy(report => report.Person.Value, StringComparer.Ordinal)
        .LastOrDefault();
}
