using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Resources;

/// <summary>Wednesday 10 March 2027, 9 h. Olivier takes part in the demo's second promotion, Nadège is of the team.</summary>
public sealed class LearningStoryTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private const string Olivier = "p2-02", Another = "p2-03", Nadege = BotInRoom.Staff, Question = "Où trouver un modèle de pacte des lucioles ?";

    [Fact]
    public async Task What_nobody_knew_is_asked_answered_added_and_found_by_the_next_who_asks()
    {
        await database.ClearAsync();
        await using var bot = await BotInRoom.StartAsync(settings: database.Settings);
        await bot.InstallAsync(BotInRoom.P2Chat);
        await MetAsync(bot, Olivier, Nadege);
        await bot.Room.Teams.Say(Olivier, PersonalOf(bot, Olivier), Question).Answer;
        await bot.SeesAsync(PersonalOf(bot, Olivier), "Je ne sais pas");

        var form = await bot.TapAsync(Olivier, PersonalOf(bot, Olivier), "Demander à quelqu’un");
        var door = Heard.In(bot, PersonalOf(bot, Olivier)).Last();
        await bot.Room.Teams.InvokeAsync(Olivier, PersonalOf(bot, Olivier), door.Id, Filled(form.Body!, "Envoyer", new() { ["question"] = Question, ["to"] = "team" }));
        var asked = await bot.SeesAsync(PersonalOf(bot, Nadege), "pacte des lucioles");

        var answered = await bot.TapAsync(Nadege, PersonalOf(bot, Nadege), "Répondre", new() { ["text"] = "Le Collectif du Pont en a un." });
        var learn = await bot.Room.Teams.InvokeAsync(Nadege, PersonalOf(bot, Nadege), asked.Id, Filled(answered.Body!, "Ajouter au catalogue", []));
        Assert.Contains("Toutes les promotions pourront lire", learn.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Olivier", learn.Text(), StringComparison.Ordinal);

        await bot.RestartAsync(); // between the form and what is typed into it
        var add = Filled(learn.Body!, "Ajouter au catalogue", new() { ["title"] = "Un modèle de pacte", ["summary"] = "Le Collectif du Pont en a un.", ["keywords"] = "lucioles" });

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Contains("est au catalogue", (await bot.Room.Teams.InvokeAsync(Nadege, PersonalOf(bot, Nadege), asked.Id, add)).Text(), StringComparison.Ordinal);
        }

        await bot.Room.Teams.Say(Another, BotInRoom.P2Chat, "un pacte des lucioles, ça existe ?", mentionBot: true).Answer;
        await bot.SeesAsync(BotInRoom.P2Chat, "Le Collectif du Pont en a un.");
        Assert.Single(await database.Catalogue.AllAsync(default), entry => entry.Ticket is not null);
    }

    [Fact]
    public async Task Whoever_looks_after_an_entry_is_told_once_that_it_waits()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        await MetAsync(bot, Nadege);
        var catalogue = bot.Services.GetRequiredService<ICatalogue>();
        var entry = (await catalogue.AllAsync(default))[0];
        await catalogue.TrySaveAsync([entry with { Owner = new(Nadege), WasOwned = true, ReviewOn = new LocalDate(2027, 3, 10), Revision = 2 }], default);

        bot.AdvanceTo(new(2027, 3, 31, 9, 0, 0, TimeSpan.FromHours(2)));
        await bot.SeesAsync(PersonalOf(bot, Nadege), "Une entrée du catalogue attend une relecture");
        Assert.Contains(entry.Resource.Title, (await bot.TapAsync(Nadege, PersonalOf(bot, Nadege), "Traiter")).Text(), StringComparison.Ordinal);

        bot.AdvanceTo(new(2027, 4, 30, 9, 0, 0, TimeSpan.FromHours(2)));
        await bot.Room.Teams.IdleAsync();
        Assert.Single(Heard.In(bot, PersonalOf(bot, Nadege)), message => message.Says("attend une relecture"));
    }

    private static async Task MetAsync(BotInRoom bot, params string[] people)
    {
        foreach (var person in people)
        {
            await bot.Room.Teams.Say(person, PersonalOf(bot, person), "aide").Answer; // the bot meets them
        }
    }

    private static JsonObject Filled(JsonNode shown, string title, JsonObject inputs)
    {
        var action = BotInRoom.Action(shown["value"]!, title)!.DeepClone().AsObject();
        action.Remove("fallback");
        inputs.ToList().ForEach(input => action["data"]!.AsObject()[input.Key] = input.Value?.DeepClone());
        return action;
    }

    private static string PersonalOf(BotInRoom bot, string person) => bot.Room.World.PersonalChat(bot.Room.World.Person(person)!).Id;
}
