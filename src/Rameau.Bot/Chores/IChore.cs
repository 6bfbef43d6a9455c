using NodaTime;

namespace Rameau.Bot.Chores;

/// <summary>
/// What is to be done about once a day and by nobody in particular, e.g. forgetting what is old. Each node does it, so that doing
/// it again, or twice at the same time, changes nothing.
/// </summary>
public interface IChore
{
    /// <param name="now">By the clock that the promotions live by.</param>
    Task DoAsync(Instant now, CancellationToken ct);
}
