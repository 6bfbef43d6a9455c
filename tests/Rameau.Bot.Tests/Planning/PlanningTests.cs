using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Planning;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Planning;

/// <summary>The promotion Bruyère, whose webinar is on 18 March 2027 at 14 h, through the front door.</summary>
public sealed class PlanningTests : IAsyncLifetime
{
    private const string Animator = "p2-09";
    private const string Chat = BotInRoom.P2Chat;
    private static readonly PromotionId P2 = new("P2");

    private BotInRoom bot = null!;

    private IPromotions Promotions => bot.Services.GetRequiredService<IPromotions>();

    public async Task InitializeAsync()
    {
        bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(Chat);
        await bot.Room.Teams.Say("p2-01", Chat, "prochaine étape", mentionBot: true).Answer; // a card of the webinar stands in the group
        await SeesAsync("Jeudi 18 mars");
    }

    [Fact]
    public async Task The_animator_moves_a_step_and_the_groups_card_follows()
    {
        var form = await OpenAsync(Animator);
        var difference = await TapAsync(Animator, form, "Voir ce que cela change", new() { ["step"] = "W", ["date"] = "2027-03-25", ["time"] = "", ["place"] = "" });

        Assert.Contains("Avant : jeudi 18 mars, 14 h – 16 h", Plain(difference.Text()), StringComparison.Ordinal);
        Assert.Contains("Après : jeudi 25 mars, 14 h – 16 h", Plain(difference.Text()), StringComparison.Ordinal);
        Assert.DoesNotContain(await Promotions.ChangesAsync(P2, default), change => change.By is not null);

        var applied = await TapAsync(Animator, difference, "Appliquer");

        Assert.Contains("C’est fait", applied.Text(), StringComparison.Ordinal);
        Assert.Equal(new PersonId(Animator), Assert.Single(await Promotions.ChangesAsync(P2, default), change => change.Step.Value == "W").By);
        await SeesAsync("Jeudi 25 mars");
    }

    [Fact]
    public async Task In_the_group_nobody_reads_the_form_and_only_the_animator_and_staff_open_it()
    {
        await AskAsync(Animator);

        Assert.DoesNotContain("Nouvelle date", Heard.In(bot, Chat).Last().Text(), StringComparison.Ordinal);
        Assert.Contains("Seules la personne qui anime", (await bot.TapAsync("p2-01", Chat, "Ouvrir pour moi")).Text(), StringComparison.Ordinal);
        Assert.Contains("Nouvelle date", (await bot.TapAsync(BotInRoom.Staff, Chat, "Ouvrir pour moi")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_does_not_animate_is_told_who_may()
    {
        await AskAsync("p2-01");

        Assert.Contains("Seules la personne qui anime la promotion et l’équipe du RAMEAU", Heard.In(bot, Chat).Last().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_move_the_same_step_the_second_sees_who_was_first_and_may_still_decide()
    {
        var inputs = new JsonObject { ["step"] = "W", ["date"] = "2027-03-25" };
        var form = await OpenAsync(Animator);
        var first = await TapAsync(Animator, form, "Voir ce que cela change", inputs);
        var second = await TapAsync(BotInRoom.Staff, form, "Voir ce que cela change", new() { ["step"] = "W", ["date"] = "2027-03-30" });

        await TapAsync(Animator, first, "Appliquer");
        var overtaken = await TapAsync(BotInRoom.Staff, second, "Appliquer");

        Assert.Contains("Le programme a changé entre-temps", Plain(overtaken.Text()), StringComparison.Ordinal);
        Assert.Contains("Webinaire passe à jeudi 25 mars", Plain(overtaken.Text()), StringComparison.Ordinal);
        Assert.Contains("C’est fait", (await TapAsync(BotInRoom.Staff, overtaken, "Appliquer")).Text(), StringComparison.Ordinal);
        await SeesAsync("Mardi 30 mars");
    }

    [Fact]
    public async Task A_cancelled_step_says_so_on_the_card_that_announced_it()
    {
        var form = await OpenAsync(Animator);
        var difference = await TapAsync(Animator, form, "Annuler cette étape", new() { ["step"] = "W" });
        await TapAsync(Animator, difference, "Annuler l’étape", new() { ["reason"] = "L’intervenante est souffrante." });

        await SeesAsync("Annulé : L’intervenante est souffrante.");
    }

    [Fact]
    public async Task What_another_process_decided_is_noticed_and_shown()
    {
        var watch = bot.Services.GetRequiredService<PlanWatch>();
        await watch.LookAsync(default);
        var version = (await Promotions.ChangesAsync(P2, default)).Count;

        Assert.True(await Promotions.TryChangeAsync(P2, [new PlanChange.Moved(new("W"), new LocalDateTime(2027, 3, 25, 10, 0)) { DecidedAt = Instant.FromUtc(2027, 3, 10, 9, 0) }], version, default));
        await watch.LookAsync(default);

        await SeesAsync("Jeudi 25 mars, 10 h");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    /// <summary>With plain spaces, which JSON writes otherwise.</summary>
    private static string Plain(string json) => json.Replace("\\u00A0", " ", StringComparison.Ordinal).Replace("\\u202F", " ", StringComparison.Ordinal);

    private Task<RoomMessage> SeesAsync(string words) => bot.Room.World
        .WhenAsync(Chat, message => Plain(message.Text()).Contains(words, StringComparison.Ordinal))
        .WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);

    private Task<RoomAnswer> AskAsync(string person) => bot.Room.Teams.Say(person, Chat, "déplacer", mentionBot: true).Answer;

    private async Task<RoomAnswer> OpenAsync(string person)
    {
        await AskAsync(person);
        return await bot.TapAsync(person, Chat, "Ouvrir pour moi");
    }

    /// <summary>Taps a button of a card that this person alone was shown in place of the door.</summary>
    private Task<RoomAnswer> TapAsync(string person, RoomAnswer shown, string title, JsonObject? inputs = null)
    {
        var action = BotInRoom.Action(shown.Body!, title)!.DeepClone().AsObject();
        action.Remove("fallback");

        foreach (var (key, value) in inputs ?? [])
        {
            action["data"]!.AsObject()[key] = value?.DeepClone();
        }

        return bot.Room.Teams.InvokeAsync(person, Chat, Heard.In(bot, Chat).Last(message => message.Says("Ouvrir pour moi")).Id, action);
    }
}
