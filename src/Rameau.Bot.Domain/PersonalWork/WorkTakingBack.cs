using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.PersonalWork;

/// <summary>What becomes of taking back a word on a piece of work.</summary>
public abstract record WorkTakingBack
{
    private WorkTakingBack() { }

    /// <summary>The word before stands again, said anew.</summary>
    public sealed record Restored(WorkReport Report) : WorkTakingBack;

    /// <summary>There was none before, or who shares the work has spoken since: theirs counts.</summary>
    public sealed record Forgotten(WorkReport Report) : WorkTakingBack;

    /// <summary>It was taken back already, or the person has said something else since.</summary>
    public sealed record AlreadySo : WorkTakingBack;

    /// <param name="works">Those of the person and of who shares them, as they stand.</param>
    /// <param name="reports">Of the promotion.</param>
    /// <param name="at">Names exactly one word of the person.</param>
    /// <param name="before">What they had said before it.</param>
    public static WorkTakingBack Decide(
        IReadOnlyList<Work> works, IReadOnlyCollection<WorkReport> reports, StepId id, Person person, Instant at, WorkMark? before, Instant now) =>
        (reports.FirstOrDefault(report => report.Step == id && report.Person == person.Id), works.FirstOrDefault(work => work.Step.Id == id)) switch
        {
            ({ } mine, _) when mine.At != at => new AlreadySo(),
            ({ } mine, { Last: { } last }) when before is { } mark && last == mine => new Restored(mine with { Mark = mark, At = now }),
            ({ } mine, _) => new Forgotten(mine),
            _ => new AlreadySo(),
        };
}
