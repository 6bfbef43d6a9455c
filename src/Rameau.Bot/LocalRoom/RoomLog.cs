using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>One beat of a promotion's rhythm, posted or not, and why.</summary>
public sealed record RoomLogEntry(
    DateTimeOffset At, string Promotion, string Step, string Rule, string Audience, string State, string Text, string Why);

/// <summary>The beats as the host tells them; the page lists them as they come.</summary>
public sealed class RoomLog
{
    private const int Most = 5_000;
    private readonly Lock _gate = new();
    private readonly Queue<RoomLogEntry> _entries = [];
    private readonly RoomEvents _events;

    internal RoomLog(RoomEvents events) => _events = events;

    public void Add(RoomLogEntry entry)
    {
        lock (_gate)
        {
            _entries.Enqueue(entry);
            if (_entries.Count > Most)
            {
                _entries.Dequeue();
            }

            _events.Publish(RoomEvent.To(null, "beat", Json(entry)));
        }
    }

    internal JsonArray ToJson()
    {
        lock (_gate)
        {
            return RoomJson.Array(_entries.Select(Json));
        }
    }

    private static JsonObject Json(RoomLogEntry entry) => new()
    {
        ["at"] = RoomJson.Utc(entry.At),
        ["promotion"] = entry.Promotion,
        ["step"] = entry.Step,
        ["rule"] = entry.Rule,
        ["audience"] = entry.Audience,
        ["state"] = entry.State,
        ["text"] = entry.Text,
        ["why"] = entry.Why,
    };
}
