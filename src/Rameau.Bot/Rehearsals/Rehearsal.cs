using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rehearsals;

/// <summary>How far a rehearsal is, from 0 to 1, and on what day.</summary>
internal sealed record Progress(double Share, Instant At);

/// <summary>Plays promotions from before their first message to after their last, in virtual time, by the code that the scheduler calls.</summary>
/// <param name="mischief">What goes wrong on the way; null for nothing.</param>
internal sealed class Rehearsal(Stage stage, Mischief? mischief, Action<Progress> progress)
{
    private readonly Dictionary<PromotionId, Dictionary<BeatKey, Beat>> due = [];

    private Census Census => stage.Services.GetRequiredService<Census>();

    public async Task<IReadOnlyList<Tally>> RunAsync(CancellationToken ct)
    {
        List<Tally> tallies = [];
        await stage.EnterAsync(ct);
        await stage.GatherAsync();
        mischief?.Begin(stage);

        foreach (var (promotion, end) in stage.Bill.Ends.OrderBy(one => one.Value))
        {
            await PlayAsync(end, ct);
            tallies.Add(await TallyAsync(promotion, end, ct)); // before the ledger forgets
        }

        return tallies;
    }

    private async Task PlayAsync(Instant end, CancellationToken ct)
    {
        var last = stage.Bill.Ends.Values.Max();

        while (true)
        {
            if (mischief is not null)
            {
                await mischief.MendAsync(stage, isIdle: false, ct);

                if (await mischief.InterfereAsync(stage, Min(stage.NextAt, end), RememberAsync, ct))
                {
                    continue; // which may have changed what comes next
                }
            }

            if (await stage.StepAsync(end, ct) is not { } at)
            {
                if (stage.Alive.Count == stage.Players.Count)
                {
                    break;
                }

                await mischief!.MendAsync(stage, isIdle: true, ct); // who comes may find something to do
                continue;
            }

            progress(new((at - stage.Bill.From) / (last - stage.Bill.From), at));
        }

        stage.Clock.AdvanceTo(end.ToDateTimeOffset());
    }

    private static Instant Min(Instant? next, Instant end) => next is { } at ? Instant.Min(at, end) : end;

    /// <summary>What was due before a plan changes was due, whatever the plan says afterwards.</summary>
    /// <returns>Null, and nothing is remembered, while the ledger knows nothing yet of something that is due.</returns>
    private async Task<Plan?> RememberAsync(PromotionId id, Instant now, CancellationToken ct)
    {
        var (plan, beats) = await Census.BeatsAsync(id, Instant.MinValue, now, ct);
        var known = await stage.Services.GetRequiredService<ILedger>().KeysAsync(id, ct);

        if (!beats.All(beat => known.Contains(beat.Key)))
        {
            return null;
        }

        Remember(id, beats);
        return plan;
    }

    private void Remember(PromotionId id, IEnumerable<Beat> beats)
    {
        due.TryAdd(id, []);

        foreach (var beat in beats)
        {
            due[id][beat.Key] = beat;
        }
    }

    private async Task<Tally> TallyAsync(PromotionId id, Instant end, CancellationToken ct)
    {
        var line = stage.Front.Line;
        line.IsHeld = true;
        var (plan, beats) = await Census.BeatsAsync(id, Instant.MinValue, end, ct);
        Remember(id, beats);
        var tally = await Census.TakeAsync(plan, due[id].Values, Accepted.In(stage.Room.World), end, ct);
        line.IsHeld = false;

        return tally;
    }
}
