namespace Rameau.Bot.LocalRoom;

/// <param name="Operation">send, reply, update, delete, create, members, pagedMembers, member or activityMembers.</param>
public sealed record RoomCall(string Operation, string? ConversationId, string? ActivityId);

/// <summary>One way for the connector to fail.</summary>
public abstract record RoomFault
{
    private RoomFault() { }

    /// <summary>Nothing is kept; the status goes back.</summary>
    public sealed record Refuse(int Status, string Code = "ServiceError", TimeSpan? RetryAfter = null) : RoomFault;

    /// <summary>Nothing is kept; the connection breaks.</summary>
    public sealed record Abort : RoomFault;

    /// <summary>The call is served, but later.</summary>
    public sealed record Delay(TimeSpan By, TimeProvider Clock) : RoomFault;

    /// <summary>The call is served, and yet an error goes back.</summary>
    public sealed record KeepThenRefuse(int Status, string Code = "ServiceError") : RoomFault;

    /// <summary>The call is served, and the connection breaks before the answer.</summary>
    public sealed record KeepThenAbort : RoomFault;

    /// <summary>The call is served, and no answer ever comes.</summary>
    public sealed record KeepThenSilence : RoomFault;
}

/// <summary>What goes wrong next, as a test has written it; nothing by default.</summary>
public sealed class RoomFaults
{
    private readonly Lock _gate = new();
    private readonly List<Planned> _planned = [];
    private Func<RoomFault?> _scattered = () => null;

    /// <summary>Called when a message has been accepted and before the answer is written.</summary>
    public Func<RoomCall, RoomMessage, Task>? OnPosted { get; set; }

    /// <summary>The next calls that match, so many times, fail like this; faults of one kind of call follow in the order they were written.</summary>
    public void Next(RoomFault fault, Func<RoomCall, bool>? when = null, int times = 1)
    {
        lock (_gate)
        {
            _planned.Add(new(fault, when ?? (_ => true)) { Times = times });
        }
    }

    /// <summary>From now on about this share of the calls fails, each with one of these; the same seed gives the same script.</summary>
    public void Scatter(int seed, double share, params RoomFault[] faults)
    {
        Random chance = new(seed);
        lock (_gate)
        {
            _scattered = () => chance.NextDouble() < share ? faults[chance.Next(faults.Length)] : null;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _planned.Clear();
            _scattered = () => null;
        }
    }

    internal RoomFault? For(RoomCall call)
    {
        lock (_gate)
        {
            if (_planned.Find(one => one.When(call)) is not { } planned)
            {
                return _scattered();
            }

            if (--planned.Times == 0)
            {
                _planned.Remove(planned);
            }

            return planned.Fault;
        }
    }

    private sealed record Planned(RoomFault Fault, Func<RoomCall, bool> When)
    {
        public int Times { get; set; }
    }
}
