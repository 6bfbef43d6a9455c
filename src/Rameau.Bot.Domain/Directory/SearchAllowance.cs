using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Directory;

/// <summary>How often somebody may look into the directory: as often as who looks for people, less than who copies it.</summary>
public abstract record SearchAllowance
{
    /// <summary>Within the hour. While one types in a message, one search is several.</summary>
    public const int Most = 60;

    public static readonly Duration Within = Duration.FromHours(1);

    private SearchAllowance() { }

    /// <param name="Number">Which of the hour's places this search takes.</param>
    public sealed record Free(int Number) : SearchAllowance;

    /// <param name="Again">When the first place is free again.</param>
    public sealed record Full(Instant Again) : SearchAllowance;

    /// <param name="taken">When each place was last taken.</param>
    public static SearchAllowance Decide(IReadOnlyDictionary<int, Instant> taken, Instant now)
    {
        for (var number = 0; number < Most; number++)
        {
            if (!taken.TryGetValue(number, out var at) || at + Within <= now)
            {
                return new Free(number);
            }
        }

        return new Full(taken.Values.Min() + Within);
    }
}

/// <summary>When people searched; never what for. Implementations throw only when the store itself fails.</summary>
public interface IDirectorySearches
{
    /// <summary>When each of the person's places was last taken.</summary>
    Task<IReadOnlyDictionary<int, Instant>> OfAsync(PersonId person, CancellationToken ct);

    /// <summary>Takes the place; false, and nothing written, when another search took it within <see cref="SearchAllowance.Within"/>.</summary>
    Task<bool> TryTakeAsync(PersonId person, int number, Instant now, CancellationToken ct);

    /// <summary>Forgets what was before.</summary>
    Task PurgeAsync(Instant before, CancellationToken ct);
}
