using System.Globalization;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

public sealed class BurstTests
{
    [Fact]
    public async Task Thirty_taps_at_once_become_a_few_drawings_and_Teams_never_has_to_throttle()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        await bot.Room.World.WhenAsync(BotInRoom.P1Chat, message => Says(message, "2 sans réponse"));

        await Task.WhenAll(Enumerable.Range(0, 30).Select(tap => bot.TapAsync(Person(tap), BotInRoom.P1Chat, "Je viens")));

        await bot.Room.World.WhenAsync(BotInRoom.P1Chat, message => message.Edited && Says(message, "11 viennent")).WaitAsync(TimeSpan.FromSeconds(30));
        var drawings = bot.Room.Calls.All.Where(seen => seen.Call.Operation == "update").ToArray();
        Assert.InRange(drawings.Length, 1, 15);
        Assert.DoesNotContain(bot.Room.Calls.All, seen => seen.Status == 429);
    }

    private static string Person(int number) => string.Create(CultureInfo.InvariantCulture, $"p1-{1 + number % 11:00}");

    private static bool Says(RoomMessage message, string text) =>
        message.Cards.Any(card => System.Text.RegularExpressions.Regex.Unescape(card.GetRawText()).Contains(text, StringComparison.Ordinal));
}
