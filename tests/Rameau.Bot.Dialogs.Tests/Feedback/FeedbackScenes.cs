using NodaTime;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Animation;
using Rameau.Bot.Dialogs.Tests.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Feedback;

/// <summary>Everything that is said around feedback, said once. What people write stands between marks.</summary>
internal static class FeedbackScenes
{
    private static readonly Instant Morning = Instant.FromUtc(2027, 4, 7, 8, 0), Later = Instant.FromUtc(2027, 4, 14, 8, 0);

    /// <param name="turn">Of the animator, in the promotion's chat, after its second session.</param>
    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn turn)
    {
        Person[] six = [Sample.Aline, Sample.Basile, Sample.Celeste, .. Enumerable.Range(1, 3).Select(i => Sample.Celeste with { Id = new($"peer-{i}"), Email = null, FirstName = "⟦…⟧", LastName = "⟦…⟧" })];
        await database.People.SaveAsync(six, default);
        turn = turn with { Now = Morning };
        Turn other = turn with { Person = Sample.Basile }, alone = turn with { Conversation = Chats.Personal }, later = turn with { Now = Later };
        var session = FormId.Of(Sample.First.Id, FeedbackKind.Session, "S2").Value;
        var named = await OpenAsync(database, "r1", AnswerMode.Named, new FeedbackGroup("A", [.. six.Select(person => person.Id)]));
        var groups = await OpenAsync(database, "r2", AnswerMode.Anonymous, new("⟦A⟧", [.. six.Take(3).Select(person => person.Id)]), new("⟦B⟧", [.. six.Skip(3).Select(person => person.Id)]));
        var ten = await TenAsync(database);
        List<Reply> replies =
        [
            await bot.FeedbackCommand.HandleAsync(alone, default),
            await bot.FeedbackCommand.HandleAsync(turn, default),
            await bot.FeedbackCommand.OfRoundAsync(turn with { Now = Instant.FromUtc(2027, 1, 13, 8, 0) }, default),
            await bot.FeedbackLead.HandleAsync(new FeedbackChoose("P1", session, true), turn, default),
            await bot.FeedbackLead.HandleAsync(new FeedbackChoose("P1", session, false), turn, default),
            await bot.FeedbackLead.HandleAsync(new FeedbackThemes("P1", session), turn, default),
            await bot.Feedback.HandleAsync(new FeedbackOpen("P1", session), turn, default),
            await bot.Feedback.HandleAsync(new FeedbackLook("P1", session), turn, default),
            await bot.Feedback.HandleAsync(new FeedbackOpen("P1", groups.Id.Value), turn, default),
            await bot.Feedback.HandleAsync(new FeedbackOpen("P1", ten.Id.Value), turn, default),
            await bot.Feedback.HandleAsync(new FeedbackGive("P1", "P1/session/S9"), turn, default),
            await bot.Feedback.HandleAsync(new FeedbackGive("P1", named.Id.Value, Learnt: "⟦…⟧", Usefulness: "5", Safety: "5"), turn, default),
            await bot.Feedback.HandleAsync(new FeedbackLook("P1", named.Id.Value), turn, default),
            await bot.Pulse.HandleAsync(turn, default),
            await bot.Pulse.HandleAsync(new PulseSwitch("P1", false), turn, default),
        ];

        foreach (var person in six.Take(5))
        {
            replies.Add(await bot.Feedback.HandleAsync(new FeedbackGive("P1", session, "5", "5", "⟦…⟧", "⟦…⟧"), turn with { Person = person }, default));
            replies.Add(await bot.Feedback.HandleAsync(new FeedbackGive("P1", named.Id.Value, Usefulness: "5", Safety: "5"), turn with { Person = person }, default));
            replies.Add(await bot.Pulse.HandleAsync(new PulseGive("P1", "2027-04-05", 5), turn with { Person = person }, default));
        }

        foreach (var group in ten.Groups.SelectMany(group => group.Members))
        {
            await database.Feedback.TryAnswerAsync(ten, group, new(new Dictionary<string, int> { ["usefulness"] = 1, ["safety"] = 1 }, new Dictionary<string, string> { ["apply"] = "⟦…⟧", ["comment"] = "⟦…⟧" }), default);
        }

        return
        [
            .. replies,
            await bot.Feedback.HandleAsync(new FeedbackLook("P1", session), turn, default),
            await bot.Feedback.HandleAsync(new FeedbackLook("P1", session), later, default),
            await bot.FeedbackLead.HandleAsync(new FeedbackThemes("P1", session), later, default),
            await bot.FeedbackLead.HandleAsync(new FeedbackSumUp("P1", session, "⟦…⟧"), later, default),
            await bot.Feedback.HandleAsync(new FeedbackLook("P1", named.Id.Value), later with { Person = Sample.Staff }, default),
            await bot.Feedback.HandleAsync(new FeedbackLook("P1", ten.Id.Value), later, default),
            await bot.Pulse.HandleAsync(later, default),
            .. new[] { await bot.MessageAsync(FeedbackMessages.Session, "S2", "session-feedback", null, turn.Texts, Morning), await bot.WrittenAsync(FeedbackMessages.Round, "r1", turn.Texts, Morning), await bot.WrittenAsync(PulseMessage.Name, "2027-04-05", turn.Texts, Morning), await bot.WrittenAsync(PulseMessage.Name, "2027-04-05", turn.Texts, Later) }
                .OfType<Message>().Select(message => Reply.Showing(message.Card, message.Summary)),
        ];
    }

    private static async Task<FeedbackForm> TenAsync(TestDatabase database)
    {
        Person[] ten = [Sample.Aline, .. Enumerable.Range(1, 9).Select(i => Sample.Celeste with { Id = new($"ten-{i}"), Email = null })];
        await database.People.SaveAsync(ten, default);
        return await OpenAsync(database, "r3", AnswerMode.Anonymous, new("⟦A⟧", [.. ten.Take(5).Select(person => person.Id)]), new("⟦B⟧", [.. ten.Skip(5).Select(person => person.Id)]));
    }

    private static async Task<FeedbackForm> OpenAsync(TestDatabase database, string round, AnswerMode mode, params FeedbackGroup[] groups)
    {
        FeedbackForm form = new(
            FormId.Of(Sample.First.Id, FeedbackKind.Round, round), Sample.First.Id, FeedbackKind.Round, round, mode, Morning - Duration.FromDays(1), Morning + Duration.FromDays(3), groups);
        await database.Feedback.TryOpenAsync(form, default);
        return form;
    }
}
