using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>All that a person's card about their work shows, read at one moment.</summary>
/// <param name="Focus">The one the card is about.</param>
/// <param name="Holders">The reader first, then who shares the work.</param>
/// <param name="UserId">The channel's id of the reader, for whom the card refreshes itself.</param>
public sealed record WorkView(
    Plan Plan, IReadOnlyList<Work> Works, Work Focus, Person Reader, IReadOnlyList<Person> Holders, string? UserId, Instant Now)
{
    public DateTimeZone Zone => Plan.Promotion.Zone;

    public LocalDate Today => Zone.DayOf(Now);
}

/// <summary>Reads what a card about personal work shows.</summary>
public sealed class WorkViews(IPeople people, IWorkReports reports)
{
    /// <param name="focus">The piece of work to look at; null: the one that matters now.</param>
    /// <returns>Null when the plan has no such work.</returns>
    public async Task<WorkView?> ReadAsync(Plan plan, Person reader, StepId? focus, string channel, Instant now, CancellationToken ct)
    {
        var participants = (await people.OfPromotionAsync(plan.Promotion.Id, ct)).Where(person => person.Is(Role.Participant, plan.Promotion.Id));
        var holders = Holders.Of(reader, plan.Promotion.Id, participants);
        var works = Work.Of(plan, [.. holders.Select(one => one.Id)], await reports.OfPromotionAsync(plan.Promotion.Id, ct), now);

        if ((focus is { } id ? works.FirstOrDefault(work => work.Step.Id == id) : Work.Focus(works)) is not { } about)
        {
            return null;
        }

        var ids = await people.ChannelIdsAsync(channel, [reader.Id], ct);
        return new(plan, works, about, reader, holders, ids.GetValueOrDefault(reader.Id), now);
    }
}
