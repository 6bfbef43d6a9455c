using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.CoDevelopment;

internal sealed class RoundRow
{
    public const string Select =
        """
        SELECT id AS Id, promotion_id AS Promotion, sub_group AS SubGroup, meeting AS Meeting, preset AS Preset, state AS State, facilitator_id AS Facilitator,
               client_id AS Client, made_at AS MadeAt, steered_at AS SteeredAt, step_ends_at AS StepEndsAt, extended AS Extended, started_at AS StartedAt,
               ended_at AS EndedAt, headcount AS Headcount, recalls AS Recalls, erased_at AS ErasedAt
          FROM codev_round
        """;

    public required string Id { get; init; }
    public required string Promotion { get; init; }
    public long SubGroup { get; init; }
    public long Meeting { get; init; }
    public required string Preset { get; init; }
    public required string State { get; init; }
    public string? Facilitator { get; init; }
    public string? Client { get; init; }
    public long MadeAt { get; init; }
    public long SteeredAt { get; init; }
    public long? StepEndsAt { get; init; }
    public required string Extended { get; init; }
    public long? StartedAt { get; init; }
    public long? EndedAt { get; init; }
    public long Headcount { get; init; }
    public long Recalls { get; init; }
    public long? ErasedAt { get; init; }

    public static RoundRow Values(Round round) => new()
    {
        Id = round.Id.Value,
        Promotion = round.Promotion.Value,
        SubGroup = round.Group,
        Meeting = round.Meeting,
        Preset = $"{round.Preset}",
        State = $"{round.State}",
        Facilitator = round.Facilitator?.Value,
        Client = round.Client?.Value,
        MadeAt = round.MadeAt.Millis(),
        SteeredAt = round.SteeredAt.Millis(),
        StepEndsAt = round.StepEndsAt.Millis(),
        Extended = string.Join(',', round.Extended),
        StartedAt = round.StartedAt.Millis(),
        EndedAt = round.EndedAt.Millis(),
        Headcount = round.Headcount,
        Recalls = round.RecallsDifficulties ? 1 : 0,
        ErasedAt = round.ErasedAt.Millis(),
    };

    /// <summary>Without members and case.</summary>
    public Round Round() => new(
        new(Id), new(Promotion), (int)SubGroup, (int)Meeting, Preset.Named<RoundPreset>(), Facilitator is null ? null : new(Facilitator), MadeAt.Instant(), SteeredAt.Instant())
    {
        State = State.Named<RoundState>(),
        Client = Client is null ? null : new(Client),
        StepEndsAt = StepEndsAt.Instant(),
        Extended = [.. Extended.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Named<RoundState>())],
        StartedAt = StartedAt.Instant(),
        EndedAt = EndedAt.Instant(),
        Headcount = (int)Headcount,
        RecallsDifficulties = Recalls == 1,
        ErasedAt = ErasedAt.Instant(),
    };
}
