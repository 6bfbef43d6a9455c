using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>The rhythm of a promotion of the demo world, set going by a test.</summary>
internal static class Running
{
    public static Instant Now(this BotInRoom bot) => bot.Services.GetRequiredService<TimeProvider>().GetCurrentInstant();

    /// <summary>Does what is due, and what that makes due, as the scheduler would.</summary>
    public static async Task RunAsync(this BotInRoom bot, PromotionId promotion)
    {
        var job = bot.Services.GetRequiredService<JobBoundary>();

        for (var i = 0; i < 5 && await job.RunAsync(promotion, default) is { } next && next <= bot.Now(); i++)
        {
        }
    }

    public static async Task<Plan> PlanAsync(this BotInRoom bot, PromotionId promotion) =>
        await bot.Services.GetRequiredService<Plans>().OfAsync((await bot.Services.GetRequiredService<IPromotions>().FindAsync(promotion, default))!, default);

    public static async Task<IReadOnlyList<UpcomingPost>> UpcomingAsync(this BotInRoom bot, PromotionId promotion) =>
        await bot.Services.GetRequiredService<BeatDecisions>().UpcomingAsync(await bot.PlanAsync(promotion), bot.Now(), Instant.MaxValue, default);

    /// <summary>The 1:1 chat of somebody with the bot; null while there is none.</summary>
    public static string? PrivateChat(this BotInRoom bot, string person) =>
        bot.Room.World.ConversationsOf(person).FirstOrDefault(chat => chat.Type is RoomConversationType.Personal)?.Id;

    public static IReadOnlyList<RoomMessage> PrivatelyTo(this BotInRoom bot, string person) =>
        bot.PrivateChat(person) is { } chat ? [.. Heard.In(bot, chat)] : [];
}
