using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>What became of an answer to « venez-vous ? ».</summary>
/// <param name="Before">What the person had answered to the same date; null for nothing.</param>
/// <param name="Seated">Who was waiting and now comes; they are to be told.</param>
public sealed record RsvpAnswered(RsvpDecision Decision, RsvpAnswer? Before, IReadOnlyList<PersonId> Seated);

/// <summary>Decides about an answer, notes it, and has everybody's card drawn again. Card and page go through this one door.</summary>
public sealed class RsvpAnswering(Plans plans, IRsvps rsvps, ILedger ledger)
{
    /// <param name="writes">False for what was answered a moment ago: it is decided as it was, and nothing is written.</param>
    public async Task<RsvpAnswered> AnswerAsync(Promotion promotion, StepId id, int revision, Person person, RsvpAnswer answer, bool writes, Instant now, CancellationToken ct)
    {
        var decision = RsvpDecision.Decide(await plans.OfAsync(promotion, ct), id, revision, person, answer, now);

        if (decision is not RsvpDecision.Noted { Rsvp: var rsvp, Step: var step } noted || !writes)
        {
            return new(decision, null, []);
        }

        var before = (await rsvps.OfStepAsync(promotion.Id, step.Id, ct)).FirstOrDefault(one => one.Person == person.Id && one.Revision == step.Revision)?.Answer;
        var seating = await rsvps.AnswerAsync(rsvp, step.Capacity, ct);
        await ledger.AmendAsync(promotion.Id, rsvp.Step, now, except: null, ct);

        return new(noted with { Rsvp = rsvp with { Answer = seating.Kept } }, before, seating.Seated);
    }
}
