using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Rehearsals;

/// <summary>
/// All that can go wrong, and people who do as they please meanwhile: the room refuses, dawdles and breaks off, bots are abandoned in
/// the middle of anything, steps are moved and cancelled, cards tapped. The same seed does the same, as far as threads allow.
/// </summary>
internal sealed class Mischief(int seed)
{
    /// <summary>Of the calls to the room, so many fail in one way or another.</summary>
    private const double ShareOfFaults = 0.08;

    /// <summary>A bot reaches its store or the room so often before it is cut off, at most.</summary>
    private const int LongestLife = 4_000;

    private static readonly RoomFault[] Faults =
    [
        new RoomFault.Refuse(429, "TooManyRequests", TimeSpan.FromSeconds(1)),
        new RoomFault.Refuse(429, "TooManyRequests", TimeSpan.FromMinutes(5)), // longer than the bot waits
        new RoomFault.Refuse(503),
        new RoomFault.KeepThenRefuse(500),
        new RoomFault.KeepThenRefuse(502, "BadGateway"),
        new RoomFault.Abort(),
        new RoomFault.KeepThenAbort(),
        new RoomFault.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System),
    ];

    private readonly Random chance = new(seed);
    private readonly Queue<Happening> happenings = [];

    /// <summary>Who was cut off, and when somebody notices.</summary>
    private readonly Dictionary<Player, Instant> missed = [];

    /// <summary>How many bots were abandoned.</summary>
    public int Crashes { get; private set; }

    public void Begin(Stage stage)
    {
        foreach (var happening in Happening.Some(stage.Bill, chance))
        {
            happenings.Enqueue(happening);
        }

        stage.Room.Faults.Scatter(chance.Next(), ShareOfFaults, Faults);

        foreach (var player in stage.Players)
        {
            player.Line.CutAfter(chance.Next(LongestLife));
        }
    }

    /// <summary>After some hours somebody notices and starts another bot, which may not live long either. Who is alive goes on meanwhile.</summary>
    /// <param name="isIdle">Nobody alive has anything to do before the others are replaced.</param>
    public async Task MendAsync(Stage stage, bool isIdle, CancellationToken ct)
    {
        while (await MissAsync(stage, ct))
        {
            if (isIdle || stage.Alive is [])
            {
                stage.Clock.AdvanceTo(missed.Values.Min().ToDateTimeOffset());
            }

            if (missed.FirstOrDefault(one => one.Value <= stage.Clock.GetCurrentInstant()).Key is not { } player)
            {
                return;
            }

            missed.Remove(player);

            try
            {
                await stage.ReplaceAsync(player, new(chance.Next(LongestLife)), ct);
            }
            catch (CutOffException)
            {
                // It did not even live to start.
            }
        }
    }

    /// <summary>Does the next of what people do, if it comes before the next message.</summary>
    /// <param name="remember">See <see cref="Happening.HappenAsync"/>.</param>
    public async Task<bool> InterfereAsync(Stage stage, Instant next, Func<PromotionId, Instant, CancellationToken, Task<Plan?>> remember, CancellationToken ct)
    {
        if (!happenings.TryPeek(out var happening) || happening.At > next || next <= stage.Clock.GetCurrentInstant())
        {
            return false;
        }

        happenings.Dequeue();
        stage.Clock.AdvanceTo(happening.At.ToDateTimeOffset());
        FaceAny(stage);

        try
        {
            await happening.HappenAsync(stage, chance, remember, ct);
        }
        catch (CutOffException)
        {
            // Whoever wanted it sees that the bot is gone.
        }

        return true;
    }

    /// <returns>Whether anybody is still to be replaced.</returns>
    private async Task<bool> MissAsync(Stage stage, CancellationToken ct)
    {
        while (stage.Players.FirstOrDefault(player => player.Line.IsCut && !missed.ContainsKey(player)) is { } dead)
        {
            Crashes++;
            missed[dead] = stage.Clock.GetCurrentInstant() + Duration.FromMinutes(chance.Next(1, 300));
            await stage.BuryAsync(dead, ct);
        }

        return missed.Count > 0;
    }

    /// <summary>People reach whichever node; they do not know that there are several.</summary>
    private void FaceAny(Stage stage)
    {
        if (stage is { Players.Count: > 1, Alive: { Count: > 0 } alive })
        {
            stage.Face(alive[chance.Next(alive.Count)]);
        }
    }
}
