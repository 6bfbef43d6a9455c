using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Domain.Readings;

/// <summary>« À lire plus tard »: an entry of the catalogue that somebody keeps for themselves. Nobody else sees it.</summary>
/// <param name="Title">As it was when kept: what is left of an entry that leaves the catalogue.</param>
public sealed record Reading(PersonId Person, ResourceId Resource, string Title, Instant KeptAt)
{
    /// <summary>How long what was read is remembered, so that « Lu » can be taken back.</summary>
    public static readonly Duration Kept = Duration.FromDays(30);

    /// <summary>How often its keeper was reminded of it.</summary>
    public int Reminders { get; init; }

    public Instant? RemindedAt { get; init; }

    /// <summary>Null while it waits to be read.</summary>
    public Instant? ReadAt { get; init; }
}

/// <summary>What people keep for later, one of each entry. Implementations throw only when the store itself fails.</summary>
public interface IReadings
{
    /// <summary>Also one that was read lately.</summary>
    Task<Reading?> FindAsync(PersonId person, ResourceId resource, CancellationToken ct);

    /// <summary>The newest first, with those that were read lately.</summary>
    Task<IReadOnlyList<Reading>> OfAsync(PersonId person, CancellationToken ct);

    /// <summary>What waits already stays as it is; what was read waits anew.</summary>
    Task KeepAsync(PersonId person, ResourceId resource, string title, Instant at, CancellationToken ct);

    /// <summary>As if it had never been kept.</summary>
    Task DropAsync(PersonId person, ResourceId resource, CancellationToken ct);

    /// <summary>False when it does not wait.</summary>
    Task<bool> ReadAsync(PersonId person, ResourceId resource, Instant at, CancellationToken ct);

    /// <summary>It waits again, as before it was read. False when it was not read lately.</summary>
    Task<bool> UnreadAsync(PersonId person, ResourceId resource, CancellationToken ct);

    /// <summary>Its keeper was reminded once more. False, and nothing written, when that was counted already.</summary>
    Task<bool> RemindedAsync(Reading reminded, CancellationToken ct);

    /// <summary>Those of whom something waits that they were reminded of less often than this.</summary>
    Task<IReadOnlyList<PersonId>> KeepersAsync(int reminders, CancellationToken ct);

    /// <summary>Forgets what was read before the instant. Returns how many.</summary>
    Task<int> ForgetAsync(Instant before, CancellationToken ct);
}

public static class ReadingsOfOne
{
    /// <summary>Whether the person keeps it for later; never of nobody.</summary>
    public static async Task<bool> IsWaitingAsync(this IReadings readings, ResourceId resource, PersonId? person, CancellationToken ct) =>
        person is { } keeper && await readings.FindAsync(keeper, resource, ct) is { ReadAt: null };
}
