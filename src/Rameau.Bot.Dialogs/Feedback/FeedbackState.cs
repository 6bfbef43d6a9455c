using NodaTime;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>All that a form's cards show, read at one moment.</summary>
/// <param name="Step">The session it is about; null of another.</param>
/// <param name="Respondents">Empty of an anonymous form that is closed.</param>
/// <param name="Results">Empty before the end, and where nothing may be shown.</param>
/// <param name="Named">Empty of an anonymous form.</param>
/// <param name="UserIds">The channel's ids of those who are asked: their cards show them their own part.</param>
public sealed record FeedbackState(
    Promotion Promotion, FeedbackForm Form, Step? Step, IReadOnlyList<PersonId> Respondents, IReadOnlyList<FeedbackResult> Results, IReadOnlyList<NamedAnswer> Named,
    IReadOnlyList<Person> Everybody, IReadOnlyList<string> UserIds, Instant Now)
{
    public LocalDate Today => Promotion.Zone.DayOf(Now);

    /// <summary>The last day on which one can answer.</summary>
    public LocalDate LastDay => Promotion.Zone.DayOf(Form.ClosesAt).PlusDays(-1);

    public bool IsOver => Form.IsOver(Now);

    public int People => Form.People.Count();

    public int Answered => Form.Closed?.Answered ?? Respondents.Count;

    public bool HasAnswered(PersonId person) => Respondents.Contains(person);
}

/// <summary>Reads it, and changes nothing: a message may be drawn before it is due.</summary>
public sealed class FeedbackStates(FeedbackDesk desk, IFeedback feedback, IPeople people)
{
    /// <returns>Null of what nobody asks.</returns>
    public async Task<FeedbackState?> ReadAsync(Plan plan, FormId id, string channel, Instant now, CancellationToken ct)
    {
        if (await desk.FindAsync(plan, id, ct) is not { } form)
        {
            return null;
        }

        var users = await people.ChannelIdsAsync(channel, [.. form.People], ct);

        return new(
            plan.Promotion,
            form,
            form.Kind is FeedbackKind.Session ? plan.Find(new(form.Subject)) : null,
            await feedback.RespondentsAsync(id, ct),
            await feedback.ResultsAsync(form, ct),
            await feedback.NamedAsync(id, ct),
            await people.OfPromotionAsync(plan.Promotion.Id, ct),
            [.. users.Values.Order(StringComparer.Ordinal).Take(Refresh.MaxUserIds)],
            now);
    }

    /// <summary>The form about what was lived last and that this person is asked; null when there is none yet.</summary>
    /// <param name="kinds">Of these.</param>
    public async Task<FeedbackForm?> LatestAsync(Plan plan, PersonId person, IReadOnlyCollection<FeedbackKind> kinds, Instant now, CancellationToken ct)
    {
        List<FeedbackForm> forms = [.. (await feedback.OfPromotionAsync(plan.Promotion.Id, ct)).Where(form => form.Kind is not FeedbackKind.Session)];

        foreach (var step in plan.Steps.Where(step => step.Kind is StepKind.Session && step.EndsAt <= now))
        {
            forms.AddRange(await desk.OfStepAsync(plan, step, ct) is { } form ? [form] : []);
        }

        return forms.Where(form => kinds.Contains(form.Kind) && form.GroupOf(person) is not null && form.OpensAt <= now).MaxBy(form => form.OpensAt);
    }

    /// <summary>The weeks of which something is shown, in their order.</summary>
    public async Task<IReadOnlyList<PulseWeek>> TrendAsync(PromotionId promotion, CancellationToken ct)
    {
        List<PulseWeek> weeks = [];

        foreach (var form in (await feedback.OfPromotionAsync(promotion, ct)).Where(form => form is { Kind: FeedbackKind.Week, Closed: not null }).Reverse())
        {
            if (await feedback.ResultsAsync(form, ct) is [var whole, ..] && Pulse.Monday(form.Subject) is { } monday)
            {
                weeks.Add(new(monday, whole.Average(FeedbackQuestion.Pulse), whole.Answers));
            }
        }

        return weeks;
    }
}

/// <summary>How one week was, for those who said so.</summary>
public sealed record PulseWeek(LocalDate Monday, double Average, int Answers);
