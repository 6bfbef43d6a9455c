using NodaTime;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>All that a person's card about the MOOC shows, read at one moment.</summary>
/// <param name="Focus">The track the card is about.</param>
/// <param name="UserId">The channel's id of the reader, for whom the card refreshes itself.</param>
public sealed record MoocView(Plan Plan, IReadOnlyList<MoocTrack> Tracks, MoocTrack Focus, string? UserId, Instant Now)
{
    public DateTimeZone Zone => Plan.Promotion.Zone;

    public LocalDate Today => Zone.DayOf(Now);
}

/// <summary>Reads what a card about the MOOC shows.</summary>
public sealed class MoocViews(IPeople people, IMoocProgress progress)
{
    /// <param name="focus">The track to look at; null: the one that matters now.</param>
    /// <returns>Null when the plan has no such track.</returns>
    public async Task<MoocView?> ReadAsync(Plan plan, Person reader, StepId? focus, string channel, Instant now, CancellationToken ct)
    {
        var tracks = MoocTrack.Of(plan, reader.Id, await progress.MarksAsync(plan.Promotion.Id, ct), await progress.TransfersAsync(plan.Promotion.Id, ct), now);

        if ((focus is { } id ? tracks.FirstOrDefault(track => track.Step.Id == id) : MoocTrack.Focus(tracks, now)) is not { } about)
        {
            return null;
        }

        var ids = await people.ChannelIdsAsync(channel, [reader.Id], ct);
        return new(plan, tracks, about, ids.GetValueOrDefault(reader.Id), now);
    }
}
