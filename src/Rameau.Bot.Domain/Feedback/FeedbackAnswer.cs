using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Feedback;

/// <summary>What one person answers.</summary>
/// <param name="Scores">By the question's key.</param>
/// <param name="Words">By the question's key; plain text, none of them empty.</param>
public sealed record FeedbackAnswer(IReadOnlyDictionary<string, int> Scores, IReadOnlyDictionary<string, string> Words);

/// <summary>An answer of a form with names.</summary>
public sealed record NamedAnswer(PersonId Person, FeedbackAnswer Answer);
