using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>What became of a decision on a plan.</summary>
public abstract record Replanned
{
    private Replanned() { }

    /// <summary>It is written, and the posted cards of what it touches are to be drawn again. So too when it had been written already.</summary>
    public sealed record Applied(PlanDifference Difference) : Replanned;

    public sealed record Refused(PlanDecision.Refused Decision) : Replanned;

    /// <summary>Somebody changed the plan meanwhile; nothing is written.</summary>
    /// <param name="Meanwhile">What was decided since, in order.</param>
    /// <param name="Decision">What the same change would do to the plan as it now is.</param>
    public sealed record Overtaken(IReadOnlyList<PlanChange> Meanwhile, PlanDecision Decision, Plan Plan) : Replanned;
}

/// <summary>Looks at what a change would do, and carries it out. The command line and the chat both decide through it.</summary>
public sealed class Replanning(Plans plans, IPathways pathways, IPromotions promotions, ICoachingCalls calls, Coverages coverages, ILedger ledger, IRsvps rsvps)
{
    /// <summary>Today's plan, and what the changes would do to it.</summary>
    public async Task<(Plan Plan, PlanDecision Decision)> PreviewAsync(Promotion promotion, IReadOnlyList<PlanChange> changes, Instant now, CancellationToken ct)
    {
        var plan = await plans.OfAsync(promotion, ct);
        return (plan, await DecideAsync(plan, changes, now, ct));
    }

    /// <param name="version">Of the plan that was looked at.</param>
    /// <param name="by">Null from the command line.</param>
    public async Task<Replanned> ApplyAsync(
        Promotion promotion, IReadOnlyList<PlanChange> changes, int version, PersonId? by, Instant now, CancellationToken ct)
    {
        PlanChange[] decided = [.. changes.Select(change => change with { DecidedAt = now, By = by })];
        var plan = await plans.OfAsync(promotion, ct);

        if (plan.Version != version)
        {
            return await OvertakenAsync(plan, decided, version, now, ct);
        }

        switch (await DecideAsync(plan, decided, now, ct))
        {
            case PlanDecision.Refused refused:
                return new Replanned.Refused(refused);
            case PlanDecision.Allowed { Difference: var difference } when await promotions.TryChangeAsync(promotion.Id, decided, version, ct):
                await AmendAsync(difference, now, ct);
                return new Replanned.Applied(difference);
            default:
                return await OvertakenAsync(await plans.OfAsync(promotion, ct), decided, version, now, ct);
        }
    }

    /// <summary>Has the posted cards of whatever differs drawn again.</summary>
    public async Task AmendAsync(PlanDifference difference, Instant now, CancellationToken ct)
    {
        foreach (var step in difference.Steps)
        {
            await ledger.AmendAsync(difference.After.Promotion.Id, step.After.Id, now, except: null, ct);
        }
    }

    private async Task<Replanned> OvertakenAsync(Plan plan, PlanChange[] decided, int version, Instant now, CancellationToken ct)
    {
        PlanChange[] meanwhile = [.. plan.Changes.Skip(version)];

        // The same tap, delivered twice: what it asked for is what was decided since.
        if (version >= 0 && meanwhile.Length >= decided.Length && decided.Zip(meanwhile).All(pair => pair.First with { DecidedAt = pair.Second.DecidedAt } == pair.Second))
        {
            var pathway = pathways.Find(plan.Promotion.Pathway)!;
            var before = Plan.Of(pathway, plan.Promotion, [.. plan.Changes.Take(version)]);
            var after = Plan.Of(pathway, plan.Promotion, [.. plan.Changes.Take(version + decided.Length)]);

            return new Replanned.Applied(PlanDifference.Between(before, after, decided, []));
        }

        return new Replanned.Overtaken(meanwhile, await DecideAsync(plan, decided, now, ct), plan);
    }

    private async Task<PlanDecision> DecideAsync(Plan plan, IReadOnlyList<PlanChange> changes, Instant now, CancellationToken ct)
    {
        var pathway = pathways.Find(plan.Promotion.Pathway)!; // the plan was made from it
        var decision = PlanDecision.Decide(plan, pathway, changes, await calls.OfPromotionAsync(plan.Promotion.Id, ct), now);

        return decision is PlanDecision.Allowed { Difference: var difference }
            ? new PlanDecision.Allowed(difference with { Steps = await WeighedAsync(difference, ct), Scarce = await ScarceAsync(difference, now, ct) })
            : decision;
    }

    /// <summary>Of the windows that the change touches: what it leaves alone was told when it was planned.</summary>
    private async Task<IReadOnlyList<Coverage>> ScarceAsync(PlanDifference difference, Instant now, CancellationToken ct)
    {
        var before = CallWindow.All(difference.Before).ToDictionary(window => window.Step.Id, window => (window.From, window.Until));
        var isTouched = CallWindow.All(difference.After).Any(IsTouched);

        return isTouched ? [.. (await coverages.ScarceAsync(difference.After, now, ct)).Where(one => IsTouched(one.Window))] : [];

        bool IsTouched(CallWindow window) => !before.TryGetValue(window.Step.Id, out var was) || was != (window.From, window.Until);
    }

    /// <summary>With what was already said about each step, and how many answers no longer stand.</summary>
    private async Task<IReadOnlyList<StepDifference>> WeighedAsync(PlanDifference difference, CancellationToken ct)
    {
        var promotion = difference.Before.Promotion.Id;
        List<StepDifference> weighed = [];

        foreach (var step in difference.Steps)
        {
            var announced = step.IsAdded ? [] : await ledger.SentAsync(promotion, step.After.Id, ct);
            var answers = step.Before is { } before && step.After.Kind.TakesRsvp() && (step.IsCancelled || step.After.Revision != before.Revision)
                ? (await rsvps.OfStepAsync(promotion, before.Id, ct)).Count(rsvp => rsvp.Revision == before.Revision)
                : 0;

            weighed.Add(step with { Announced = announced.Count, AnswersLost = answers });
        }

        return weighed;
    }
}
