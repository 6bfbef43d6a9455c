namespace Rameau.Bot.Domain.Feedback;

/// <summary>Which results of an anonymous form are shown: of the whole, and of which of its groups.</summary>
/// <param name="Groups">Numbers of groups, from 0, in their order.</param>
public sealed record Disclosed(bool Whole, IReadOnlyList<int> Groups);

/// <summary>
/// What may be shown of anonymous answers: results of <see cref="Fewest"/> answers or more, such that no two of them, nor what is left of one when
/// others are taken out of it, differ by one to four answers. It is decided once, when a form closes, so that there is no earlier result to compare with. Pure.
/// </summary>
public static class Disclosure
{
    /// <summary>Fewer answers would tell who gave them.</summary>
    public const int Fewest = 5;

    /// <param name="answers">How many each group gave; the groups have nobody in common.</param>
    public static Disclosed Decide(IReadOnlyList<int> answers)
    {
        var whole = answers.Sum();

        if (whole < Fewest)
        {
            return new(false, []);
        }

        int[] large = [.. Enumerable.Range(0, answers.Count).Where(group => answers[group] >= Fewest && answers[group] < whole)]; // a group alone is the whole
        var rest = whole - large.Sum(group => answers[group]);

        // The rest can be told from the whole and the large groups: with one of those more in it, it is large itself.
        return new(true, rest is > 0 and < Fewest ? large[..^1] : large);
    }

    /// <summary>What can be shown when everybody answers, to say before anybody does.</summary>
    public static Disclosed Budget(FeedbackForm form) => Decide([.. form.Groups.Select(group => group.Members.Count)]);

    /// <summary>What is shown, of what was answered.</summary>
    /// <param name="raw">One for each group of the form, in its order.</param>
    public static IReadOnlyList<FeedbackResult> Publish(IReadOnlyList<FeedbackResult> raw)
    {
        var shown = Decide([.. raw.Select(one => one.Answers)]);
        return [.. shown.Whole ? [FeedbackResult.Together(raw)] : Array.Empty<FeedbackResult>(), .. shown.Groups.Select(group => raw[group])];
    }
}
