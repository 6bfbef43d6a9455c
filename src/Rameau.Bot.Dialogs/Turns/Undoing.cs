using System.Text.Json;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>The tap that takes a reply back: a verb of the table and its data. « annuler » does it for ten minutes.</summary>
/// <param name="What">What is taken back, in the speaker's language, e.g. « votre réponse pour mardi 6 avril ».</param>
public sealed record Undoing(string Verb, JsonElement Data, string What);
