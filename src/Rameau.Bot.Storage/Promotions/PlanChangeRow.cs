using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Promotions;

/// <summary>One decision: its kind is the case's name, its value whatever that case holds.</summary>
internal sealed class PlanChangeRow
{
    public const string Select = "SELECT step_id AS Step, kind AS Kind, value AS Value, decided_at AS DecidedAt, decided_by AS DecidedBy FROM plan_change";

    private static readonly LocalDateTimePattern Wall = LocalDateTimePattern.ExtendedIso;

    public required string Step { get; init; }
    public required string Kind { get; init; }
    public required string Value { get; init; }
    public long? DecidedAt { get; init; }
    public string? DecidedBy { get; init; }

    public static PlanChangeRow Of(PlanChange change)
    {
        var (kind, value) = change switch
        {
            PlanChange.Moved { To: var to } => (nameof(PlanChange.Moved), Wall.Format(to)),
            PlanChange.Placed { Place: var place } => (nameof(PlanChange.Placed), place),
            PlanChange.Cancelled { Reason: var reason } => (nameof(PlanChange.Cancelled), reason ?? string.Empty),
            PlanChange.Added { What: var what } => (nameof(PlanChange.Added), JsonSerializer.Serialize(AddedValue.Of(what), AddedJson.Default.AddedValue)),
            PlanChange.Sized { Capacity: var capacity } => (nameof(PlanChange.Sized), $"{capacity}"),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "no column form is known for this change"),
        };

        return new() { Step = change.Step.Value, Kind = kind, Value = value, DecidedAt = change.DecidedAt.Millis(), DecidedBy = change.By?.Value };
    }

    public PlanChange Change() => Bare() with
    {
        DecidedAt = DecidedAt.Instant(),
        By = DecidedBy is { } person ? new(person) : null,
    };

    private PlanChange Bare()
    {
        StepId step = new(Step);

        return Kind switch
        {
            nameof(PlanChange.Moved) => new PlanChange.Moved(step, Wall.Parse(Value).Value),
            nameof(PlanChange.Placed) => new PlanChange.Placed(step, Value),
            nameof(PlanChange.Cancelled) => new PlanChange.Cancelled(step, Value.Length == 0 ? null : Value),
            nameof(PlanChange.Added) => new PlanChange.Added(step, JsonSerializer.Deserialize(Value, AddedJson.Default.AddedValue)!.What()),
            nameof(PlanChange.Sized) => new PlanChange.Sized(step, Value.Length == 0 ? null : int.Parse(Value, System.Globalization.CultureInfo.InvariantCulture)),
            _ => throw new InvalidDataException($"plan_change.kind '{Kind}' is unknown to this version"),
        };
    }

    /// <summary>An added step as the column keeps it.</summary>
    internal sealed record AddedValue(string Kind, string Title, string StartsAt, int? Minutes, string? Place, string? Url, string? Origin)
    {
        public static AddedValue Of(AddedStep step) =>
            new(step.Kind.Name(), step.Title, Wall.Format(step.StartsAt), step.Minutes, step.Place, step.Url, step.Origin?.ToString());

        public AddedStep What() =>
            new(StepKinds.Parse(Kind)!.Value, Title, Wall.Parse(StartsAt).Value, Minutes, Place, Url, Origin?.Named<EventOrigin>());
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlanChangeRow.AddedValue))]
internal sealed partial class AddedJson : JsonSerializerContext;
