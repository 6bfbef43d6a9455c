using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;
using Xunit.Abstractions;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>What the search is worth, on questions that were written from titles and summaries alone, before any synonym was.</summary>
public sealed class SearchQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_the_questions_that_nobody_tuned_to_most_are_answered_by_the_first_entry()
    {
        var quality = Measured(AskedQuestion.Unseen);

        Assert.InRange(quality.FirstIsRight, 0.85, 1);
        Assert.InRange(quality.AmongThree, 0.9, 1);
        Assert.InRange(quality.WrongAnswers, 0, 0.1);
        Assert.InRange(quality.NeedlessDoubts, 0, 0.1);
    }

    [Fact]
    public void Of_those_it_was_tuned_on_hardly_any_is_answered_wrongly()
    {
        var quality = Measured([.. AskedQuestion.All.Except(AskedQuestion.Unseen)]);

        Assert.InRange(quality.FirstIsRight, 0.9, 1);
        Assert.InRange(quality.AmongThree, 0.95, 1);
        Assert.InRange(quality.WrongAnswers, 0, 0.1);
    }

    [Fact]
    public void Of_what_strangers_ask_nearly_all_is_answered_and_nothing_without_an_answer_gets_one()
    {
        var quality = Measured(AskedQuestion.Strangers);

        Assert.InRange(quality.FirstIsRight, 0.89, 1);
        Assert.InRange(quality.AmongThree, 0.95, 1);
        Assert.Equal(0, quality.WrongAnswers);
        Assert.InRange(quality.NeedlessDoubts, 0, 0.05);
    }

    [Fact]
    public void The_questions_are_many_and_expect_only_what_the_catalogue_has()
    {
        var known = ContentLibrary.Catalogue.Select(one => one.Id.Value).ToHashSet();

        Assert.True(AskedQuestion.All.Count >= 150 && AskedQuestion.Unseen.Count >= 50 && AskedQuestion.All.Count(one => one.Expected.Count == 0) >= 20);
        Assert.Equal((85, 20), (AskedQuestion.Strangers.Count, AskedQuestion.Strangers.Count(one => one.Expected.Count == 0)));
        Assert.Empty(AskedQuestion.All.Concat(AskedQuestion.Strangers).SelectMany(one => one.Expected).Except(known));
        Assert.Equal(AskedQuestion.All.Count, AskedQuestion.All.Select(one => one.Query).Distinct().Count());
    }

    private Quality Measured(IReadOnlyList<AskedQuestion> questions)
    {
        var quality = Quality.Of(questions, query => ContentLibrary.Whole.Ask(new(query), 10).Findings);
        output.WriteLine($"{quality}");
        return quality;
    }
}
