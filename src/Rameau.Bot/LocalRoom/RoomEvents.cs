using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Rameau.Bot.LocalRoom;

/// <param name="Audience">Ids of the people who may see it; null for everyone.</param>
internal sealed record RoomEvent(string Name, string Json, IReadOnlyList<string>? Audience)
{
    public static RoomEvent To(IReadOnlyList<string>? audience, string name, JsonObject data) => new(name, data.ToJsonString(RoomJson.Readable), audience);
}

/// <summary>Fans events out to the open pages. A page that does not keep up is cut off: it reconnects and reads the state again.</summary>
internal sealed class RoomEvents
{
    private readonly ConcurrentDictionary<RoomSubscription, string?> _subscriptions = new();

    public RoomSubscription Subscribe(string? person)
    {
        RoomSubscription subscription = new(this);
        _subscriptions[subscription] = person;

        return subscription;
    }

    public void Publish(RoomEvent happened)
    {
        foreach (var (subscription, person) in _subscriptions)
        {
            if ((happened.Audience is null || (person is not null && happened.Audience.Contains(person))) && !subscription.Offer(happened))
            {
                Remove(subscription);
            }
        }
    }

    public void Remove(RoomSubscription subscription) => _subscriptions.TryRemove(subscription, out _);
}

internal sealed class RoomSubscription(RoomEvents events) : IDisposable
{
    private const int Backlog = 1024;

    private readonly Channel<RoomEvent> _channel = Channel.CreateBounded<RoomEvent>(Backlog);

    public ChannelReader<RoomEvent> Reader => _channel.Reader;

    /// <summary>False when the backlog is full: the stream then ends.</summary>
    public bool Offer(RoomEvent happened)
    {
        var taken = _channel.Writer.TryWrite(happened);
        if (!taken)
        {
            _channel.Writer.TryComplete();
        }

        return taken;
    }

    public void Dispose()
    {
        events.Remove(this);
        _channel.Writer.TryComplete();
    }
}
