using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>One message that will be posted, with what it is made of.</summary>
/// <param name="IsCalledOff">It would have been, and can be put back.</param>
/// <param name="Parts">Several are one card of a day.</param>
public sealed record PreviewEntry(Instant At, bool IsCalledOff, IReadOnlyList<PreviewPart> Parts);

/// <param name="People">To how many it goes in private; null of what goes to the group.</param>
public sealed record PreviewPart(Beat Beat, int? People);

/// <summary>A message as the one who looks may see it.</summary>
/// <param name="Beat">The part that was asked for.</param>
/// <param name="Seen">What is posted; null when it is for the eyes of others.</param>
public sealed record PreviewView(PreviewEntry Entry, Beat Beat, Message? Seen);
