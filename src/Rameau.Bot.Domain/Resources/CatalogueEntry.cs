using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Domain.Resources;

/// <summary>Whether an entry answers questions.</summary>
public enum EntryState
{
    Live,

    /// <summary>Written by whoever animates a promotion; Le RAMEAU's team has not taken it in yet.</summary>
    Proposed,

    /// <summary>Kept, so that it can come back, and an old card can say that it has gone.</summary>
    Retired,
}

/// <summary>One thing worth knowing of, and who looks after it.</summary>
/// <param name="ReviewOn">The day by which somebody should look whether it still holds.</param>
/// <param name="Revision">Counts its changes, from 1.</param>
public sealed record CatalogueEntry(Resource Resource, EntryState State, LocalDate ReviewOn, int Revision = 1)
{
    /// <summary>What was looked at, or changed, holds so long unless somebody says otherwise.</summary>
    public static readonly Period UntilReview = Period.FromMonths(12);

    public ResourceId Id => Resource.Id;

    /// <summary>Of Le RAMEAU's team; null while nobody was named, and again when that person is forgotten.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>Somebody was named once, so that a lost owner is told from none.</summary>
    public bool WasOwned { get; init; }

    /// <summary>When somebody last said that it is as it should be; voices from before are settled.</summary>
    public Instant? SeenAt { get; init; }

    /// <summary>Of the question that it answers; who asked is not the catalogue's to know.</summary>
    public TicketId? Ticket { get; init; }

    /// <summary>Lists are compared by what is in them.</summary>
    public bool IsSameAs(CatalogueEntry other) =>
        Resource.Themes.SequenceEqual(other.Resource.Themes)
        && Resource.Keywords.SequenceEqual(other.Resource.Keywords)
        && this with { Resource = Resource with { Themes = other.Resource.Themes, Keywords = other.Resource.Keywords } } == other;

    /// <summary>The entry of a ticket bears its name, so that two who add it at the same moment add one.</summary>
    public static ResourceId IdOf(Ticket ticket)
    {
        var letters = $"reponse-{ticket.Promotion}-{ticket.Id}".ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        return new(string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries)));
    }
}
