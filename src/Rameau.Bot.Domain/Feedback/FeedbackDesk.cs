using System.Globalization;
using NodaTime;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Feedback;

/// <summary>Finds forms. Those of sessions and weeks follow from the plan: they are not stored before somebody does something with them.</summary>
public sealed class FeedbackDesk(IFeedback feedback, IPeople people, ISubGroupPlans subGroups)
{
    /// <summary>Days after a session until which it can be told how it was; whoever comes back from a week away still can.</summary>
    private const int SessionDays = 8;

    /// <returns>Null of what nobody asks.</returns>
    public async Task<FeedbackForm?> FindAsync(Plan plan, FormId id, CancellationToken ct) =>
        await feedback.FindAsync(id, ct) is { } stored
            ? stored.Promotion == plan.Promotion.Id ? stored : null
            : await DraftAsync(plan, id, ct);

    public Task<FeedbackForm?> OfStepAsync(Plan plan, Step step, CancellationToken ct) => FindAsync(plan, FormId.Of(plan.Promotion.Id, FeedbackKind.Session, step.Id.Value), ct);

    /// <summary>The form as it is stored from now on.</summary>
    public async Task<FeedbackForm> OpenAsync(FeedbackForm form, CancellationToken ct)
    {
        await feedback.TryOpenAsync(form, ct);
        return await feedback.FindAsync(form.Id, ct) ?? form;
    }

    /// <summary>Ends what is past its end. Returns the forms that were ended now.</summary>
    public async Task<IReadOnlyList<FeedbackForm>> SettleAsync(PromotionId promotion, Instant now, CancellationToken ct)
    {
        List<FeedbackForm> ended = [];

        foreach (var form in (await feedback.OfPromotionAsync(promotion, ct)).Where(form => form.Closed is null && form.IsOver(now)))
        {
            if (await feedback.TryCloseAsync(form.Id, form.ClosesAt, ct))
            {
                ended.Add(form);
            }
        }

        return ended;
    }

    /// <summary>An anonymous form that all have answered has nothing left to wait for: no answer of it can change.</summary>
    public async Task<bool> EndIfAllAnsweredAsync(FeedbackForm form, Instant now, CancellationToken ct) =>
        form.IsAnonymous && !form.People.Except(await feedback.RespondentsAsync(form.Id, ct)).Any() && await feedback.TryCloseAsync(form.Id, now, ct);

    private async Task<FeedbackForm?> DraftAsync(Plan plan, FormId id, CancellationToken ct)
    {
        var (promotion, zone) = (plan.Promotion.Id, plan.Promotion.Zone);
        var step = plan.Steps.FirstOrDefault(step => step.Kind is StepKind.Session && FormId.Of(promotion, FeedbackKind.Session, step.Id.Value) == id);
        var week = id.Value.Split('/') is [_, _, var subject] && Pulse.Monday(subject) is { } monday && FormId.Of(promotion, FeedbackKind.Week, subject) == id ? monday : (LocalDate?)null;

        if (step is null && week is null)
        {
            return null;
        }

        PersonId[] participants = [.. (await people.OfPromotionAsync(promotion, ct)).Where(person => person.Is(Role.Participant, promotion)).Select(person => person.Id)];

        return week is { } one
            ? Pulse.Draft(plan, one, participants)
            : new(
                id, promotion, FeedbackKind.Session, step!.Id.Value, AnswerMode.Anonymous, step.EndsAt,
                zone.AtStartOfDay(zone.DayOf(step.EndsAt).PlusDays(SessionDays)).ToInstant(), await GroupsAsync(promotion, participants, ct));
    }

    /// <summary>The sub-groups of co-development, where the promotion is divided; who sits in none of them is a group of their own.</summary>
    private async Task<IReadOnlyList<FeedbackGroup>> GroupsAsync(PromotionId promotion, IReadOnlyList<PersonId> participants, CancellationToken ct)
    {
        var division = await subGroups.FindAsync(promotion, ct);

        return
        [
            .. participants.GroupBy(person => division?.Of(person)?.Group).OrderBy(group => group.Key ?? int.MaxValue)
                .Select(group => new FeedbackGroup(group.Key is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}") : string.Empty, [.. group])),
        ];
    }
}
