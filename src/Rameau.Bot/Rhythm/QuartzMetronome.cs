using NodaTime;
using Quartz;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Rhythm;

/// <summary>One trigger per promotion, standing at the next instant it has something to do. The one file that knows Quartz.</summary>
public sealed class QuartzMetronome(ISchedulerFactory schedulers, IHostApplicationLifetime life, TimeProvider clock) : IMetronome
{
    /// <summary>So many promotions are written to at the same time: each message under way is one that a crash leaves in doubt.</summary>
    public const int AtOnce = 4;

    private const string Group = "promotion";
    private const string Id = "id";

    public async Task ArmAsync(PromotionId promotion, Instant at, CancellationToken ct)
    {
        try
        {
            await ScheduleAsync(promotion, at, ct);
        }
        catch (SchedulerException) when (life.ApplicationStopping.IsCancellationRequested)
        {
            // The next start arms everything anew.
        }
    }

    public static void Register(IServiceCollection services, TimeProvider clock)
    {
        services.AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.UseTimeProvider(clock);
            quartz.UseDefaultThreadPool(pool => pool.MaxConcurrency = AtOnce);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddSingleton<IMetronome, QuartzMetronome>();
    }

    private async Task ScheduleAsync(PromotionId promotion, Instant at, CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        JobKey job = new(promotion.Value, Group);

        // Replacing a job with itself is harmless, and no other place needs to know when a promotion came to be.
        await scheduler.AddJob(
            JobBuilder.Create<BeatJob>().WithIdentity(job).UsingJobData(Id, promotion.Value).StoreDurably().Build(),
            new AddJobOptions { Replace = true },
            ct);

        var trigger = TriggerBuilder.Create(clock)
            .WithIdentity(promotion.Value, Group)
            .ForJob(job)
            .StartAt(at.ToDateTimeOffset())
            .Build();
        await scheduler.ScheduleTrigger(trigger, TriggerConflict.KeepEarlier, ct);
    }

    /// <summary>Turns time into an ordinary call.</summary>
    [DisallowConcurrentExecution]
    private sealed class BeatJob(JobBoundary boundary, IMetronome metronome) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            PromotionId promotion = new(context.JobDetail.JobDataMap.GetString(Id)!);

            if (await boundary.RunAsync(promotion, cancellationToken) is { } next)
            {
                await metronome.ArmAsync(promotion, next, cancellationToken);
            }
        }
    }
}
