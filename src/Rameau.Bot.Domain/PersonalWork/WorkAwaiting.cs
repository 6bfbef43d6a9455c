using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.PersonalWork;

/// <summary>Those whose work, shared or their own, is open and not handed in.</summary>
public sealed class WorkAwaiting(IWorkReports reports) : IAwaiting
{
    public bool Covers(StepKind kind) => kind is StepKind.PersonalWork;

    public async Task<IReadOnlyList<Person>> OfAsync(Plan plan, Step step, IReadOnlyList<Person> participants, Instant now, CancellationToken ct)
    {
        var said = await reports.OfPromotionAsync(plan.Promotion.Id, ct);
        return [.. participants.Where(IsAwaited)];

        bool IsAwaited(Person person)
        {
            PersonId[] holders = [.. Holders.Of(person, plan.Promotion.Id, participants).Select(one => one.Id)];
            return Work.Of(plan, holders, said, now).Any(work => work.Step.Id == step.Id && work.IsOpen);
        }
    }
}
