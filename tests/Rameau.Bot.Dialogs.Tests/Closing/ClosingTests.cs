using NodaTime;
using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Closing;

public abstract class ClosingTests(TestDatabase database) : DialogTest(database)
{
    private static readonly Instant LastDay = Instant.FromUtc(2027, 10, 12, 8, 0);

    [DatabaseFact]
    public async Task On_the_last_day_the_group_reads_what_it_has_lived()
    {
        await Database.WorkReports.SaveAsync(new(Sample.First.Id, new("TP1"), Sample.Aline.Id, WorkMark.HandedIn, Now), default);
        await Database.WorkReports.SaveAsync(new(Sample.First.Id, new("TP1"), Sample.Celeste.Id, WorkMark.HandedIn, Now), default);

        await Shown.ApprovedAsync(async texts => (await DrawAsync("CLO", texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task The_day_after_all_participants_are_alumni_and_the_chore_finds_nothing_more_to_do()
    {
        Passages passages = new(Database.Promotions, Bot.Plans, Database.People, Database.Passages);
        Assert.Equal(0, await passages.RunAsync(LastDay, default));

        Assert.Equal(3, await passages.RunAsync(LastDay + Duration.FromDays(1), default));
        Assert.Equal(0, await passages.RunAsync(LastDay + Duration.FromDays(1), default));

        var people = await Database.People.OfPromotionAsync(Sample.First.Id, default);
        Assert.Equal(3, people.Count(person => person.Is(Role.Alumnus, Sample.First.Id)));
        Assert.DoesNotContain(people, person => person.Is(Role.Participant, Sample.First.Id));
        Assert.True((await Database.People.FindAsync(Sample.Dario.Id, default))!.Is(Role.Participant, Sample.Second.Id)); // whose promotion goes on
    }

    [DatabaseFact]
    public async Task It_speaks_of_nothing_else() => Assert.Null(await DrawAsync("S4", Texts.French));

    private async Task<Message?> DrawAsync(string step, Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return await new ClosingMessage(Database.People, Database.WorkReports).DrawAsync(
            new(plan, plan.Find(new(step))!, new($"P1/{step}/closing"), "closing", ClosingMessage.Closing, null, "msteams", texts, LastDay), default);
    }
}

public sealed class ClosingOnSqlite(SqliteDatabase db) : ClosingTests(db), IClassFixture<SqliteDatabase>;
public sealed class ClosingOnPostgres(PostgresDatabase db) : ClosingTests(db), IClassFixture<PostgresDatabase>;
