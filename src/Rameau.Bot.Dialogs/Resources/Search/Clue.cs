namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>One thing that a question says, and the terms of the index that would answer it.</summary>
/// <param name="Typed">As the asker wrote it.</param>
/// <param name="Terms">Each with how far it says the same; of an entry that has several the best counts.</param>
/// <param name="Share">How much of its weight the clue keeps; less for what only hints at a kind of answer.</param>
internal sealed record Clue(string Typed, IReadOnlyList<(string Term, float Likeness)> Terms, float Share = 1)
{
    /// <summary>Hints at the kind of answer, and may yet be the subject.</summary>
    public bool IsHint => Share < 1;

    /// <summary>An entry about another one cannot answer.</summary>
    public bool IsDecisive { get; init; }

    /// <summary>Weighs little where nothing in the catalogue has it: a word of the language, not of a subject.</summary>
    public bool IsCommon { get; init; }
}
