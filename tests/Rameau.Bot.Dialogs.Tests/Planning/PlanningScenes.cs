using NodaTime;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Planning;

/// <summary>Everything that planning can say, said once.</summary>
internal static class PlanningScenes
{
    /// <param name="turn">Of the animator, in the promotion's chat, a few days before its second session.</param>
    /// <param name="alone">Of staff, in their own chat.</param>
    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, Testing.TestDatabase database, Turn turn, Turn alone)
    {
        var promotion = Sample.First;
        await database.CoachingCalls.SaveAsync(new(promotion.Id, new("C1"), Sample.Basile.Id, Sample.Coach.Id, Instant.FromUtc(2027, 4, 1, 8, 0)), default);
        await database.CoachingCalls.SaveAsync(new(promotion.Id, new("C1"), Sample.Staff.Id, Sample.Coach.Id, Instant.FromUtc(2027, 4, 1, 10, 0)), default);
        await database.Promotions.SetCalendarAsync(promotion.Id, new(promotion.Zone) { Closed = [new(new(2027, 7, 8), new(2027, 7, 8), "séminaire interne")] }, default);
        var closed = turn with { Promotion = await database.Promotions.FindAsync(promotion.Id, default) };

        Reply[] looks =
        [
            await bot.PlanForm.HandleAsync(turn, default),
            await bot.PlanForm.HandleAsync(alone, default),
            await bot.PlanForm.HandleAsync(new PlanForm("P1"), turn, default),
            await bot.PlanForm.HandleAsync(new PlanForm("P1"), turn with { Now = Instant.FromUtc(2029, 1, 1, 0, 0) }, default),
            .. await Task.WhenAll(
                new[]
                {
                    new PlanLook("P1"),
                    new("P1", "S2", "x"),
                    new("P1", "S2", null, "x"),
                    new("P1", "S2", "2027-04-03", "14:00", "Ici"), // a Saturday, too late in the day, with calls that fall outside
                    new("P1", "S2", "2027-07-06"), // on the day of the third
                    new("P1", "S9", "2027-07-06"),
                    new("P1", "S3", "2027-07-08", null, "Ici"), // closed, and it had no place
                    new("P1", "S4", "2027-11-02"), // after the nine months
                    new("P1", "S3", "2027-05-25"), // leaves a visit behind
                    new("P1", "W", Cancel: true),
                }.Select(look => bot.PlanChange.HandleAsync(look, closed, default))),
        ];

        foreach (var change in (PlanChange[])
        [
            new PlanChange.Placed(new("S2"), "⟦là⟧"), new PlanChange.Moved(new("W"), new LocalDateTime(2027, 5, 20, 12, 0)), new PlanChange.Sized(new("V2"), 8),
            new PlanChange.Sized(new("V2"), null), new PlanChange.Cancelled(new("V3"), "Non"),
            new PlanChange.Added(new("EV-1"), new(StepKind.TargetedEvents, "Forum", new LocalDateTime(2027, 5, 4, 18, 0), 60)) { By = Sample.Aline.Id },
        ])
        {
            await database.Promotions.ChangeAsync(promotion.Id, change, default);
        }

        return
        [
            .. looks,
            await bot.PlanChange.HandleAsync(new PlanApply("P1", 0, "S4", "2027-09-28T09:30"), turn, default), // overtaken
            await bot.PlanChange.HandleAsync(new PlanApply("P1", (await database.Promotions.ChangesAsync(promotion.Id, default)).Count, "S2", "2027-04-13T09:30"), turn, default), // applied
            await bot.Step.HandleAsync(new StepLook("P1", "V3"), turn, default),
        ];
    }
}
