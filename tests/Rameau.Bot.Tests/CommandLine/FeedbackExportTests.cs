using NodaTime;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Feedback;
using Rameau.Bot.Storage.People;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class FeedbackExportTests : IDisposable
{
    private static readonly PromotionId P1 = new("P1");

    private static readonly Person[] Five = [.. Enumerable.Range(1, 5).Select(i => new Person(new($"x-{i}"), $"Prénom{i}", $"Nom{i}") { Roles = [new(Role.Participant, P1)] })];

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task It_obeys_the_same_gate_as_the_cards()
    {
        await cli.CreateAsync();
        await AnswerAsync(FeedbackKind.Session, "S1", 5, "=2+2", isClosed: true);
        await AnswerAsync(FeedbackKind.Session, "S2", 4, "trop peu", isClosed: true);
        await AnswerAsync(FeedbackKind.Session, "S3", 5, "pas encore close", isClosed: false);
        await AnswerAsync(FeedbackKind.Round, "r1", 5, "ce qui reste entre eux", isClosed: true);

        var run = await cli.DoneAsync("promotion", "feedback", "P1");

        Assert.StartsWith("kind;subject;group;answers;question;score;count;words\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("session;S1;;5;theory;3;5;", run.Out, StringComparison.Ordinal);
        Assert.Contains("session;S1;;5;keep;;;'=2+2", run.Out, StringComparison.Ordinal);
        Assert.Contains("round;r1;;5;usefulness;3;5;", run.Out, StringComparison.Ordinal);
        Assert.All(["S2", "S3", "trop peu", "pas encore", "entre eux", "Prénom", "x-1"], word => Assert.DoesNotContain(word, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_promotion_that_is_none_it_says_which_there_are()
    {
        await cli.CreateAsync();

        var run = await cli.RunAsync("promotion", "feedback", "P9");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("P1", run.Error, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(FeedbackKind kind, string subject, int people, string words, bool isClosed)
    {
        await using var store = cli.Open();
        await new SqlPeople(store.Source).SaveAsync(Five, default);
        SqlFeedback feedback = new(store.Source, new Random(1).Next);
        FeedbackForm form = new(FormId.Of(P1, kind, subject), P1, kind, subject, AnswerMode.Anonymous, Instant.FromUtc(2027, 1, 1, 0, 0), Instant.FromUtc(2027, 6, 1, 0, 0), [new(string.Empty, [.. Five.Select(person => person.Id)])]);
        var (scales, texts) = (form.Questions.Where(question => question.IsScale), form.Questions.Where(question => !question.IsScale));
        await feedback.TryOpenAsync(form, default);

        foreach (var person in Five.Take(people))
        {
            await feedback.TryAnswerAsync(form, person.Id, new(scales.ToDictionary(one => one.Key, _ => 3), texts.ToDictionary(one => one.Key, _ => words)), default);
        }

        _ = isClosed && await feedback.TryCloseAsync(form.Id, form.ClosesAt, default);
    }
}
