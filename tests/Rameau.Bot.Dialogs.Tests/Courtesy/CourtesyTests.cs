using NodaTime;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Courtesy;

public abstract class CourtesyTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public async Task In_private_a_greeting_says_what_comes_next() => Assert.Equal(
        "Bonjour Aline. La prochaine rencontre\u00A0: Session 2, mardi 6\u00A0avril, 9\u202Fh\u202F30\u00A0–\u00A016\u202Fh\u202F30.",
        (await Bot.Said.AnswerAsync("bonjour", Alone(Sample.Aline), default)).Said().Text);

    [DatabaseFact]
    public async Task Who_has_nothing_to_come_is_greeted_all_the_same()
    {
        Assert.Equal("Bonjour Garance.", (await Bot.Said.AnswerAsync("coucou", Alone(Sample.Alumna), default)).Said().Text);
        Assert.Equal("Bonjour Aline.", (await Bot.Said.AnswerAsync("bonsoir", Alone(Sample.Aline, now: Instant.FromUtc(2027, 12, 1, 8, 0)), default)).Said().Text);
        Assert.Equal("Hello.", (await Bot.Said.AnswerAsync("hi", Alone(null, Texts.English), default)).Said().Text);
    }

    [DatabaseFact]
    public async Task In_the_group_it_is_short() => Assert.Equal("Bonjour.", (await Bot.Said.AnswerAsync("bonjour à tous", InGroup(Sample.Aline), default)).Said().Text);

    [DatabaseFact]
    public async Task Thanks_are_answered_with_a_word() =>
        Assert.Equal(Texts.French.Courtesy.YouAreWelcome, (await Bot.Said.AnswerAsync("merci beaucoup", InGroup(Sample.Aline), default)).Said().Text);
}

public sealed class CourtesyOnSqlite(SqliteDatabase db) : CourtesyTests(db), IClassFixture<SqliteDatabase>;
public sealed class CourtesyOnPostgres(PostgresDatabase db) : CourtesyTests(db), IClassFixture<PostgresDatabase>;
