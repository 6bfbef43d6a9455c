using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Wording;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Animation;

/// <summary>What animators wrote, as the ledger draws it.</summary>
internal static class Written
{
    public static async Task<Message?> WrittenAsync(this Bot bot, string message, string id, Texts texts, Instant now)
    {
        var plan = await bot.Plans.OfAsync(Sample.First, default);
        MessageContext context = new(plan, Posts.Anchor(plan), Posts.KeyOf(Sample.First.Id, message, new(id)), message, message, null, "msteams", texts, now)
        {
            Because = texts.Rhythm.WhyNotice(message),
        };

        return await bot.Messages.DrawAsync(context, default);
    }
}
