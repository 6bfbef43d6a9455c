using System.Text;
using Rameau.Bot.Calendar;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Links;

namespace Rameau.Bot.Gatherings;

/// <summary>The file that puts a gathering into somebody's calendar, moves it there, or takes it out again.</summary>
public sealed class GatheringCalendarPage(IGatherings gatherings) : ILinkPage
{
    public LinkPurpose Purpose => GatheringLinks.Calendar;

    public async Task<LinkAnswer?> ShowAsync(LinkVisit visit, CancellationToken ct)
    {
        if (await gatherings.FindAsync(new(visit.Link.Argument), ct) is not { PublishedAt: not null } gathering || !gathering.IsFor(visit.Person))
        {
            return null;
        }

        var (terms, isCancelled) = (gathering.Terms, gathering.CancelledAt is not null);
        CalendarEvent one = new($"{gathering.Id}@gathering.rameau.bot", terms.StartsAt, gathering.EndsAt, terms.Title, gathering.Revision)
        {
            Location = terms.Place,
            Attendee = visit.Person.Email,
            IsCancelled = isCancelled,
        };
        var file = CalendarFile.Write(visit.Texts.Gatherings.Badge, [one], visit.Now, isCancelled ? "CANCEL" : "REQUEST");

        return new LinkAnswer.Saving("text/calendar; charset=utf-8", "rencontre.ics", Encoding.UTF8.GetBytes(file));
    }

    /// <summary>There is nothing to do at it.</summary>
    public Task<LinkAnswer?> ActAsync(LinkVisit visit, IFormCollection form, CancellationToken ct) => ShowAsync(visit, ct);
}
