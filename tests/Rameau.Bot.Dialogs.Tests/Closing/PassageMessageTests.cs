using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Closing;

public abstract class PassageMessageTests(TestDatabase database) : DialogTest(database)
{
    private static readonly Person Celeste = Sample.Celeste with { Roles = [new(Role.Alumnus, Sample.First.Id)] };

    [DatabaseFact]
    public Task Who_becomes_an_alumnus_is_hidden_until_they_say_otherwise_and_reads_what_is_deleted_when() =>
        Shown.ApprovedAsync(async texts => (await DrawAsync(Celeste, texts))!.Card.ToJson());

    [DatabaseFact]
    public async Task What_was_chosen_before_stands_in_the_form()
    {
        await Database.Preferences.SaveAsync(new(Celeste.Id, null, Consents.Of(Consent.Introduction), new(), ChosenAt: Now), default);

        var card = (await DrawAsync(Celeste, Texts.French))!.Card.ToJson().GetRawText();
        Assert.Contains("""
            "value":"Introduction"
            """.Trim(), card, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Who_lives_the_pathway_still_is_not_written_to() => Assert.Null(await DrawAsync(Sample.Celeste, Texts.French));

    [DatabaseFact]
    public async Task It_is_told_on_the_day_of_the_passage_once_to_each()
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var row = PassageMessage.Of(Celeste.Id, plan);

        Assert.True(row.DueAt.InZone(Sample.First.Zone).Date >= Passage.DayOf(plan));
        Assert.Equal(row.Key, PassageMessage.Of(Celeste.Id, plan).Key);
        Assert.NotEqual(row.Key, PassageMessage.Of(Sample.Basile.Id, plan).Key);
    }

    [DatabaseTheory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Each_kind_that_goes_a_while_after_the_passage_has_words_of_its_own(Language language)
    {
        var kinds = Retention.AfterPassage(new(2027, 12, 8)).Select(one => one.Kind).ToArray();

        Assert.Equal(kinds.Length, kinds.Select(Texts.In(language).Closing.Data).Distinct().Count());
    }

    private async Task<Message?> DrawAsync(Person reader, Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var row = PassageMessage.Of(reader.Id, plan);

        return await new PassageMessage(Database.Preferences).DrawAsync(
            new(plan, plan.Find(row.Step)!, row.Beat, row.Rule, row.Message, reader, "msteams", texts, PassageMessage.ToldAt(plan)), default);
    }
}

public sealed class PassageMessageOnSqlite(SqliteDatabase db) : PassageMessageTests(db), IClassFixture<SqliteDatabase>;
public sealed class PassageMessageOnPostgres(PostgresDatabase db) : PassageMessageTests(db), IClassFixture<PostgresDatabase>;
