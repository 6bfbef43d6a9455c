using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>One request, as it was typed and as it was understood.</summary>
public sealed record Heard(string Text, Recognition Meaning)
{
    public Intent Intent => Meaning.Intent;

    public SlotSet Slots => Meaning.Slots;
}

/// <summary>What answers one kind of sentence: who may ask it, and what is done.</summary>
public sealed record SentenceRule(Intent Intent, Power Power, Func<Heard, Turn, CancellationToken, Task<Reply>> HandleAsync);

/// <summary>The one table of what can be asked in one's own words: every intent has one answer.</summary>
public sealed class Sentences
{
    private readonly Dictionary<Intent, SentenceRule> byIntent = [];

    /// <exception cref="InvalidOperationException">Two features claim one intent, or none does.</exception>
    public Sentences(IEnumerable<SentenceRule> rules)
    {
        foreach (var rule in rules)
        {
            if (!byIntent.TryAdd(rule.Intent, rule))
            {
                throw new InvalidOperationException($"The intent '{rule.Intent.Name()}' is answered twice; each belongs to one feature.");
            }
        }

        if (InScope.FirstOrDefault(intent => !byIntent.ContainsKey(intent)) is var missing and not Intent.OutOfScope)
        {
            throw new InvalidOperationException($"Nothing answers the intent '{missing.Name()}'.");
        }
    }

    public static IReadOnlyList<Intent> InScope { get; } = [.. Intents.All.Where(intent => intent is not Intent.OutOfScope)];

    public bool Allows(Intent intent, Turn turn) => Find(intent)?.Power.Allows(turn) is true;

    /// <summary>Null for what is out of scope.</summary>
    public SentenceRule? Find(Intent intent) => byIntent.GetValueOrDefault(intent);
}
