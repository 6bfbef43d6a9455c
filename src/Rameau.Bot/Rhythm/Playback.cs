using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Rhythm;

/// <summary>Moves a clock from one due instant to the next, doing at each what the scheduler would have done.</summary>
public sealed class Playback(RoomClock clock, JobBoundary job, IMetronome metronome)
{
    /// <summary>Goes to the agenda's next instant and does what is due then.</summary>
    /// <returns>That instant; null, and nothing done, when there is none until the end.</returns>
    public async Task<Instant?> StepAsync(Agenda agenda, Instant end, CancellationToken ct)
    {
        if (agenda.NextAt is not { } next || next > end)
        {
            return null;
        }

        clock.AdvanceTo(next.ToDateTimeOffset());

        foreach (var promotion in agenda.TakeDue(clock.GetCurrentInstant()))
        {
            if (await job.RunAsync(promotion, ct) is { } again)
            {
                await agenda.ArmAsync(promotion, again, ct);
                await metronome.ArmAsync(promotion, again, ct);
            }
        }

        return next;
    }
}
