using NodaTime;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Promotions;

public abstract class TurnoutDialogTests(TestDatabase database) : DialogTest(database)
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);
        await AnswersAsync(Sample.Celeste, "S2", RsvpAnswer.Yes);
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.No);
    }

    [DatabaseFact]
    public Task The_group_reads_the_names_that_each_lets_it_see() => Shown.ApprovedAsync(async texts =>
        (await Bot.Turnout.HandleAsync(InGroup(Sample.Basile, texts), default)).Posted());

    [DatabaseFact]
    public Task In_private_one_reads_ones_own_name_in_full() => Shown.ApprovedAsync(async texts =>
        (await Bot.Turnout.HandleAsync(Alone(Sample.Celeste, texts), default)).Posted());

    [DatabaseFact]
    public async Task When_all_who_answered_cannot_come_nobody_is_said_to_be_silent()
    {
        await AnswersAsync(Sample.Aline, "W", RsvpAnswer.No);

        await Shown.ApprovedAsync(async texts =>
            (await Bot.Turnout.HandleAsync(InGroup(Sample.Aline, texts, Instant.FromUtc(2027, 5, 17, 8, 0)), default)).Posted());
    }

    [DatabaseFact]
    public async Task After_the_last_meeting_there_is_none_to_come_to()
    {
        var reply = await Bot.Turnout.HandleAsync(InGroup(Sample.Aline, now: Instant.FromUtc(2027, 12, 1, 8, 0)), default);

        Assert.Equal(Texts.French.Steps.NothingNext, reply.Said().Text);
    }

    [DatabaseFact]
    public async Task Whoever_is_in_no_promotion_is_told_so() =>
        Assert.Equal(Texts.French.Chat.NoPromotionHere, (await Bot.Turnout.HandleAsync(Alone(Sample.Staff), default)).Said().Text);
}

public sealed class TurnoutDialogOnSqlite(SqliteDatabase db) : TurnoutDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class TurnoutDialogOnPostgres(PostgresDatabase db) : TurnoutDialogTests(db), IClassFixture<PostgresDatabase>;
