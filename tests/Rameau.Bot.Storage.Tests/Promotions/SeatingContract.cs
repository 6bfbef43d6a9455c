using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Promotions;

public abstract class SeatingContract(TestDatabase database) : StorageContract(database)
{
    private IRsvps Store => Database.Rsvps;

    [DatabaseFact]
    public async Task Of_two_who_ask_for_the_last_place_at_once_one_gets_it()
    {
        Person[] both = [Sample.Aline, Sample.Basile];

        var seatings = await Race.RunAsync(2, i => Store.AnswerAsync(Answer(both[i], RsvpAnswer.Yes, i), 1, default));

        Assert.Equal([RsvpAnswer.Yes, RsvpAnswer.Waiting], seatings.Select(seating => seating.Kept).Order());
        Assert.Equal([RsvpAnswer.Yes, RsvpAnswer.Waiting], (await StoredAsync()).Select(rsvp => rsvp.Answer).Order());
    }

    [DatabaseFact]
    public async Task Of_twelve_at_once_eight_come_and_four_wait()
    {
        Person[] twelve = [.. Enumerable.Range(0, 12).Select(i => Sample.Basile with { Id = new($"p{i:00}"), DirectoryId = null })];
        await Database.People.SaveAsync(twelve, default);

        await Race.RunAsync(12, i => Store.AnswerAsync(Answer(twelve[i], RsvpAnswer.Yes, i), 8, default));

        Assert.Equal((8, 4), ((await StoredAsync()).Count(rsvp => rsvp.Answer is RsvpAnswer.Yes), (await StoredAsync()).Count(rsvp => rsvp.Answer is RsvpAnswer.Waiting)));
    }

    [DatabaseFact]
    public async Task When_somebody_says_no_the_first_in_line_comes_and_four_deliveries_seat_nobody_else()
    {
        foreach (var (i, person) in new[] { Sample.Aline, Sample.Basile, Sample.Celeste }.Index())
        {
            await Store.AnswerAsync(Answer(person, RsvpAnswer.Yes, i), 1, default);
        }

        var seatings = await Race.RunAsync(4, _ => Store.AnswerAsync(Answer(Sample.Aline, RsvpAnswer.No, 9), 1, default));

        Assert.Equal([Sample.Basile.Id], seatings.SelectMany(seating => seating.Seated));
        Assert.Equal(
            [Answer(Sample.Basile, RsvpAnswer.Yes, 1), Answer(Sample.Celeste, RsvpAnswer.Waiting, 2), Answer(Sample.Aline, RsvpAnswer.No, 9)],
            await StoredAsync());
    }

    [DatabaseFact]
    public async Task Who_has_left_the_promotion_and_who_answered_another_date_take_no_place()
    {
        await Store.SaveAsync(Answer(Sample.Coach, RsvpAnswer.Yes, 0), default);
        await Store.SaveAsync(Answer(Sample.Basile, RsvpAnswer.Yes, 0) with { Revision = 1 }, default);

        Assert.Equal(RsvpAnswer.Yes, (await Store.AnswerAsync(Answer(Sample.Aline, RsvpAnswer.Yes, 1), 1, default)).Kept);
    }

    [DatabaseFact]
    public async Task A_forgotten_answer_leaves_nothing_and_its_place_goes_to_the_first_in_line_once()
    {
        foreach (var (i, person) in new[] { Sample.Aline, Sample.Basile, Sample.Celeste }.Index())
        {
            await Store.AnswerAsync(Answer(person, RsvpAnswer.Yes, i), 1, default);
        }

        var seated = await Race.RunAsync(4, _ => Store.ForgetAsync(Answer(Sample.Aline, RsvpAnswer.Yes, 0), 1, default));

        Assert.Equal([Sample.Basile.Id], seated.SelectMany(people => people));
        Assert.Equal([Answer(Sample.Basile, RsvpAnswer.Yes, 1), Answer(Sample.Celeste, RsvpAnswer.Waiting, 2)], await StoredAsync());
    }

    [DatabaseFact]
    public async Task What_was_answered_since_is_not_forgotten()
    {
        await Store.AnswerAsync(Answer(Sample.Aline, RsvpAnswer.No, 5), 1, default);

        Assert.Empty(await Store.ForgetAsync(Answer(Sample.Aline, RsvpAnswer.Yes, 0), 1, default));
        Assert.Equal([Answer(Sample.Aline, RsvpAnswer.No, 5)], await StoredAsync());
    }

    private static Rsvp Answer(Person person, RsvpAnswer answer, int millis) =>
        new(Sample.First.Id, new("V2"), person.Id, answer, Now + Duration.FromMilliseconds(millis));

    private Task<IReadOnlyList<Rsvp>> StoredAsync() => Store.OfStepAsync(Sample.First.Id, new("V2"), default);
}

public sealed class SeatingOnSqlite(SqliteDatabase db) : SeatingContract(db), IClassFixture<SqliteDatabase>;
public sealed class SeatingOnPostgres(PostgresDatabase db) : SeatingContract(db), IClassFixture<PostgresDatabase>;
