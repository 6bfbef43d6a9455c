using NodaTime;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Contributions;

/// <summary>The first visit was on 2 March.</summary>
public abstract class AccountTests(TestDatabase database) : DialogTest(database)
{
    private static readonly AccountTell Told = new("P1", "V1", "n", "Une halle pleine de voix.");

    [DatabaseFact]
    public Task After_the_visit_the_group_is_invited_to_tell() => Shown.ApprovedAsync(async texts => (await DrawAsync("V1", texts))!.Card.ToJson());

    [DatabaseFact]
    public async Task The_card_shows_the_accounts_with_first_names()
    {
        await Bot.Contributions.HandleAsync(Told, InGroup(Sample.Celeste), default);
        await Bot.Contributions.HandleAsync(Told with { Account = "[Un] **élan**" }, InGroup(Sample.Aline, now: Now + Duration.FromHours(1)), default);

        await Shown.ApprovedAsync(async texts => (await DrawAsync("V1", texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Who_told_sees_their_words_in_the_field_and_can_replace_or_withdraw_them()
    {
        await Bot.Contributions.HandleAsync(Told, InGroup(Sample.Aline), default);

        await Shown.ApprovedAsync(async texts => (await Bot.Contributions.HandleAsync(Told, InGroup(Sample.Aline, texts) with { IsRepeat = true }, default)).Card());
    }

    [DatabaseFact]
    public async Task The_last_account_stands_and_can_be_withdrawn()
    {
        await Bot.Contributions.HandleAsync(Told, InGroup(Sample.Aline), default);
        var reply = await Bot.Contributions.HandleAsync(Told with { Account = "Mieux dit." }, InGroup(Sample.Aline, now: Now + Duration.FromMinutes(1)), default);
        var only = Assert.Single(await StoredAsync());
        Assert.Equal((Texts.French.Contributions.NotedAccount, "Mieux dit."), (reply.Note, only.Words));

        await Bot.Contributions.HandleAsync(new ContributionWithdraw("P1", "V1", 1, only.At.ToUnixTimeMilliseconds()), InGroup(Sample.Aline), default);

        Assert.Empty(await StoredAsync());
    }

    [DatabaseFact]
    public async Task Before_the_visit_there_is_nothing_to_tell()
    {
        Assert.Equal(
            Texts.French.Contributions.Refused(ContributionRefusal.NotYet),
            (await Bot.Contributions.HandleAsync(Told with { Step = "V2" }, InGroup(Sample.Aline), default)).Note);
        Assert.Null(await DrawAsync("V2", Texts.French));
        Assert.Null(await DrawAsync("W", Texts.French));
    }

    private async Task<Message?> DrawAsync(string step, Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return await new ContributionMessages(Bot.Writings).DrawAsync(
            new(plan, plan.Find(new(step))!, new($"P1/{step}/account"), "after", ContributionMessages.Account, null, "msteams", texts, Now), default);
    }

    private Task<IReadOnlyList<Contribution>> StoredAsync() => Database.Contributions.OfStepAsync(Sample.First.Id, new("V1"), default);
}

public sealed class AccountsOnSqlite(SqliteDatabase db) : AccountTests(db), IClassFixture<SqliteDatabase>;
public sealed class AccountsOnPostgres(PostgresDatabase db) : AccountTests(db), IClassFixture<PostgresDatabase>;
