using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>An announcement as the group gets it; for as long as it can be taken back, it is looked at again.</summary>
public sealed class AnnouncementMessage(IAnnouncements announcements, IPeople people) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Announcement];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (Posts.IdOf(context.Key, MessageNames.Announcement) is not { } id
            || await announcements.FindAsync(context.Plan.Promotion.Id, id, ct) is not { PublishedAt: not null } announcement)
        {
            return null;
        }

        var author = announcement.Author is { } one ? await people.FindAsync(one, ct) : null;
        var until = announcement.WithdrawableUntil;

        return new(AnnouncementCard.ForGroup(announcement, author, context.Texts), AnnouncementCard.Summary(announcement, context.Texts), context.Now < until ? until : null)
        {
            IsTakenBack = announcement.WithdrawnAt is not null,
        };
    }
}
