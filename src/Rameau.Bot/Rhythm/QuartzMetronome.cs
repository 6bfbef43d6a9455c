using System.Collections.Concurrent;
using NodaTime;
using NodaTime.Extensions;
using Quartz;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>
/// One trigger per promotion, standing at the next instant it has something to do. The one file that knows Quartz. The triggers
/// of several nodes stand in their database, where each is taken by one of them; those of a node alone stand in memory.
/// </summary>
public sealed class QuartzMetronome(ISchedulerFactory schedulers, IHostApplicationLifetime life, TimeProvider clock) : IMetronome, IDisposable
{
    /// <summary>So many promotions are written to at the same time: each message under way is one that a crash leaves in doubt.</summary>
    public const int AtOnce = 4;

    private const string Group = "promotion";

    /// <summary>A batch is one transaction, under a lock for which the other nodes wait.</summary>
    private const int Batch = 500;

    private readonly ConcurrentDictionary<PromotionId, bool> known = new();
    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);

    public async Task ArmAsync(PromotionId promotion, Instant at, CancellationToken ct)
    {
        try
        {
            await ScheduleAsync(await schedulers.GetScheduler(ct), promotion, at, ct);
        }
        catch (SchedulerException) when (life.ApplicationStopping.IsCancellationRequested)
        {
            // The next start arms what is not armed.
        }
    }

    public async Task ArmAllAsync(IReadOnlyDictionary<PromotionId, Instant> promotions, CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);

        foreach (var batch in promotions.Chunk(Batch))
        {
            await scheduler.ScheduleJobs(
                batch.ToDictionary(one => Job(one.Key), IReadOnlyCollection<ITrigger> (one) => [Trigger(one.Key, one.Value)]), ScheduleJobOptions.Replacing, ct);
        }
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> ArmedAsync(CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        var standing = await scheduler.QueryTriggers(new() { Group = GroupMatcher<TriggerKey>.GroupEquals(Group), Take = PagedQuery.All }, ct);

        return standing.Items
            .Where(trigger => trigger is { NextFireTimeUtc: not null, State: not TriggerState.Error })
            .ToDictionary(trigger => new PromotionId(trigger.Key.Name), trigger => trigger.NextFireTimeUtc!.Value.ToInstant());
    }

    public void Dispose() => places.Dispose();

    /// <param name="isShared">
    /// Other nodes work on the same PostgreSQL. Nodes judge by Quartz's clock which of them still checks in, so it must go alike on
    /// all of them: one that people move in a single process is none for a cluster.
    /// </param>
    public static void Register(IServiceCollection services, TimeProvider clock, bool isShared)
    {
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(clock);
            quartz.UseDefaultThreadPool(pool => pool.MaxConcurrency = AtOnce);

            // A node learns late what another armed before it died, and on a busy machine what it armed itself while it was looking.
            quartz.ConfigureScheduler(options => options.IdleWaitTime = (Node.UsualLease / 3).ToTimeSpan());

            if (isShared)
            {
                quartz.UsePersistentStore(Share);
            }
            else
            {
                quartz.UseInMemoryStore();
            }
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddHostedService<Rest>(); // after Quartz, so that it stops before
        services.AddSingleton<QuartzMetronome>().AddSingleton<IMetronome>(it => it.GetRequiredService<QuartzMetronome>());
    }

    private static void Share(IPersistentStoreBuilder store)
    {
        store.UsePostgres(source => source.UseRegisteredDataSource = true);
        store.UseSystemTextJsonSerializer();
        store.ProvisionSchema(); // makes what is missing and changes nothing; nodes that start together do not disturb one another
        store.ConfigureStore(options => options.TablePrefix = "quartz_");
        store.UseClustering(cluster =>
        {
            // Together the lease: a node is then as dead to the scheduler as it is to the ledger.
            cluster.CheckinInterval = (Node.UsualLease / 3).ToTimeSpan();
            cluster.CheckinMisfireThreshold = (Node.UsualLease * 2 / 3).ToTimeSpan();
        });
    }

    private async Task ScheduleAsync(IScheduler scheduler, PromotionId promotion, Instant at, CancellationToken ct)
    {
        // Replacing a job with itself is harmless, and no other place needs to know when a promotion came to be.
        if (!known.ContainsKey(promotion))
        {
            await scheduler.AddJob(Job(promotion), AddJobOptions.Replacing, ct);
            known[promotion] = true;
        }

        await scheduler.ScheduleTrigger(Trigger(promotion, at), TriggerConflict.KeepEarlier, ct);
    }

    private static IJobDetail Job(PromotionId promotion) =>
        JobBuilder.Create<BeatJob>().WithIdentity(promotion.Value, Group).StoreDurably().RequestRecovery().Build();

    private ITrigger Trigger(PromotionId promotion, Instant at) => TriggerBuilder.Create(clock)
        .WithIdentity(promotion.Value, Group)
        .ForJob(promotion.Value, Group)
        .StartAt(at.ToDateTimeOffset())
        .Build();

    /// <summary>
    /// Turns time into an ordinary call. A promotion has no trigger while it runs: should the node die, another runs it again, and
    /// should the next trigger not be stored, the run is repeated until it is. The class's name is in databases; it stays.
    /// </summary>
    [DisallowConcurrentExecution]
    [RetryPolicy(int.MaxValue, "00:01:00")]
    private sealed class BeatJob(JobBoundary boundary, QuartzMetronome metronome) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            PromotionId promotion = new(context.JobDetail.Key.Name);
            metronome.known[promotion] = true;
            await metronome.places.WaitAsync(cancellationToken);

            try
            {
                if (await boundary.RunAsync(promotion, cancellationToken) is { } next)
                {
                    await metronome.ScheduleAsync(context.Scheduler, promotion, next, cancellationToken);
                }
            }
            finally
            {
                metronome.places.Release();
            }
        }
    }

    /// <summary>Once Quartz shuts down it takes no trigger any more. So the runs under way end before that, and arm what comes next.</summary>
    private sealed class Rest(ISchedulerFactory schedulers, QuartzMetronome metronome) : IHostedService
    {
        private IScheduler? awake;

        public async Task StartAsync(CancellationToken cancellationToken) => awake = await schedulers.GetScheduler(cancellationToken);

        public async Task StopAsync(CancellationToken cancellationToken)
        {
            if (Interlocked.Exchange(ref awake, null) is not { } scheduler)
            {
                return; // stopped already
            }

            await scheduler.Standby(cancellationToken);

            for (var place = 0; place < AtOnce; place++)
            {
                await metronome.places.WaitAsync(cancellationToken);
            }

            metronome.places.Release(AtOnce);
        }
    }
}
