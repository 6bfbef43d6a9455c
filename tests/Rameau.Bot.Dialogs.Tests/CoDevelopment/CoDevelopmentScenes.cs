using NodaTime;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Animation;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.CoDevelopment;

/// <summary>A whole round of three, drawn for each of them at each step. What people write stands between marks.</summary>
internal static class CoDevelopmentScenes
{
    private static readonly Person[] People = [Sample.Aline, Sample.Basile, Sample.Celeste];

    /// <param name="turn">Of the animator, in the promotion's chat.</param>
    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn turn)
    {
        List<Reply> replies =
        [
            await bot.CoDevelopment.HandleAsync(turn, default),
            await bot.CoDevelopment.HandleAsync(new CoDevelopmentLook("P1"), turn, default),
            await bot.CoDevelopment.HandleAsync(new SubGroupsDivide("P1"), turn, default),
            .. await DivisionsAsync(bot, database, turn),
            await bot.CoDevelopment.HandleAsync(new SubGroupsTie("P1", "aline", "celeste"), turn, default),
            await bot.CoDevelopment.HandleAsync(new SubGroupsTie("P1"), turn, default),
            await bot.RoundOpen.HandleAsync(new RoundOpen("P1", "r1"), turn, default),
            await bot.RoundOpen.HandleAsync(new RoundConvene("P1", "r1", "1", "Flash", "aline,basile,celeste"), turn, default),
            .. await LookAsync(bot, turn),
        ];

        foreach (var person in People)
        {
            replies.Add(await ActAsync(bot, turn with { Person = person }, RoundActs.Accept, RoundState.Planned));
        }

        replies.Add(await ActAsync(bot, turn, RoundActs.Flash, RoundState.RulesAccepted));
        replies.AddRange(await LookAsync(bot, turn));
        replies.Add(await bot.RoundDialog.HandleAsync(new RoundPropose("P1", "r1", "Project", "⟦…⟧"), turn with { Person = Sample.Basile }, default));
        replies.Add(await bot.RoundDialog.HandleAsync(new RoundVote("P1", "r1", "basile"), turn, default));
        replies.Add(await bot.RoundDialog.HandleAsync(new RoundChoose("P1", "r1", "basile"), turn, default));

        for (var step = RoundState.S0; step < RoundState.Closed; step++)
        {
            replies.AddRange(step is RoundState.S4 ? await LookAsync(bot, turn) : []);
            replies.AddRange(await SayAsync(bot, turn));
            replies.AddRange(await LookAsync(bot, turn));
            replies.Add(await ActAsync(bot, turn, RoundActs.Next, step));
        }

        return
        [
            .. replies, .. await LookAsync(bot, turn),
            await bot.RoundDialog.HandleAsync(new RoundReport("P1", "r1", "1", "Done", "⟦…⟧"), turn with { Person = Sample.Basile }, default),
            await bot.CoDevelopment.HandleAsync(new SubGroupsLook("P1"), turn, default),
            await bot.RoundDialog.HandleAsync(new RoundErase("P1", "r1"), turn with { Person = Sample.Basile }, default),
            await bot.RoundDialog.HandleAsync(new RoundErase("P1", "r1", IsSure: true), turn with { Person = Sample.Basile }, default),
            .. await LookAsync(bot, turn),
        ];
    }

    /// <summary>Nine people; then one leaves.</summary>
    private static async Task<IReadOnlyList<Reply>> DivisionsAsync(Bot bot, TestDatabase database, Turn turn)
    {
        Person[] others = [.. Enumerable.Range(1, 6).Select(i => Sample.Basile with { Id = new($"x{i}"), FirstName = "⟦…⟧", LastName = "⟦…⟧", Email = $"x{i}@x.example", DirectoryId = null, Roles = [new(Role.Participant, Sample.First.Id)] })];
        await database.People.SaveAsync(others, default);
        var (words, rounds) = (turn.Texts.SubGroups, turn.Texts.Rounds);

        // Said where a pair has to sit together, somebody waits, time is nearly over, four have accepted, difficulties were declared, or a plan is recalled.
        string[] rare = [words.PairsTogether(1), words.MyTurnOpen, rounds.NearlyOver(""), rounds.BeginButton, rounds.Recalled, rounds.ReminderTitle, rounds.FollowUpTitle];
        List<Reply> replies =
        [
            .. rare.Select(Reply.Noting),
            await bot.CoDevelopment.HandleAsync(new SubGroupsDivide("P1"), turn, default),
            await bot.CoDevelopment.HandleAsync(new SubGroupsDivide("P1", "6"), turn, default),
            await bot.CoDevelopment.HandleAsync(new CoDevelopmentLook("P1"), turn, default),
        ];
        await database.People.SaveAsync([others[0] with { Roles = [] }], default);

        return [.. replies, await bot.CoDevelopment.HandleAsync(new SubGroupsLook("P1"), turn, default)];
    }

    private static async Task<IReadOnlyList<Reply>> SayAsync(Bot bot, Turn turn)
    {
        var (client, consultant) = (turn with { Person = Sample.Basile }, turn with { Person = Sample.Celeste });
        return
        [
            await bot.RoundDialog.HandleAsync(new RoundAgree("P1", "r1", "⟦…⟧"), client, default),
            await bot.RoundDialog.HandleAsync(new RoundContribute("P1", "r1", "c", "Idea", "⟦…⟧"), consultant, default),
            await bot.RoundDialog.HandleAsync(new RoundGive("P1", "r1", "c"), consultant, default),
            await bot.RoundDialog.HandleAsync(new RoundPlan("P1", "r1", 1, "⟦…⟧", "2027-05-01", "⟦…⟧", "⟦…⟧"), client, default),
        ];
    }

    /// <summary>The group's card, and each person's; now, near the end, and long after it.</summary>
    private static async Task<IReadOnlyList<Reply>> LookAsync(Bot bot, Turn turn)
    {
        List<Reply> replies = [];

        foreach (var now in (Instant[])[turn.Now, turn.Now + Duration.FromHours(2)])
        {
            if (await bot.WrittenAsync(MessageNames.Round, "r1", turn.Texts, now) is { } message)
            {
                replies.Add(Reply.Showing(message.Card, message.Summary));
            }

            foreach (var person in People)
            {
                replies.Add(await bot.RoundDialog.HandleAsync(new RoundLook("P1", "r1", IsSteering: true), turn with { Person = person, Now = now }, default));
                replies.Add(await bot.RoundDialog.HandleAsync(new RoundLook("P1", "r1"), turn with { Person = person, Now = now }, default));
            }
        }

        return replies;
    }

    private static Task<Reply> ActAsync(Bot bot, Turn turn, string act, RoundState from) => bot.RoundDialog.HandleAsync(new RoundAct("P1", "r1", act, $"{from}"), turn, default);
}
