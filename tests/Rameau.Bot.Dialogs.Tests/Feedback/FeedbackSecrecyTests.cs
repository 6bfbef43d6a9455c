using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Feedback;

/// <summary>Whoever reads the whole store, what is remembered of taps and answers included, cannot tell who answered what.</summary>
public abstract class FeedbackSecrecyTests(TestDatabase database) : FeedbackTest(database)
{
    [DatabaseFact]
    public async Task The_whole_store_is_the_same_whoever_answered_what()
    {
        var first = await AfterAsync((Sample.Aline, Data(1, "rien")), (Sample.Basile, Data(5, "tout")));
        var other = await AfterAsync((Sample.Aline, Data(5, "tout")), (Sample.Basile, Data(1, "rien")));

        Assert.Contains(first, row => row.StartsWith("feedback_respondent", StringComparison.Ordinal));
        Assert.Contains(first, row => row.EndsWith("|tout", StringComparison.Ordinal));
        Assert.Equal(first, other);
    }

    [DatabaseFact]
    public async Task The_whole_store_is_the_same_whoever_tapped_which_score()
    {
        Assert.Equal(
            await AfterAsync((Sample.Aline, Pulse(1)), (Sample.Basile, Pulse(5))),
            await AfterAsync((Sample.Aline, Pulse(5)), (Sample.Basile, Pulse(1))));
    }

    [DatabaseFact]
    public async Task What_is_answered_to_an_answer_is_the_same_whatever_it_was()
    {
        var one = await TapAsync(Sample.Basile, FeedbackGive.Verb, Data(1, "rien").Json);
        await InitializeAsync();
        var two = await TapAsync(Sample.Basile, FeedbackGive.Verb, Data(5, "tout").Json);

        Assert.Equal(one.Response!.Body!.Value.GetRawText(), two.Response!.Body!.Value.GetRawText());
    }

    private static (string Verb, string Json) Data(int score, string keep) =>
        (FeedbackGive.Verb, $$"""{"promotion":"P1","form":"{{Session}}","theory":"{{score}}","practice":"{{score}}","keep":"{{keep}}"}""");

    private static (string Verb, string Json) Pulse(int score) => (PulseGive.Verb, $$"""{"promotion":"P1","week":"2027-04-05","score":{{score}}}""");

    private async Task<IReadOnlyList<string>> AfterAsync(params (Person Person, (string Verb, string Json) Tap)[] answers)
    {
        await InitializeAsync();

        foreach (var (person, (verb, json)) in answers)
        {
            await TapAsync(person, verb, json);
        }

        // Words lie in an order of chance, which says nothing but would differ.
        return [.. (await Database.DumpAsync()).OrderBy(row => row.StartsWith("feedback_words", StringComparison.Ordinal) ? row : string.Empty, StringComparer.Ordinal)];
    }
}

public sealed class FeedbackSecrecyOnSqlite(SqliteDatabase db) : FeedbackSecrecyTests(db), IClassFixture<SqliteDatabase>;
public sealed class FeedbackSecrecyOnPostgres(PostgresDatabase db) : FeedbackSecrecyTests(db), IClassFixture<PostgresDatabase>;
