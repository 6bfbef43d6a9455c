using NodaTime;
using Rameau.Bot.Domain.Animation;

namespace Rameau.Bot.Chores;

/// <summary>Forgets announcements and polls that were written and never published.</summary>
public sealed class DraftChore(IAnnouncements announcements, IPolls polls) : IChore
{
    private static readonly Duration Kept = Duration.FromDays(30);

    public async Task DoAsync(Instant now, CancellationToken ct)
    {
        await announcements.ForgetDraftsAsync(now - Kept, ct);
        await polls.ForgetDraftsAsync(now - Kept, ct);
    }
}
