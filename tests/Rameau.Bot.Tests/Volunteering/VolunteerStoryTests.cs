using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Volunteering;

/// <summary>Nobody animates P1 yet; its first session is on 16 March.</summary>
public sealed class VolunteerStoryTests
{
    private const string Benoit = "p1-06";

    [Fact]
    public async Task Somebody_offers_staff_confirm_and_the_group_sees_who_animates()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        var (staff, _) = bot.Room.Teams.OpenChat(BotInRoom.Staff);

        bot.AdvanceTo(new(2027, 3, 16, 17, 20, 0, TimeSpan.FromHours(1)));
        await bot.Services.GetRequiredService<JobBoundary>().RunAsync(new("P1"), default); // so that the call is not one of several in the card of the day
        bot.AdvanceTo(new(2027, 3, 16, 17, 30, 0, TimeSpan.FromHours(1)));
        await bot.Services.GetRequiredService<JobBoundary>().RunAsync(new("P1"), default);
        await bot.SeesAsync(BotInRoom.P1Chat, "Je me propose");
        var offered = await bot.TapAsync(Benoit, BotInRoom.P1Chat, "Je me propose");
        await bot.SeesAsync(BotInRoom.P1Chat, "1 personne se propose");
        var asked = await bot.SeesAsync(staff.Id, "Qui animera la promotion");
        var confirmed = await bot.TapAsync(BotInRoom.Staff, staff.Id, "Confirmer");

        Assert.Contains("Vous vous proposez.", offered.Text(), StringComparison.Ordinal);
        Assert.True(asked.Says("Benoît Chantefleuve"));
        Assert.Contains("c’est confirmé", confirmed.Text(), StringComparison.Ordinal);
        await bot.SeesAsync(BotInRoom.P1Chat, "Benoît Chantefleuve anime la promotion.");
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P1Chat), message => message.Says("Je me propose"));
        var (his, _) = bot.Room.Teams.OpenChat(Benoit);
        await bot.SeesAsync(his.Id, "Vous animez");
    }

    [Fact]
    public async Task A_participant_cannot_confirm_anybody()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        var card = Heard.In(bot, BotInRoom.P1Chat).First();
        await bot.Room.Teams.InvokeAsync(Benoit, BotInRoom.P1Chat, card.Id, Action("volunteer/offer", new() { ["promotion"] = "P1", ["nonce"] = "n" }));

        var answer = await bot.Room.Teams.InvokeAsync(
            Benoit, BotInRoom.P1Chat, card.Id, Action("volunteer/appoint", new() { ["promotion"] = "P1", ["nonce"] = "n", ["person"] = Benoit }));

        Assert.Contains("Seules la personne qui anime", answer.Text(), StringComparison.Ordinal);
    }

    private static System.Text.Json.Nodes.JsonObject Action(string verb, System.Text.Json.Nodes.JsonObject data) =>
        new() { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data };
}
