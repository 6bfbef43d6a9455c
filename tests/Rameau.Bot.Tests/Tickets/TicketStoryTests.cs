using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Tickets;

/// <summary>Wednesday 10 March 2027, 9 h. Olivier takes part in the demo's second promotion, which somebody animates.</summary>
public sealed class TicketStoryTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private const string Olivier = "p2-02", Animator = "p2-09", Question = "Qui a une convention avec une mairie ?";

    private static readonly Instant Now = Instant.FromUtc(2027, 3, 10, 8, 0);

    [Fact]
    public async Task A_question_goes_to_whoever_animates_and_its_answer_comes_back_in_private()
    {
        await using var bot = await BotInRoom.StartAsync();
        await StartedAsync(bot);

        await AskAsync(bot, "private");
        await bot.SeesAsync(PersonalOf(bot, Animator), Question);

        await bot.TapAsync(Animator, PersonalOf(bot, Animator), "Je m’en occupe");
        await bot.SeesAsync(PersonalOf(bot, Olivier), "s’en occupe");

        await bot.TapAsync(Animator, PersonalOf(bot, Animator), "Répondre", new() { ["text"] = "Le Collectif du Pont." });
        await bot.SeesAsync(PersonalOf(bot, Olivier), "Le Collectif du Pont.");
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P2Chat), message => message.Says("Collectif du Pont"));
    }

    [Fact]
    public async Task What_was_asked_in_the_group_is_answered_there()
    {
        await using var bot = await BotInRoom.StartAsync();
        await StartedAsync(bot);

        await AskAsync(bot, "group");
        await bot.SeesAsync(PersonalOf(bot, Animator), Question);
        await bot.TapAsync(Animator, PersonalOf(bot, Animator), "Répondre", new() { ["text"] = "Le Collectif du Pont." });

        await bot.SeesAsync(BotInRoom.P2Chat, "Le Collectif du Pont.");
    }

    [Fact]
    public async Task Whoever_does_not_answer_is_asked_again_after_a_day_and_after_three_the_team_is()
    {
        await using var bot = await BotInRoom.StartAsync();
        await StartedAsync(bot);
        await AskAsync(bot, "private");
        await bot.SeesAsync(PersonalOf(bot, Animator), Question);

        bot.AdvanceTo(new(2027, 3, 11, 9, 5, 0, TimeSpan.FromHours(1)));
        await bot.SeesAsync(PersonalOf(bot, Animator), "attend depuis hier");

        bot.AdvanceTo(new(2027, 3, 15, 8, 5, 0, TimeSpan.FromHours(1))); // 72 hours end on Saturday
        await bot.SeesAsync(PersonalOf(bot, BotInRoom.Staff), Question);
        await bot.SeesAsync(PersonalOf(bot, Olivier), "Chez l’équipe du RAMEAU");
        Assert.Equal(TicketState.WithStaff, (await TicketAsync(bot)).State);
    }

    [Fact]
    public async Task Where_whoever_animates_cannot_be_reached_the_team_has_it_within_a_minute_and_the_asker_knows()
    {
        await using var bot = await BotInRoom.StartAsync();
        await StartedAsync(bot);
        await bot.Room.Teams.RemoveBotAsync(Animator, PersonalOf(bot, Animator));

        await AskAsync(bot, "private");
        bot.AdvanceTo(new(2027, 3, 10, 9, 1, 0, TimeSpan.FromHours(1)));

        await bot.SeesAsync(PersonalOf(bot, BotInRoom.Staff), Question);
        await bot.SeesAsync(PersonalOf(bot, Olivier), "Chez l’équipe du RAMEAU");
    }

    /// <summary>Each step is written, and the program dies before it does anything about it.</summary>
    [Fact]
    public async Task Whatever_step_the_program_dies_at_the_next_one_goes_on()
    {
        await database.ClearAsync();
        await using var bot = await BotInRoom.StartAsync(settings: database.Settings);
        await StartedAsync(bot);
        var olivier = (await database.People.FindAsync(new(Olivier), default))!;
        var animator = (await database.People.FindAsync(new(Animator), default))!;
        Ticket asked = new(new("0a1b"), new("P2"), olivier.Id, Question, Now, IsPrivate: true, TicketState.WithAnimator, Now);

        await bot.RestartAsync(() => database.Tickets.TryAddAsync(asked, default));
        await bot.SeesAsync(PersonalOf(bot, Animator), Question);

        await bot.RestartAsync(() => ActAsync(new TicketAct.Take(), animator));
        await bot.SeesAsync(PersonalOf(bot, Olivier), "s’en occupe");

        await bot.RestartAsync(() => ActAsync(new TicketAct.PassOn(), animator));
        await bot.SeesAsync(PersonalOf(bot, BotInRoom.Staff), Question);
        await bot.SeesAsync(PersonalOf(bot, Olivier), "Chez l’équipe du RAMEAU");

        var staff = (await database.People.FindAsync(new(BotInRoom.Staff), default))!;
        await bot.RestartAsync(() => ActAsync(new TicketAct.Answer("Le Collectif du Pont."), staff));
        await bot.SeesAsync(PersonalOf(bot, Olivier), "Le Collectif du Pont.");

        await bot.RestartAsync();
        await bot.Room.Teams.IdleAsync();
        Assert.Single(Heard.In(bot, PersonalOf(bot, Olivier)), message => message.Says("Le Collectif du Pont."));
        Assert.Single(Heard.In(bot, PersonalOf(bot, Animator)), message => message.Says(Question));

        Task ActAsync(TicketAct act, Person by) => database.Tickets.ActAsync(asked.Promotion, asked.Id, act, by, Now, default);
    }

    private static async Task StartedAsync(BotInRoom bot)
    {
        await bot.InstallAsync(BotInRoom.P2Chat);

        foreach (var person in new[] { Olivier, Animator, BotInRoom.Staff })
        {
            await bot.Room.Teams.Say(person, PersonalOf(bot, person), "aide").Answer; // the bot meets them
        }
    }

    private static async Task AskAsync(BotInRoom bot, string answer)
    {
        var door = Heard.In(bot, BotInRoom.P2Chat).Last(message => message.Cards.Count > 0);
        var form = await bot.Room.Teams.InvokeAsync(Olivier, BotInRoom.P2Chat, door.Id, Execute("ticket/form", new() { ["promotion"] = "P2", ["question"] = Question }));
        var send = BotInRoom.Action(form.Body!["value"]!, "Envoyer")!.DeepClone().AsObject();
        send.Remove("fallback");
        send["data"]!["question"] = Question;
        send["data"]!["to"] = "animator";
        send["data"]!["answer"] = answer;

        Assert.Contains("votre question part", (await bot.Room.Teams.InvokeAsync(Olivier, BotInRoom.P2Chat, door.Id, send)).Text(), StringComparison.Ordinal);
    }

    private static JsonObject Execute(string verb, JsonObject data) => new() { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data };

    private static async Task<Ticket> TicketAsync(BotInRoom bot) =>
        Assert.Single(await bot.Services.GetRequiredService<ITickets>().OfPromotionAsync(new("P2"), default));

    

    private static string PersonalOf(BotInRoom bot, string person) => bot.Room.World.PersonalChat(bot.Room.World.Person(person)!).Id;
}
