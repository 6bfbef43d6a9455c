using NodaTime;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Readings;

public abstract class ReadingDialogTests(TestDatabase database) : DialogTest(database)
{
    private const string Entry = ReadingScenes.Entry, Question = "un exemple de partenariat avec une entreprise";

    [DatabaseFact]
    public Task The_answer_says_that_it_is_kept_and_leads_to_the_list() => Shown.ApprovedAsync(async texts =>
        (await Bot.Readings.HandleAsync(new ReadingKeep(Entry, Question), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task One_s_list_has_the_newest_first_and_says_what_left_the_catalogue() => Shown.ApprovedAsync(async texts =>
    {
        foreach (var (id, days) in new[] { (Entry, 3), ("crn-rse-outils", 2), ("crn-mse-methodes", 1), ("crn-mse-outils", 0) })
        {
            await Bot.Readings.HandleAsync(new ReadingKeep(id), Alone(Sample.Aline, texts, Now - Duration.FromDays(days)), default);
        }

        await Database.Readings.KeepAsync(Sample.Aline.Id, new("gone"), "Ce qui n’est plus là", Now, default);
        return (await Bot.Readings.HandleAsync(Alone(Sample.Aline, texts), default)).Posted();
    });

    [DatabaseFact]
    public Task In_a_group_the_list_is_behind_a_door() => Shown.ApprovedAsync(async texts => (await Bot.Readings.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task An_entry_that_is_kept_can_be_marked_as_read() => Shown.ApprovedAsync(async texts =>
        (await Bot.Readings.HandleAsync(new ReadingKeep(Entry, Question, IsEntry: true), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task The_reminder_names_what_was_kept_and_when() => Shown.ApprovedAsync(async texts =>
    {
        await Database.Readings.KeepAsync(Sample.Basile.Id, new(Entry), "Titre", Now - Duration.FromDays(7), default);
        return (await Bot.ReminderAsync(Database, Sample.Basile, Entry, Alone(Sample.Basile, texts)))!.Card.ToJson();
    });

    [DatabaseFact]
    public async Task Of_what_was_read_meanwhile_nothing_is_said()
    {
        await KeepAsync();
        await Database.Readings.ReadAsync(Sample.Aline.Id, new(Entry), Now, default);

        Assert.Null(await Bot.ReminderAsync(Database, Sample.Aline, Entry, Alone(Sample.Aline)));
    }

    [DatabaseFact]
    public async Task Read_it_leaves_the_list_and_undo_puts_it_back_as_it_was()
    {
        await KeepAsync();
        var read = await Bot.Readings.HandleAsync(new ReadingDo(Entry, ReadingDo.Read), Alone(Sample.Aline), default);
        Assert.DoesNotContain(Texts.French.Readings.ReadButton, Shown.Buttons(read.Card()));
        Assert.Equal(ReadingDo.Verb, read.Undo!.Verb);

        await Bot.Readings.HandleAsync(new ReadingDo(Entry, ReadingDo.Unread), Alone(Sample.Aline), default);
        Assert.Equal((Now, null), await Database.Readings.FindAsync(Sample.Aline.Id, new(Entry), default) is { } back ? (back.KeptAt, back.ReadAt) : default);
    }

    [DatabaseFact]
    public async Task Kept_by_mistake_it_can_be_taken_back_and_twice_is_once()
    {
        await KeepAsync();
        var again = await Bot.Readings.HandleAsync(new ReadingKeep(Entry), InGroup(Sample.Aline, now: Now + Duration.FromDays(1)), default);
        Assert.Equal((null, Texts.French.Readings.Kept), (again.Card, again.Note)); // several read the card it was tapped on
        Assert.Equal(Now, Assert.Single(await Database.Readings.OfAsync(Sample.Aline.Id, default)).KeptAt);

        await Bot.Readings.HandleAsync(new ReadingDo(Entry, ReadingDo.Drop), InGroup(Sample.Aline), default);
        Assert.Empty(await Database.Readings.OfAsync(Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public async Task Nobody_sees_what_another_keeps_and_nobody_known_keeps_nothing()
    {
        await KeepAsync();

        Assert.Contains(Texts.French.Readings.None, Shown.Words((await Bot.Readings.HandleAsync(Alone(Sample.Basile), default)).Posted()));
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await Bot.Readings.HandleAsync(new ReadingKeep(Entry), InGroup(null), default)).Note);
        Assert.Equal(Texts.French.Readings.Gone, (await Bot.Readings.HandleAsync(new ReadingKeep("gone"), Alone(Sample.Basile), default)).Note);
    }

    [DatabaseFact]
    public async Task A_long_list_comes_in_pages_and_the_last_leads_to_the_first()
    {
        foreach (var entry in ContentLibrary.Catalogue.Take(6))
        {
            await Bot.Readings.HandleAsync(new ReadingKeep(entry.Id.Value), Alone(Sample.Aline), default);
        }

        Assert.Equal((4, 2, 4), (await LinesAsync(0), await LinesAsync(4), await LinesAsync(8)));
    }

    private async Task<int> LinesAsync(int from) =>
        Shown.Buttons((await Bot.Readings.HandleAsync(new ReadingsLook(from), Alone(Sample.Aline), default)).Card()).Count(title => title == Texts.French.Readings.ReadButton);

    private Task<Reply> KeepAsync() => Bot.Readings.HandleAsync(new ReadingKeep(Entry), Alone(Sample.Aline), default);
}

public sealed class ReadingDialogOnSqlite(SqliteDatabase db) : ReadingDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class ReadingDialogOnPostgres(PostgresDatabase db) : ReadingDialogTests(db), IClassFixture<PostgresDatabase>;
