using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Rhythm;

/// <summary>Messages of the first promotion, drawn in any language with why they come.</summary>
internal static class Said
{
    public const string Newsletter = "NL1";
    public const string Monthly = "NM3";

    /// <param name="step">One of the plan's, or a letter, which the sample pathway has none of.</param>
    public static async Task<Message?> MessageAsync(this Bot bot, string message, string step, string rule, Person? reader, Texts texts, Instant now, string? words = null)
    {
        var plan = await bot.Plans.OfAsync(Sample.First, default);
        var about = StepOf(plan, step);
        var asked = ContentRhythm.Rules.FirstOrDefault(one => one.Name == rule && one.Covers(about));
        MessageContext context = new(plan, about, new($"P1/{step}/{rule}"), rule, message, reader, "msteams", texts, now, words)
        {
            Because = asked is null ? texts.Rhythm.WhyNotice(message) : texts.Rhythm.Why(asked, about),
        };

        return await bot.Messages.DrawAsync(context, default);
    }

    public static async Task<Message?> DoubtAsync(this Bot bot, Delivery doubtful, Person reader, Texts texts, Instant now)
    {
        var plan = await bot.Plans.OfAsync(Sample.First, default);
        MessageContext context = new(plan, StepOf(plan, doubtful.Step.Value), Notices.OfDoubt(doubtful), MessageNames.Doubt, MessageNames.Doubt, reader, "msteams", texts, now)
        {
            Because = texts.Rhythm.WhyNotice(MessageNames.Doubt),
        };

        return await bot.Messages.DrawAsync(context, default);
    }

    /// <summary>The reminder of session 2, a week before, of which nobody knows whether it arrived.</summary>
    public static async Task<Delivery> DoubtfulAsync(this TestDatabase database, Instant at, string rule = "one-week")
    {
        BeatKey key = new($"P1/S2/{rule}");
        Delivery row = new(key, key, Sample.First.Id, new("S2"), 0, rule, MessageNames.Reminder, at, at + Duration.FromDays(1), DeliveryState.Planned) { Conversation = Chats.Group.Id };
        await database.Ledger.PlanAsync([row], default);
        await database.Ledger.TryStartAsync([key], default);
        await database.Ledger.SettleAsync(row with { State = DeliveryState.Unknown, SettledAt = at, Reason = "502" }, default);

        return row;
    }

    private static Step StepOf(Plan plan, string id) => id switch
    {
        Newsletter => plan.Find(new("TP1"))! with { Id = new(Newsletter), Kind = StepKind.DedicatedNewsletter, Between = (new("S1"), new("S2")) },
        Monthly => plan.Find(new("TP1"))! with { Id = new(Monthly), Kind = StepKind.MonthlyNewsletter, Title = "Newsletter mensuelle 3" },
        _ => plan.Find(new(id))!,
    };
}
