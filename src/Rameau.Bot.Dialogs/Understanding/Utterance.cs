using NodaTime;
using Rameau.Bot.Dialogs.Understanding.People;

namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>One message as somebody typed it, the bot's mention already stripped.</summary>
/// <param name="At">When it was said, in the promotion's zone: dates are resolved against it.</param>
/// <param name="Known">The people and promotions whom the speaker may know of; nobody else is recognised by name.</param>
public sealed record Utterance(string Text, ZonedDateTime At, Acquaintances Known);
