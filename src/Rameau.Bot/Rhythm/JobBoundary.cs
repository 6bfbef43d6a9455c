using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Rhythm;

/// <summary>The second of the program's two catch-alls: a broken job is logged and tried again, and never stops the others.</summary>
public sealed partial class JobBoundary(RhythmRunner runner, TimeProvider clock, ILogger<JobBoundary> log)
{
    private static readonly Duration AfterFailure = Duration.FromMinutes(1);

    /// <returns>When to come back; null for never.</returns>
    public async Task<Instant?> RunAsync(PromotionId promotion, CancellationToken ct)
    {
        try
        {
            return await runner.RunAsync(promotion, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return null; // shutting down: the scheduler sees to it that somebody takes it up
        }
        catch (Exception e)
        {
            LogBroken(e, promotion);
            return clock.GetCurrentInstant() + AfterFailure;
        }
    }

    /// <summary>Runs what is repeated soon anyway.</summary>
    public async Task KeepAsync(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        try
        {
            await work(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Shutting down: the next start does it first of all.
        }
        catch (Exception e)
        {
            LogMissed(e, work.Method.Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Work} failed; it is repeated shortly.")]
    private partial void LogMissed(Exception e, string work);

    [LoggerMessage(LogLevel.Error, "The rhythm of {Promotion} failed; it is tried again in a minute.")]
    private partial void LogBroken(Exception e, PromotionId promotion);
}
