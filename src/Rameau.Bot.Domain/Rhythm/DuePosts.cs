using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>A beat that will not be posted, and why, in words for the log.</summary>
public sealed record SkippedBeat(Beat Beat, string Reason);

/// <summary>What to do with the beats of one promotion now. A value, so that the rehearsal and the scheduler decide alike.</summary>
public sealed record DuePosts(IReadOnlyList<Beat> Post, IReadOnlyList<SkippedBeat> Skip, Instant? NextAt)
{
    /// <summary>Why a message that came too late stays unsaid.</summary>
    public const string Past = "its last useful instant had passed";

    /// <summary>Why one that was in time stays unsaid.</summary>
    public const string CalledOff = "an animator called it off";

    /// <param name="known">Beats that the ledger already holds, in whatever state.</param>
    /// <param name="calendar">The promotion's: what was missed is not made up for at night, it waits for the next opening, unless it was planned for the night.</param>
    public static DuePosts Decide(IReadOnlyList<Beat> beats, IReadOnlySet<BeatKey> known, Instant now, PromotionCalendar calendar)
    {
        Beat[] open = [.. beats.Where(beat => !known.Contains(beat.Key) && beat.LastUsefulAt > now - ILedger.Kept)]; // older rows may be gone
        Beat[] due = [.. open.Where(beat => beat.DueAt <= now && now < beat.LastUsefulAt && !beat.IsCalledOff)];
        var opening = calendar.NextActive(now);
        Beat[] post = opening == now ? due : [.. due.Where(beat => calendar.NextActive(beat.DueAt) != beat.DueAt)];
        var later = open.Where(beat => beat.DueAt > now).Select(beat => beat.DueAt).Concat(post.Length < due.Length ? [opening] : []);

        return new(
            post,
            [.. open.Where(beat => beat.DueAt <= now).Select(beat => Why(beat, now)).OfType<SkippedBeat>()],
            later.Select(at => (Instant?)at).Min());
    }

    private static SkippedBeat? Why(Beat beat, Instant now) => beat switch
    {
        { IsCalledOff: true } => new(beat, CalledOff),
        _ when beat.LastUsefulAt <= now => new(beat, Past),
        _ => null,
    };
}
