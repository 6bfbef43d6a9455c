using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Conversations;

/// <summary>Who may ask and do what, and who sees whom.</summary>
public sealed class PeopleInChatTests : IAsyncLifetime
{
    private const string Stranger = "stranger";
    private const string Twin = "twin";
    private const string English = "p1-10";

    private BotInRoom bot = null!;

    public async Task InitializeAsync()
    {
        bot = await BotInRoom.StartAsync(new BotSetup { Seed = WithOthers });
        await bot.InstallAsync(BotInRoom.P1Chat);
        await bot.SeesAsync(BotInRoom.P1Chat, "8 viennent");
    }

    [Theory]
    [InlineData(Stranger)]
    [InlineData(BotInRoom.Staff)]
    public async Task Who_is_no_participant_may_look_but_not_answer(string person)
    {
        Assert.Contains("Seules les personnes qui suivent cette promotion", (await bot.TapAsync(person, BotInRoom.P1Chat, "Je viens")).Text(), StringComparison.Ordinal);
        Assert.Contains("Programme", (await bot.TapAsync(person, BotInRoom.P1Chat, "Programme")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("programme")]
    [InlineData("qui vient")]
    [InlineData("prochaine étape")]
    public async Task A_stranger_is_told_in_private_that_they_are_not_recognised(string asked) =>
        Assert.Contains("Je ne vous reconnais pas encore", await PrivatelyAsync(Stranger, asked), StringComparison.Ordinal);

    [Fact]
    public async Task A_promotion_is_not_spoken_of_in_a_group_that_is_not_its_own()
    {
        await bot.InstallAsync(BotInRoom.P3Chat);
        await bot.Room.Teams.AddMembersAsync(BotInRoom.Staff, BotInRoom.P3Chat, "p1-01");

        await bot.Room.Teams.Say("p1-01", BotInRoom.P3Chat, "qui vient", mentionBot: true).Answer;

        Assert.Contains("n’est pas encore relié", Heard.In(bot, BotInRoom.P3Chat).Last().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_names_another_promotion_is_not_believed()
    {
        var card = await bot.SeesAsync(BotInRoom.P1Chat, "8 viennent");
        var action = BotInRoom.Action(JsonNode.Parse(card.Cards[0].GetRawText())!, "Programme")!;
        action["data"]!["promotion"] = "P2";

        Assert.Contains("Seules les personnes qui suivent cette promotion", (await bot.Room.Teams.InvokeAsync("p1-01", BotInRoom.P1Chat, card.Id, action)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_staff_link_a_chat_and_others_learn_who_can()
    {
        await bot.InstallAsync(BotInRoom.P3Chat);

        Assert.Contains("Nadège Branchelune", (await bot.TapAsync("p3-01", BotInRoom.P3Chat, "Relier à une promotion")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_choose_among_promotions_without_chat_and_one_of_two_links_wins()
    {
        await bot.InstallAsync(BotInRoom.P3Chat);
        var choices = (await bot.TapAsync(BotInRoom.Staff, BotInRoom.P3Chat, "Relier à une promotion")).Body!;
        Assert.Contains("Promotion Cardamine", Heard.Text(choices), StringComparison.Ordinal);
        Assert.DoesNotContain("Promotion Aubépine", Heard.Text(choices), StringComparison.Ordinal);

        var link = BotInRoom.Action(choices, "Relier")!;
        link["data"]!["chosen"] = "P3";
        var card = Heard.In(bot, BotInRoom.P3Chat).Last();
        var answer = await bot.Room.Teams.InvokeAsync(BotInRoom.Staff, BotInRoom.P3Chat, card.Id, link);
        Assert.Contains("C’est fait", answer.Text(), StringComparison.Ordinal);

        var second = await bot.Room.Teams.InvokeAsync("staff-2", BotInRoom.P1Chat, (await bot.SeesAsync(BotInRoom.P1Chat, "8 viennent")).Id, link.DeepClone().AsObject());
        Assert.Contains("Rien n’a changé", second.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_shares_an_address_with_another_member_is_not_guessed_when_they_write()
    {
        await bot.Room.Teams.Say(Twin, BotInRoom.P1Chat, "aide", mentionBot: true).Answer;

        Assert.Contains("Seules les personnes qui suivent cette promotion", (await bot.TapAsync(Twin, BotInRoom.P1Chat, "Je viens")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_consented_to_nothing_appears_by_first_name_to_peers_and_whole_to_staff()
    {
        await bot.TapAsync("p1-08", BotInRoom.P1Chat, "Je viens");
        await bot.SeesAsync(BotInRoom.P1Chat, "9 viennent");
        await bot.Room.Teams.Say("p1-01", BotInRoom.P1Chat, "qui vient", mentionBot: true).Answer;

        Assert.Contains("Antton", Heard.In(bot, BotInRoom.P1Chat).Last().Text(), StringComparison.Ordinal);
        Assert.All(Heard.Everything(bot), message => Assert.DoesNotContain("Etxefiction", message.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_English_speaker_is_answered_in_English_and_the_group_stays_French()
    {
        Assert.Contains("You are coming", (await bot.TapAsync(English, BotInRoom.P1Chat, "Je viens")).Text(), StringComparison.Ordinal);
        await bot.SeesAsync(BotInRoom.P1Chat, "9 viennent");
        Assert.Contains("What I understand", await PrivatelyAsync(English, "help"), StringComparison.Ordinal);

        var before = Heard.In(bot, BotInRoom.P1Chat).Count();
        await bot.Room.Teams.Say(English, BotInRoom.P1Chat, "next step", mentionBot: true).Answer;
        await bot.Room.World.WhenAsync(BotInRoom.P1Chat, _ => Heard.In(bot, BotInRoom.P1Chat).Count() > before).WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
        Assert.Contains("9 viennent", Heard.In(bot, BotInRoom.P1Chat).Last().Text(), StringComparison.Ordinal);
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    private async Task<string> PrivatelyAsync(string person, string asked)
    {
        var (chat, greeted) = bot.Room.Teams.OpenChat(person);
        await greeted;
        await bot.Room.Teams.Say(person, chat.Id, asked).Answer;

        return Heard.In(bot, chat.Id).Last().Text();
    }

    /// <summary>Somebody of no promotion, a second account on an address of P1, and a participant with an English Teams.</summary>
    private static RoomSeed WithOthers(RoomSeed seed)
    {
        var mireille = seed.People.First(person => person.Id == "p1-04");
        RoomPerson stranger = mireille with
        {
            Id = Stranger, TeamsId = "29:stranger", AadObjectId = "5712a6e0-0000-4000-8000-000000000001", Name = "Sacha Inconnu",
            Email = "sacha@elsewhere.example.org", Upn = "sacha@elsewhere.example.org",
        };
        RoomPerson twin = mireille with { Id = Twin, TeamsId = "29:twin", AadObjectId = "5712a6e0-0000-4000-8000-000000000002" };

        return seed with
        {
            People = [.. seed.People.Select(person => person.Id == English ? person with { Locale = "en-US" } : person), stranger, twin],
            Conversations = [.. seed.Conversations.Select(chat => chat.Id == BotInRoom.P1Chat ? chat with { Members = [.. chat.Members, Stranger, Twin] } : chat)],
        };
    }
}
