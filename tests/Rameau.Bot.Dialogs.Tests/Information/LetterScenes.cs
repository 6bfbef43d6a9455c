using NodaTime;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Information;

/// <summary>All that is said of newsletters that are composed, in whatever language it is given.</summary>
internal static class LetterScenes
{
    /// <summary>The letter that the operator has not written: Tuesday 13 April 2027, two weeks after the tests' now.</summary>
    public const string Step = "NL4";

    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn alone, Turn group)
    {
        var none = await bot.Letters.HandleAsync(alone, default);
        await database.GivenLettersAsync();
        var (now, texts) = (alone.Now, alone.Texts);
        List<Reply> replies =
        [
            none,
            await bot.Letters.HandleAsync(group, default),
            await bot.Letters.HandleAsync(alone, default),
            await bot.Letters.HandleAsync(new LetterOpen(), alone with { Promotion = null, Person = Sample.Staff }, default),
            await bot.Letters.HandleAsync(new LetterFind("P1", Step), alone, default),
            await bot.Letters.HandleAsync(new LetterFind("P1", Step, Words: "zzz"), alone, default),
            await bot.Letters.HandleAsync(new LetterIntroduce("P1", Step), alone, default),
            await bot.EditAsync(alone, LetterEdit.Introduce, words: new string('x', 501)),
            await bot.EditAsync(alone, LetterEdit.Introduce, words: "⟦1⟧"),
            await bot.EditAsync(alone, LetterEdit.Approve),
            await bot.EditAsync(alone, LetterEdit.Add, revision: 0, resource: "crn-alliances-outils"),
        ];
        var items = (await bot.LetterViews.OfAsync(await bot.Plans.OfAsync(Sample.First, default), await bot.LetterStepAsync(), default)).Items;

        replies.Add(await bot.Letters.HandleAsync(new LetterLook("P1", Step, items[0].Key), alone, default));
        replies.Add(await bot.Letters.HandleAsync(new LetterFind("P1", Step, items[0].Key), alone, default));
        replies.Add(Showing(await bot.MessageAsync(MessageNames.Newsletter, Step, "newsletter", null, texts, now)));
        replies.Add(await bot.EditAsync(alone, LetterEdit.Remove, item: items[0].Key));
        replies.Add(Showing(await bot.MessageAsync(LetterMessages.Review, Step, "newsletter-review", Sample.Aline, texts, now)));
        replies.Add(Showing(await bot.LossAsync(database, texts, now)));
        await database.PostedAsync(bot, now);
        await database.PostedAsync(bot, now, "NL3");
        replies.Add(await bot.EditAsync(alone, LetterEdit.Remove, item: items[1].Key));
        replies.AddRange(await Task.WhenAll(Enum.GetValues<LetterRefusal>().Select(why => Task.FromResult(Reply.Noting(texts.Letters.Refused(why))))));

        return replies;
    }

    /// <summary>Two letters in the plan of the first promotion, the first of which is long over.</summary>
    public static async Task GivenLettersAsync(this TestDatabase database)
    {
        foreach (var (step, day) in new[] { ("NL3", new LocalDate(2027, 3, 2)), (Step, new LocalDate(2027, 4, 13)) })
        {
            await database.Promotions.ChangeAsync(
                Sample.First.Id, new PlanChange.Added(new(step), new(StepKind.DedicatedNewsletter, step, day.AtMidnight(), 0)) { DecidedAt = Instant.FromUtc(2027, 1, 5, 9, 0) }, default);
        }
    }

    public static async Task<Step> LetterStepAsync(this Bot bot) => (await bot.Plans.OfAsync(Sample.First, default)).Find(new(Step))!;

    public static async Task<Letter> LetterAsync(this Bot bot) => (await bot.LetterViews.OfAsync(await bot.Plans.OfAsync(Sample.First, default), await bot.LetterStepAsync(), default)).Letter;

    /// <param name="revision">Of what the card showed; null: of what stands.</param>
    public static async Task<Reply> EditAsync(this Bot bot, Turn turn, string act, int? revision = null, string? item = null, string? resource = null, string? words = null) =>
        await bot.LetterEdits.HandleAsync(new("P1", Step, revision ?? (await bot.LetterAsync()).Revision, act, item, resource, words), turn, default);

    /// <summary>What whoever composes hears when an entry of the approved letter has left the catalogue.</summary>
    public static async Task<Message?> LossAsync(this Bot bot, TestDatabase database, Texts texts, Instant now)
    {
        var letter = await bot.LetterAsync();
        await database.Letters.TryWriteAsync(
            letter with { Items = [.. letter.Items.Where(item => item.Resource?.Value is not "gone"), new NewsletterItem(Rubric.Tools, "⟦2⟧", "⟦3⟧") { Resource = new("gone") }], Revision = letter.Revision + 1, ApprovedAt = now }, default);
        var (plan, step) = (await bot.Plans.OfAsync(Sample.First, default), await bot.LetterStepAsync());
        var row = LetterMessages.OfLosses(plan, step, await bot.LetterViews.OfAsync(plan, step, default), [Sample.Aline], now).Single();

        return await bot.Messages.DrawAsync(
            new(plan, step, row.Beat, row.Rule, row.Message, Sample.Aline, "msteams", texts, now) { Because = texts.Rhythm.WhyNotice(row.Message) }, default);
    }

    /// <summary>The letter has gone to the group.</summary>
    public static async Task PostedAsync(this TestDatabase database, Bot bot, Instant at, string id = Step)
    {
        var step = (await bot.Plans.OfAsync(Sample.First, default)).Find(new(id))!;
        var key = BeatKey.Of(Sample.First.Id, step, "newsletter");
        Delivery row = new(key, key, Sample.First.Id, step.Id, step.Revision, "newsletter", MessageNames.Newsletter, at, at + Duration.FromDays(1), DeliveryState.Planned) { Conversation = Chats.Group.Id };
        await database.Ledger.PlanAsync([row], default);
        await database.Ledger.TryStartAsync([key], default);
        await database.Ledger.SettleAsync(row with { State = DeliveryState.Sent, SettledAt = at, ActivityId = "1:letter", AmendAt = at + Duration.FromDays(Letter.MendableDays) }, default);
    }

    private static Reply Showing(Message? message) => Reply.Showing(message!.Card, message.Summary);
}
