using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>A meeting awaits an answer to its present date from those who gave none; both yes and no are answers.</summary>
public sealed class RsvpAwaiting(IRsvps rsvps) : IAwaiting
{
    public bool Covers(StepKind kind) => kind.TakesAnswers();

    public async Task<IReadOnlyList<Person>> OfAsync(Plan plan, Step step, IReadOnlyList<Person> participants, Instant now, CancellationToken ct) =>
        Turnout.Of(participants, plan.Promotion.Id, await rsvps.OfStepAsync(plan.Promotion.Id, step.Id, ct), step.Revision).Silent;
}
