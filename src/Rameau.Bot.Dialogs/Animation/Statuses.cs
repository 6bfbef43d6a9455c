using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>Reads how a promotion is doing.</summary>
public sealed class Statuses(IPeople people, IRsvps rsvps, IWorkReports reports, IMoocProgress moocs, ICoachingCalls calls)
{
    public async Task<PromotionStatus> ReadAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var promotion = plan.Promotion.Id;
        List<Rsvp> answers = [];

        foreach (var step in plan.Steps.Where(step => step.Kind is StepKind.Session && step.EndsAt <= now).Append(plan.NextAt(now)).OfType<Step>())
        {
            answers.AddRange(await rsvps.OfStepAsync(promotion, step.Id, ct));
        }

        return PromotionStatus.Of(
            plan, await people.OfPromotionAsync(promotion, ct), answers, await reports.OfPromotionAsync(promotion, ct), await moocs.MarksAsync(promotion, ct),
            await moocs.TransfersAsync(promotion, ct), await calls.OfPromotionAsync(promotion, ct), now);
    }
}
