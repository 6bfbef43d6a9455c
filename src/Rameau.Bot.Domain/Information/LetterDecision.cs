using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Information;

public enum LetterRefusal
{
    /// <summary>Somebody else changed it since it was shown.</summary>
    Overtaken,

    /// <summary>It went out: entries may still be mended, nothing else.</summary>
    Posted,

    /// <summary>See <see cref="LetterStage.Closed"/>.</summary>
    Closed,

    /// <summary>See <see cref="Letter.MostOfRubric"/>.</summary>
    Full,

    /// <summary>See <see cref="Letter.LongestIntroduction"/>.</summary>
    TooLong,

    /// <summary>A letter of nothing is not approved.</summary>
    Empty,

    /// <summary>The entry is no longer in the letter, or in the catalogue.</summary>
    NoSuchItem,
}

/// <summary>What somebody does about a letter.</summary>
public abstract record LetterAct
{
    private LetterAct() { }

    public sealed record Remove(string Key) : LetterAct;

    public sealed record Replace(string Key, NewsletterItem By) : LetterAct;

    public sealed record Add(NewsletterItem Item) : LetterAct;

    /// <param name="Words">Nothing takes back what stood there.</param>
    public sealed record Introduce(string Words) : LetterAct;

    public sealed record Approve : LetterAct;
}

/// <summary>What becomes of a letter.</summary>
public abstract record LetterDecision
{
    private LetterDecision() { }

    public sealed record Changed(Letter Letter) : LetterDecision;

    /// <summary>It is so already: the same tap came twice.</summary>
    public sealed record AlreadySo : LetterDecision;

    public sealed record Refused(LetterRefusal Why) : LetterDecision;

    /// <param name="seen">The revision that was shown to whoever acts.</param>
    public static LetterDecision Decide(Letter letter, LetterAct act, int seen, PersonId by, LetterStage stage, Instant now) => act switch
    {
        _ when IsSo(letter, act) => new AlreadySo(),
        _ when stage is LetterStage.Closed => new Refused(LetterRefusal.Closed),
        LetterAct.Introduce or LetterAct.Approve when stage is LetterStage.Posted => new Refused(LetterRefusal.Posted),
        _ when letter.Revision != seen => new Refused(LetterRefusal.Overtaken),
        LetterAct.Remove { Key: var key } => Changing(letter, [.. letter.Items.Where(item => item.Key != key)], stage),
        LetterAct.Replace { Key: var key } when letter.Find(key) is null => new Refused(LetterRefusal.NoSuchItem),
        LetterAct.Replace { Key: var key, By: var other } => Adding(letter, [.. letter.Items.Where(item => item.Key != key)], other, stage),
        LetterAct.Add { Item: var added } => Adding(letter, letter.Items, added, stage),
        LetterAct.Introduce { Words: var words } => Introducing(letter, Lines.Clean(words), by),
        _ => letter.Items.Count == 0 ? new Refused(LetterRefusal.Empty) : new Changed(letter with { ApprovedAt = now, Revision = letter.Revision + 1 }),
    };

    private static bool IsSo(Letter letter, LetterAct act) => act switch
    {
        LetterAct.Remove { Key: var key } => letter.Find(key) is null,
        LetterAct.Replace { Key: var key, By: var other } => letter.Find(key) is null && letter.Find(other.Key) is not null,
        LetterAct.Add { Item: var added } => letter.Find(added.Key) is not null,
        LetterAct.Introduce { Words: var words } => Lines.Clean(words) == (letter.Introduction ?? string.Empty),
        _ => letter.ApprovedAt is not null,
    };

    private static LetterDecision Adding(Letter letter, IReadOnlyList<NewsletterItem> kept, NewsletterItem added, LetterStage stage) =>
        kept.Count(item => item.Rubric == added.Rubric && item.Key != added.Key) >= Letter.MostOfRubric
            ? new Refused(LetterRefusal.Full)
            : Changing(letter, [.. kept.Where(item => item.Key != added.Key).Append(added).OrderBy(item => item.Rubric)], stage);

    private static LetterDecision Introducing(Letter letter, string words, PersonId by) => words.Length > Letter.LongestIntroduction
        ? new Refused(LetterRefusal.TooLong)
        : new Changed(letter with { Introduction = words.Length == 0 ? null : words, Author = words.Length == 0 ? null : by, ApprovedAt = null, Revision = letter.Revision + 1 });

    /// <summary>What was approved is no longer what stands there; once posted, mending an entry asks for no new approval.</summary>
    private static Changed Changing(Letter letter, IReadOnlyList<NewsletterItem> items, LetterStage stage) =>
        new(letter with { Items = items, ApprovedAt = stage is LetterStage.Posted ? letter.ApprovedAt : null, Revision = letter.Revision + 1 });
}
