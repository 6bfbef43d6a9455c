using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>Shows what a change of the plan would do, and carries it out when that is wanted.</summary>
public sealed class PlanChangeDialog(Replanning replanning, Plans plans, IPeople people) : ICardAction<PlanLook>, ICardAction<PlanApply>
{
    public async Task<Reply> HandleAsync(PlanLook tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.Texts.Planning.PromotionMissing);
        }

        if (Missing(tapped, turn.Texts.Planning) is { } missing)
        {
            return Reply.Noting(missing);
        }

        var plan = await plans.OfAsync(promotion, ct);
        var to = tapped.Cancel ? null : PlanInputs.Moment(plan.Find(new(tapped.Step!)), plan.Calendar.Zone, PlanInputs.Date(tapped.Date), PlanInputs.Time(tapped.Time));
        PlanApply apply = new(
            promotion.Id.Value, plan.Version, tapped.Step!, to is { } moment ? PlanInputs.Wall(moment) : null, PlanInputs.Text(tapped.Place, PlanFormCard.LongestPlace), tapped.Cancel);
        var (now, decision) = await replanning.PreviewAsync(promotion, Changes(apply), turn.Now, ct);

        return Reply.Showing(PlanDecisionCard.Draw(now, decision, apply with { Version = now.Version }, turn.Texts, turn.Now, await EyesAsync(now, turn, ct)));
    }

    public async Task<Reply> HandleAsync(PlanApply tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person })
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var applied = await replanning.ApplyAsync(promotion, Changes(tapped), tapped.Version, person.Id, turn.Now, ct);

        switch (applied)
        {
            case Replanned.Applied { Difference: var difference }:
                var sentences = PlanSentences.About(difference.After, turn.Texts, turn.Now);
                return Reply.Showing(PlanAppliedCard.Draw(difference, turn.Texts, turn.Now), Note(difference, sentences)) with { Stirs = promotion.Id };
            case Replanned.Refused { Decision: var refused }:
                var plan = await plans.OfAsync(promotion, ct);
                return Reply.Showing(PlanDecisionCard.Draw(plan, refused, tapped, turn.Texts, turn.Now, await EyesAsync(plan, turn, ct)));
            case Replanned.Overtaken { Plan: var now, Decision: var decision, Meanwhile: var meanwhile }:
                var eyes = await EyesAsync(now, turn, ct);
                return Reply.Showing(PlanDecisionCard.Draw(now, decision, tapped with { Version = now.Version }, turn.Texts, turn.Now, eyes, meanwhile));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string Note(PlanDifference difference, PlanSentences sentences) => string.Join(' ', (string[])[$"{sentences.Texts.Planning.Applied}.", .. difference.Changes.Select(change => $"{sentences.Change(change, difference.After)}.")]);

    private static IReadOnlyList<PlanChange> Changes(PlanApply apply) => PlanInputs.Changes(
        new(apply.Step), PlanInputs.Wall(apply.To), PlanInputs.Text(apply.Place, PlanFormCard.LongestPlace), apply.Cancel, PlanInputs.Text(apply.Reason, PlanInputs.LongestReason));

    private static string? Missing(PlanLook tapped, IPlanningWording words) => tapped switch
    {
        { Step: null or "" } => words.StepMissing,
        { Cancel: false, Date: { Length: > 0 } date } when PlanInputs.Date(date) is null => words.DateUnreadable,
        { Cancel: false, Time: { Length: > 0 } time } when PlanInputs.Time(time) is null => words.TimeUnreadable,
        _ => null,
    };

    /// <summary>The names that the one who decides may see: of those who have calls, and of those who decided before.</summary>
    private async Task<Func<PersonId?, string?>> EyesAsync(Plan plan, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return _ => null;
        }

        Viewer viewer = new Viewer.Someone(person);
        var names = (await people.OfPromotionAsync(plan.Promotion.Id, ct)).Concat(await people.StaffAsync(plan.Promotion.Id, ct))
            .DistinctBy(one => one.Id)
            .ToDictionary(one => one.Id, one => Gate.NameOf(one, viewer));

        return id => id is { } known ? names.GetValueOrDefault(known) : null;
    }
}
