using System.Text.RegularExpressions;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Rhythm;

namespace Rameau.Bot.Tests.Animation;

/// <summary>Staff tell and ask the group of P1; it is Wednesday, 10 March 2027, 9 h in Paris.</summary>
public sealed class AnimationStoryTests
{
    private const string Benoit = "p1-06";

    private const string Chat = BotInRoom.P1Chat;

    private static readonly PromotionId P1 = new("P1");

    [Fact]
    public async Task What_is_announced_is_read_first_posted_once_and_taken_back()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(Chat);
        var preview = await PrepareAsync(bot, "annonce au groupe que la salle a changé");
        Assert.Contains("Relisez avant de publier", preview.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Heard.In(bot, Chat), message => message.Says("Annoncé par"));

        for (var tap = 0; tap < 4; tap++)
        {
            await TapAsync(bot, preview, "Publier");
        }

        await bot.SeesAsync(Chat, "Annoncé par");
        await bot.RunAsync(P1);
        Assert.Single(Heard.In(bot, Chat), message => message.Says("Annoncé par"));

        await bot.Room.Teams.Say(BotInRoom.Staff, Chat, "annuler", mentionBot: true).Answer;
        await bot.RunAsync(P1);
        Assert.DoesNotContain(Heard.In(bot, Chat), message => message.Says("Annoncé par"));
    }

    [Fact]
    public async Task What_waits_for_the_morning_goes_in_the_morning()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(Chat);
        bot.AdvanceTo(new(2027, 3, 10, 21, 0, 0, TimeSpan.FromHours(1)));
        var preview = await PrepareAsync(bot, "annonce au groupe que la salle a changé");
        await TapAsync(bot, preview, "Publier jeudi 11\u00A0mars, 8\u202Fh");
        await bot.RunAsync(P1);
        Assert.DoesNotContain(Heard.In(bot, Chat), message => message.Says("Annoncé par"));

        bot.AdvanceTo(new(2027, 3, 11, 8, 0, 0, TimeSpan.FromHours(1)));
        await bot.RunAsync(P1);
        Assert.Single(Heard.In(bot, Chat), message => message.Says("Annoncé par"));
    }

    [Fact]
    public async Task A_poll_follows_the_answers_and_closes_by_itself()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(Chat);
        var preview = await PrepareAsync(bot, "sondage : préférez-vous mardi ou jeudi ?", "Préparer le sondage");
        await TapAsync(bot, preview, "Publier");
        await bot.SeesAsync(Chat, "Aucune réponse sur");

        Assert.Contains("Plutôt jeudi", (await bot.TapAsync(Benoit, Chat, "mardi")).Text(), StringComparison.Ordinal);
        await bot.SeesAsync(Chat, "1 réponse sur");

        bot.AdvanceTo(new(2027, 3, 14, 0, 0, 0, TimeSpan.FromHours(1)));
        await bot.RunAsync(P1);
        await bot.SeesAsync(Chat, "Ce sondage est clos.");
    }

    [Fact]
    public async Task Whoever_has_not_answered_is_reminded_in_private()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(Chat);
        var look = await PrepareAsync(bot, "relancer", "Voir pour moi");
        await TapAsync(bot, look, Regex.Match(look.Text(), @"Relancer \d+ personnes?").Value);
        await bot.RunAsync(P1);

        // The two of the demo world who have said nothing of the first session; nobody else hears of it.
        Assert.Equal(["p1-04", "p1-10"], bot.Room.World.Seed.People.Select(person => person.Id).Where(id => bot.PrivatelyTo(id).Any(message => message.Says("il manque votre réponse"))));
    }

    private static async Task<RoomAnswer> PrepareAsync(BotInRoom bot, string said, string door = "Préparer l’annonce")
    {
        await bot.Room.Teams.Say(BotInRoom.Staff, Chat, said, mentionBot: true).Answer;
        await bot.SeesAsync(Chat, door);

        return await bot.TapAsync(BotInRoom.Staff, Chat, door);
    }

    /// <summary>A button of the card that only the one who tapped sees.</summary>
    private static Task<RoomAnswer> TapAsync(BotInRoom bot, RoomAnswer shown, string title)
    {
        var action = BotInRoom.Action(shown.Body!, title)!.DeepClone().AsObject();
        action.Remove("fallback");

        return bot.Room.Teams.InvokeAsync(BotInRoom.Staff, Chat, Heard.In(bot, Chat).Last().Id, action);
    }
}
