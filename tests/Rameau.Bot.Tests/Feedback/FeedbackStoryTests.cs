using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Feedback;

/// <summary>From Wednesday 10 March 2027 on, in the demo's first two promotions.</summary>
public sealed class FeedbackStoryTests
{
    private static readonly PromotionId P1 = new("P1");

    [Fact]
    public async Task The_morning_after_a_session_the_group_is_asked_and_eight_days_later_reads_the_result()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        bot.AdvanceTo(new(2027, 3, 17, 8, 5, 0, TimeSpan.Zero));
        var asked = await bot.SeesAsync(BotInRoom.P1Chat, "qu’en gardez-vous");
        JsonObject form = new() { ["promotion"] = "P1", ["form"] = "P1/session/S1" };

        foreach (var number in Enumerable.Range(1, 6))
        {
            var opened = await TapAsync(bot, asked, number, FeedbackOpen.Verb, form);
            Assert.NotNull(BotInRoom.Action(opened.Body!["value"]!, "Envoyer"));
            JsonObject answer = new() { ["promotion"] = "P1", ["form"] = "P1/session/S1", ["theory"] = $"{Math.Min(number, 5)}", ["practice"] = "5", ["keep"] = $"le débat {number}" };
            Assert.Contains("Votre réponse est comptée", (await TapAsync(bot, asked, number, FeedbackGive.Verb, answer)).Text(), StringComparison.Ordinal);
        }

        await bot.SeesAsync(BotInRoom.P1Chat, "6 réponses sur");
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P1Chat), message => message.Says("le débat"));
        Assert.DoesNotContain("le débat", (await TapAsync(bot, asked, 1, FeedbackLook.Verb, form)).Text(), StringComparison.Ordinal);

        bot.AdvanceTo(new(2027, 3, 25, 8, 5, 0, TimeSpan.Zero));
        var result = (await TapAsync(bot, asked, 7, FeedbackLook.Verb, form)).Text();
        Assert.All(["le débat 6", "3,3 sur 5", "Chart.HorizontalBar"], words => Assert.Contains(words, result, StringComparison.Ordinal));
        await bot.SeesAsync(BotInRoom.P1Chat, "Lire les réponses");
    }

    [Fact]
    public async Task Once_a_week_the_group_is_asked_how_it_was_until_who_animates_says_no()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        bot.AdvanceTo(new(2027, 3, 19, 12, 0, 0, TimeSpan.Zero));
        await bot.SeesAsync(BotInRoom.P1Chat, "Comment était la semaine");
        bot.AdvanceTo(new(2027, 3, 26, 12, 0, 0, TimeSpan.Zero));
        await RunAsync(bot);
        Assert.Equal(2, Pulses(bot));

        await bot.Services.GetRequiredService<IFeedback>().SetPulseAsync(P1, false, default);
        bot.AdvanceTo(new(2027, 4, 16, 12, 0, 0, TimeSpan.Zero));
        await RunAsync(bot);
        Assert.Equal(2, Pulses(bot));
    }

    [Fact]
    public async Task Two_weeks_after_the_pathway_what_was_written_is_deleted_with_proof()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        var feedback = bot.Services.GetRequiredService<IFeedback>();
        FeedbackForm form = new(
            FormId.Of(P1, FeedbackKind.Round, "r1"), P1, FeedbackKind.Round, "r1", AnswerMode.Named, RhythmRoom.Now, RhythmRoom.Now + Duration.FromDays(1), [new("A", [new("p1-01")])]);
        await feedback.TryOpenAsync(form, default);
        await feedback.TryAnswerAsync(form, new("p1-01"), new(new Dictionary<string, int> { ["safety"] = 5 }, new Dictionary<string, string> { ["learnt"] = "un secret" }), default);

        bot.AdvanceTo(new(2028, 1, 10, 9, 0, 0, TimeSpan.Zero));
        await RunAsync(bot);

        Assert.Empty(await feedback.NamedAsync(form.Id, default));
        Assert.Null(await feedback.ForgetAsync(P1, RhythmRoom.Now, default)); // it was done, and is proved, once
    }

    private static async Task RunAsync(BotInRoom bot) => await bot.Services.GetRequiredService<JobBoundary>().RunAsync(P1, default);

    private static Task<RoomAnswer> TapAsync(BotInRoom bot, RoomMessage card, int person, string verb, JsonObject data) =>
        bot.Room.Teams.InvokeAsync($"p1-{person:00}", BotInRoom.P1Chat, card.Id, new() { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() });

    private static int Pulses(BotInRoom bot) => Heard.In(bot, BotInRoom.P1Chat).Count(message => message.Says("Comment était la semaine"));
}
