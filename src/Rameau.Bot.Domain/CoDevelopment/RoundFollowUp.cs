using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>A private word to the client about their plan.</summary>
/// <param name="Rule">Part of the key of what is sent, so never renamed.</param>
public sealed record RoundReminder(Round Round, string Rule, Instant DueAt);

/// <summary>Each action on its day; the whole plan after three weeks and at the next session. They follow from the plan: erased, none is left.</summary>
public static class RoundFollowUp
{
    public const string Action = "action";
    public const string Weeks = "weeks";
    public const string Session = "session";

    public static readonly Duration After = Duration.FromDays(21);

    /// <summary>So long a word about an action is worth saying.</summary>
    public static readonly Duration Useful = Duration.FromDays(7);

    private static readonly LocalTime Morning = new(9, 0);

    public static IEnumerable<RoundReminder> Of(Round round, Plan plan) => round is { State: RoundState.Closed or RoundState.FollowUp, EndedAt: { } ended, Client: not null, Case.Actions: [_, ..] actions }
        ?
        [
            .. actions.Where(action => action.State is ActionState.Open or ActionState.InProgress)
                .Select(action => new RoundReminder(round, $"{Action}-{action.Number}", plan.Promotion.Zone.On(action.On, Morning))),
            new RoundReminder(round, Weeks, ended + After),
            .. plan.Steps.FirstOrDefault(step => step.Kind is StepKind.Session && step.StartsAt > ended) is { } session ? [new RoundReminder(round, Session, session.StartsAt)] : (RoundReminder[])[],
        ]
        : [];

    /// <summary>What is to be said now.</summary>
    public static IEnumerable<RoundReminder> Due(Round round, Plan plan, Instant now) => Of(round, plan).Where(one => one.DueAt <= now && now < one.DueAt + Useful);

    /// <summary>When to look again; null when nothing is to come.</summary>
    public static Instant? NextAt(Round round, Plan plan, Instant now) => Of(round, plan).Select(one => (Instant?)one.DueAt).Where(at => at > now).Min();
}
