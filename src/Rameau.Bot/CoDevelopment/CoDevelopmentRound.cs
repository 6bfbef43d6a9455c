using NodaTime;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.CoDevelopment;

/// <summary>Recalls their plan to those who were client: each action on its day, the whole after three weeks and at the next session.</summary>
public sealed class CoDevelopmentRound(IRounds rounds, ILedger ledger) : IRound
{
    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var all = await rounds.OfPromotionAsync(plan.Promotion.Id, ct);
        RoundReminder[] due = [.. all.SelectMany(round => RoundFollowUp.Due(round, plan, now))];

        if (due.Length > 0)
        {
            await ledger.PlanAsync([.. due.Select(reminder => RoundReminders.Of(reminder, plan))], ct);
        }

        foreach (var asked in due.Where(one => one is { Rule: RoundFollowUp.Weeks or RoundFollowUp.Session, Round.State: RoundState.Closed }).Select(one => one.Round).Distinct())
        {
            await rounds.DoAsync(asked.Id, new RoundCommand.FollowUp(asked.Client!.Value), now, ct);
        }

        return all.Select(round => RoundFollowUp.NextAt(round, plan, now)).Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        (await rounds.AheadAsync(ct)).ToDictionary(one => one.Key, _ => now);
}
