using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

/// <summary>Teams delivers twice, sometimes under a new id; people tap twice.</summary>
public sealed class RepeatedDeliveryTests : IAsyncLifetime, IDisposable
{
    private const string Mireille = "p1-04";

    private BotInRoom bot = null!;
    private FrontDoor door = null!;
    private RoomMessage card = null!;

    public async Task InitializeAsync()
    {
        bot = await BotInRoom.StartAsync();
        door = new(bot);
        await bot.InstallAsync(BotInRoom.P1Chat);
        card = await bot.SeesAsync(BotInRoom.P1Chat, "sans réponse");
    }

    [Fact]
    public async Task One_message_delivered_twice_gets_one_reply()
    {
        var help = door.Message(Mireille, BotInRoom.P1Chat, "one", "aide");

        await bot.Room.Teams.DeliverAsync(help);
        await bot.Room.Teams.DeliverAsync(help);

        Assert.Single(Heard.In(bot, BotInRoom.P1Chat), message => message.Says("Ce que je comprends"));
    }

    [Fact]
    public async Task One_message_delivered_eight_times_at_once_gets_one_reply()
    {
        var help = door.Message(Mireille, BotInRoom.P1Chat, "one", "aide");

        var answers = await Race.RunAsync(8, _ => bot.Room.Teams.DeliverAsync(help.DeepClone().AsObject()));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Single(Heard.In(bot, BotInRoom.P1Chat), message => message.Says("Ce que je comprends"));
    }

    [Fact]
    public async Task One_message_written_twice_gets_two_replies()
    {
        await bot.Room.Teams.DeliverAsync(door.Message(Mireille, BotInRoom.P1Chat, "one", "aide"));
        await bot.Room.Teams.DeliverAsync(door.Message(Mireille, BotInRoom.P1Chat, "two", "aide"));

        Assert.Equal(2, Heard.In(bot, BotInRoom.P1Chat).Count(message => message.Says("Ce que je comprends")));
    }

    [Fact]
    public async Task One_tap_delivered_twice_gets_the_same_answer_twice()
    {
        var tap = Tap("f:1", "Je viens");

        var (first, second) = (await bot.Room.Teams.DeliverAsync(tap), await bot.Room.Teams.DeliverAsync(tap));

        Assert.Equal(first.Text(), second.Text());
        Assert.Contains("Vous venez.", second.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_deliveries_of_one_tap_under_four_ids_count_once()
    {
        var answers = await Race.RunAsync(4, number => bot.Room.Teams.DeliverAsync(Tap($"f:{number}", "Je viens")));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(RsvpAnswer.Yes, await AnswerAsync());
        await bot.SeesAsync(BotInRoom.P1Chat, "9 viennent · 1 absent · 1 sans réponse");
    }

    [Fact]
    public async Task A_tap_delivered_again_after_the_opposite_tap_does_not_turn_the_answer_back()
    {
        await bot.Room.Teams.DeliverAsync(Tap("f:1", "Je viens"));
        await bot.Room.Teams.DeliverAsync(Tap("f:2", "Je ne peux pas"));

        var again = await bot.Room.Teams.DeliverAsync(Tap("f:3", "Je viens"));

        Assert.Equal(RsvpAnswer.No, await AnswerAsync());
        Assert.Contains("Vous ne pouvez pas venir.", again.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Vous venez.", again.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_changes_their_mind_on_the_new_drawing_is_believed_each_time()
    {
        var yes = await bot.Room.Teams.DeliverAsync(Tap("f:1", "Je viens"));
        var no = await bot.Room.Teams.DeliverAsync(Tap("f:2", "Je ne peux plus", on: Drawing(yes)));
        await bot.Room.Teams.DeliverAsync(Tap("f:3", "Finalement, je viens", on: Drawing(no)));

        Assert.Equal(RsvpAnswer.Yes, await AnswerAsync());
    }

    [Fact]
    public async Task A_message_that_a_stopped_process_had_begun_is_taken_over_after_half_a_minute()
    {
        ArrivalKey begun = new("msteams", new(BotInRoom.P1Chat), "begun");
        await bot.Services.GetRequiredService<IInbox>().ArriveAsync(begun, Now, default);
        var help = door.Message(Mireille, BotInRoom.P1Chat, "begun", "aide");

        await bot.Room.Teams.DeliverAsync(help);
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P1Chat), message => message.Says("Ce que je comprends"));

        bot.AdvanceTo((Now + IInbox.Abandoned).ToDateTimeOffset());
        await bot.Room.Teams.DeliverAsync(help);
        Assert.Single(Heard.In(bot, BotInRoom.P1Chat), message => message.Says("Ce que je comprends"));
    }

    public async Task DisposeAsync()
    {
        door.Dispose();
        await bot.DisposeAsync();
    }

    public void Dispose() => door.Dispose();

    private Instant Now => bot.Services.GetRequiredService<TimeProvider>().GetCurrentInstant();

    private JsonObject Tap(string id, string title, JsonNode? on = null) => door.Tap(
        Mireille, BotInRoom.P1Chat, id, card.Id, BotInRoom.Action(on ?? JsonNode.Parse(card.Cards[0].GetRawText())!, title)!);

    private static JsonNode Drawing(RoomAnswer answer) => answer.Body!["value"]!;

    private async Task<RsvpAnswer?> AnswerAsync() =>
        (await bot.Services.GetRequiredService<IRsvps>().OfStepAsync(new("P1"), new("S1"), default)).FirstOrDefault(rsvp => rsvp.Person.Value == Mireille)?.Answer;
}
