using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Promotions;

public abstract class ProgrammeDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public Task Before_the_start_everything_is_to_come() => Shown.ApprovedAsync(texts => AskedAsync(texts, Instant.FromUtc(2027, 1, 4, 8, 0)));

    [DatabaseFact]
    public Task In_the_middle_some_is_done_and_one_is_next() => Shown.ApprovedAsync(texts => AskedAsync(texts, Now));

    [DatabaseFact]
    public Task At_the_last_session_it_is_next_until_it_ends() => Shown.ApprovedAsync(texts => AskedAsync(texts, Instant.FromUtc(2027, 10, 5, 12, 0)));

    [DatabaseFact]
    public Task After_the_end_everything_is_done() => Shown.ApprovedAsync(texts => AskedAsync(texts, Instant.FromUtc(2027, 11, 2, 8, 0)));

    [DatabaseFact]
    public Task From_a_card_there_is_a_way_back() => Shown.ApprovedAsync(async texts =>
        (await Bot.Programme.HandleAsync(new ProgrammeLook("P1", "S2", "P1/S2/eve"), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task Whoever_is_in_no_promotion_is_told_so()
    {
        var asked = await Bot.Programme.HandleAsync(Alone(Sample.Staff), default);
        var tapped = await Bot.Programme.HandleAsync(new ProgrammeLook("P1"), Alone(Sample.Staff), default);

        Assert.Equal(Texts.French.Chat.NoPromotionHere, asked.Said().Text);
        Assert.Equal(Texts.French.Chat.NoPromotionHere, tapped.Note);
    }

    private async Task<System.Text.Json.JsonElement> AskedAsync(Texts texts, Instant now) =>
        (await Bot.Programme.HandleAsync(InGroup(Sample.Aline, texts, now), default)).Posted();
}

public sealed class ProgrammeDialogOnSqlite(SqliteDatabase db) : ProgrammeDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class ProgrammeDialogOnPostgres(PostgresDatabase db) : ProgrammeDialogTests(db), IClassFixture<PostgresDatabase>;
