using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>The people, the conversations and what was said in them. All of it in memory, behind one lock.</summary>
public sealed class RoomWorld
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly RoomEvents _events;
    private readonly Dictionary<string, RoomTranscript> _transcripts;
    private readonly HashSet<string> _blocked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _greeted = new(StringComparer.Ordinal);
    private readonly List<RoomWaiter> _waiters = [];
    private long _lastId;

    internal RoomWorld(RoomSeed seed, TimeProvider clock, RoomEvents events)
    {
        Seed = seed;
        _clock = clock;
        _events = events;
        _transcripts = seed.Conversations.ToDictionary(one => one.Id, one => new RoomTranscript(one), StringComparer.Ordinal);
    }

    public RoomSeed Seed { get; }

    public RoomPerson? Person(string id) => Seed.People.FirstOrDefault(person => person.Id == id);

    /// <summary>Finds a person as Teams does: by MRI, directory id or user principal name.</summary>
    public RoomPerson? PersonOnTheWire(string id) => Seed.People.FirstOrDefault(person => person.Answers(id));

    public RoomConversation? Conversation(string id)
    {
        lock (_gate)
        {
            return _transcripts.GetValueOrDefault(id)?.Conversation;
        }
    }

    /// <summary>The conversations of one person, the liveliest first.</summary>
    public IReadOnlyList<RoomConversation> ConversationsOf(string person)
    {
        lock (_gate)
        {
            return
            [
                .. _transcripts.Values
                    .Where(one => one.Conversation.Has(person))
                    .OrderByDescending(one => one.Last?.At ?? DateTimeOffset.MinValue)
                    .Select(one => one.Conversation),
            ];
        }
    }

    public IReadOnlyList<RoomMessage> Messages(string conversation)
    {
        lock (_gate)
        {
            return _transcripts.TryGetValue(conversation, out var found) ? [.. found.Messages] : [];
        }
    }

    public RoomMessage? Message(string conversation, string id)
    {
        lock (_gate)
        {
            return _transcripts.GetValueOrDefault(conversation)?.Find(id);
        }
    }

    /// <summary>Waits for a message that is so, already there or still to come.</summary>
    public Task<RoomMessage> WhenAsync(string conversation, Func<RoomMessage, bool> isSo, CancellationToken ct = default)
    {
        lock (_gate)
        {
            if (_transcripts.GetValueOrDefault(conversation)?.Messages.Find(message => isSo(message)) is { } there)
            {
                return Task.FromResult(there);
            }

            RoomWaiter waiter = new(conversation, isSo);
            _waiters.Add(waiter);

            return waiter.Come.Task.WaitAsync(ct);
        }
    }

    /// <summary>The one-to-one chat of a person with the bot; always the same for the same person.</summary>
    public RoomConversation PersonalChat(RoomPerson person)
    {
        var id = $"a:1{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed.BotId}/{person.TeamsId}")))}";
        lock (_gate)
        {
            if (!_transcripts.TryGetValue(id, out var found))
            {
                found = new RoomTranscript(new(id, RoomConversationType.Personal, Seed.BotName, [person.Id]));
                _transcripts[id] = found;
                _events.Publish(RoomEvent.To([person.Id], "state", []));
            }

            return found.Conversation;
        }
    }

    /// <summary>The person no longer wants the bot in the one-to-one chat.</summary>
    public void Block(string person, bool blocked = true)
    {
        lock (_gate)
        {
            _ = blocked ? _blocked.Add(person) : _blocked.Remove(person);
        }
    }

    internal bool IsBlockedBy(string person)
    {
        lock (_gate)
        {
            return _blocked.Contains(person);
        }
    }

    /// <summary>True once for each conversation.</summary>
    internal bool TryGreet(string conversation)
    {
        lock (_gate)
        {
            return _greeted.Add(conversation);
        }
    }

    internal void SetConversation(RoomConversation now)
    {
        lock (_gate)
        {
            var known = _transcripts[now.Id];
            var audience = known.Conversation.Members.Union(now.Members, StringComparer.Ordinal).ToArray();
            known.Conversation = now;
            _events.Publish(RoomEvent.To(audience, "state", []));
        }
    }

    internal string NewId()
    {
        lock (_gate)
        {
            return $"{_lastId = Math.Max(_lastId + 1, _clock.GetUtcNow().ToUnixTimeMilliseconds())}";
        }
    }

    /// <summary>Keeps a new message; <paramref name="with"/> fills in all but its id, its place and its time.</summary>
    internal RoomMessage Post(string conversation, string? thread, Func<RoomMessage, RoomMessage> with)
    {
        lock (_gate)
        {
            var transcript = _transcripts[conversation];
            var id = NewId();
            var inChannel = transcript.Conversation.Type is RoomConversationType.Channel;
            var message = with(new RoomMessage
            {
                Id = id,
                ConversationId = conversation,
                ThreadId = inChannel ? thread ?? id : null,
                At = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(id, null)),
            });
            transcript.Messages.Add(message);
            Tell(transcript, message, "message");

            return message;
        }
    }

    /// <summary>Replaces a message that is still there by what <paramref name="change"/> makes of it; null when it is not.</summary>
    internal RoomMessage? Change(string conversation, string id, Func<RoomMessage, RoomMessage> change)
    {
        lock (_gate)
        {
            if (_transcripts.GetValueOrDefault(conversation) is not { } transcript || transcript.Find(id) is not { Deleted: false } before)
            {
                return null;
            }

            var after = change(before);
            transcript.Replace(after);
            Tell(transcript, after, after.Deleted ? "delete" : "update");

            return after;
        }
    }

    internal void Typing(RoomConversation conversation) => _events.Publish(RoomEvent.To(
        conversation.Members,
        "typing",
        new() { ["conversationId"] = conversation.Id, ["from"] = RoomPageJson.Bot(Seed) }));

    internal void MarkRead(string conversation, string person)
    {
        lock (_gate)
        {
            _transcripts.GetValueOrDefault(conversation)?.MarkRead(person);
        }
    }

    internal (RoomMessage? Last, int Unread) Glance(string conversation, string person)
    {
        lock (_gate)
        {
            return _transcripts.TryGetValue(conversation, out var found) ? (found.Last, found.UnreadBy(person)) : (null, 0);
        }
    }

    private void Tell(RoomTranscript transcript, RoomMessage message, string name)
    {
        JsonObject data = name is "delete"
            ? new() { ["conversationId"] = message.ConversationId, ["id"] = message.Id }
            : RoomPageJson.Message(this, message);
        _events.Publish(RoomEvent.To(transcript.Conversation.Members, name, data));

        foreach (var waiter in _waiters.FindAll(one => one.Conversation == message.ConversationId && one.IsSo(message)))
        {
            _waiters.Remove(waiter);
            waiter.Come.TrySetResult(message);
        }
    }

    private sealed record RoomWaiter(string Conversation, Func<RoomMessage, bool> IsSo)
    {
        public TaskCompletionSource<RoomMessage> Come { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
