using System.Numerics;
using Rameau.Bot.Domain.Feedback;

namespace Rameau.Bot.Domain.Tests.Feedback;

public sealed class DisclosureTests
{
    [Theory]
    [InlineData(new[] { 4 }, false)]
    [InlineData(new[] { 5 }, true)]
    [InlineData(new[] { 2, 2 }, false)]
    [InlineData(new[] { 3, 2 }, true)]
    [InlineData(new[] { 5, 6 }, true, 0, 1)]
    [InlineData(new[] { 5, 4 }, true)]
    [InlineData(new[] { 6, 0 }, true)]
    [InlineData(new[] { 5, 5, 4 }, true, 0)]
    [InlineData(new[] { 4, 5, 5 }, true, 1)]
    [InlineData(new[] { 5, 3, 2 }, true, 0)]
    [InlineData(new[] { 5, 5, 0 }, true, 0, 1)]
    public void Results_are_shown_from_five_answers_on_and_none_that_tells_of_fewer(int[] answers, bool whole, params int[] groups)
    {
        var shown = Disclosure.Decide(answers);

        Assert.Equal(whole, shown.Whole);
        Assert.Equal(groups, shown.Groups);
    }

    /// <summary>
    /// Every subset of up to 14 people who answer, every split of them into one, two or three groups. The rule goes by sizes alone, so that groups of
    /// neighbours stand for all groups of those sizes. The attacker knows nothing of the rule: it has the published results and what it can take from what.
    /// </summary>
    [Fact]
    public void No_difference_of_what_is_published_has_one_to_four_answers_whoever_answers_and_however_they_are_split()
    {
        var (cases, published) = (0, 0);

        for (var people = 1; people <= 14; people++)
        {
            foreach (var groups in Splits(people))
            {
                for (var answerers = 0; answerers < 1 << people; answerers++)
                {
                    int[] sets = [.. Published(groups, answerers)];
                    Assert.True(Derived(sets).All(set => set == 0 || BitOperations.PopCount((uint)set) >= Disclosure.Fewest), $"{string.Join('+', groups)} of {people}: {answerers:b}");
                    cases++;
                    published += sets.Length;
                }
            }
        }

        Assert.Equal(Cases(14), cases);
        Assert.True(published > cases / 2, "Next to nothing was published.");
    }

    /// <summary>What the rule must not do: the attacker of the test above finds it.</summary>
    [Theory]
    [InlineData(0b11111_1111, 0b11111_0000)]
    [InlineData(0b1111)]
    [InlineData(0b11111_11111_111, 0b11111_00000_000, 0b00000_11111_000)]
    [InlineData(0b111111, 0b111110)]
    public void The_attacker_finds_what_tells_of_fewer(params int[] sets) =>
        Assert.Contains(Derived(sets), set => BitOperations.PopCount((uint)set) is > 0 and < Disclosure.Fewest);

    [Fact]
    public void As_much_is_shown_as_can_be()
    {
        foreach (var groups in Splits(14))
        {
            var shown = Disclosure.Decide(groups);
            var large = groups.Count(count => count is >= Disclosure.Fewest and < 14);
            var rest = groups.Where(count => count < Disclosure.Fewest).Sum();

            Assert.True(shown.Whole);
            Assert.Equal(rest is 0 or >= Disclosure.Fewest ? large : Math.Max(0, large - 1), shown.Groups.Count);
        }
    }

    [Fact]
    public void The_whole_is_the_sum_of_the_groups_and_its_words_are_in_no_group_s_order()
    {
        var results = Disclosure.Publish([Result("A", "z", "b", "y", "d", "x"), Result("B", "a", "w", "c", "v", "e")]);

        Assert.Equal([null, "A", "B"], results.Select(one => one.Group));
        Assert.Equal([10, 5, 5], results.Select(one => one.Answers));
        Assert.Equal([0, 0, 10, 0, 0], results[0].Scores[FeedbackQuestion.Theory]);
        Assert.Equal(["a", "b", "c", "d", "e", "v", "w", "x", "y", "z"], results[0].Words[FeedbackQuestion.Keep]);
        Assert.Equal(3, results[0].Average(FeedbackQuestion.Theory));
    }

    private static FeedbackResult Result(string group, params string[] words) => FeedbackResult.Of(group,
        [.. words.Select(word => new FeedbackAnswer(new Dictionary<string, int> { [FeedbackQuestion.Theory] = 3 }, new Dictionary<string, string> { [FeedbackQuestion.Keep] = word }))]);

    private static IEnumerable<int[]> Splits(int people)
    {
        yield return [people];

        for (var one = 1; one < people; one++)
        {
            yield return [one, people - one];

            for (var two = 1; two < people - one; two++)
            {
                yield return [one, two, people - one - two];
            }
        }
    }

    private static int Cases(int most) => Enumerable.Range(1, most).Sum(people => (1 << people) * (1 + (people - 1) + ((people - 1) * (people - 2) / 2)));

    /// <summary>Who is in each published result, a bit for each.</summary>
    private static IEnumerable<int> Published(int[] groups, int answerers)
    {
        int[] members = [.. groups.Select((size, i) => ((1 << size) - 1) << groups[..i].Sum())];
        var shown = Disclosure.Decide([.. members.Select(group => BitOperations.PopCount((uint)(group & answerers)))]);

        return [.. shown.Whole ? [answerers] : Array.Empty<int>(), .. shown.Groups.Select(group => members[group] & answerers)];
    }

    /// <summary>All that can be told from results: what is left of one without another that it contains, two together that share nobody, and again.</summary>
    private static HashSet<int> Derived(IReadOnlyCollection<int> sets)
    {
        HashSet<int> known = [.. sets];
        Queue<int> fresh = new(known);

        while (fresh.TryDequeue(out var set))
        {
            foreach (var other in known.ToArray())
            {
                int[] told = [(set & other) == other ? set & ~other : 0, (set & other) == set ? other & ~set : 0, (set & other) == 0 ? set | other : 0];

                foreach (var one in told.Where(one => one != 0 && known.Add(one)))
                {
                    fresh.Enqueue(one);
                }
            }
        }

        return known;
    }
}
