using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>Why what was typed cannot be taken.</summary>
public enum EntryProblem
{
    Missing,
    TooLong,
    TooMany,
    NotASlug,
    UnknownChoice,
    NotAnAddress,
    NotANumber,
    NotADate,
    UnknownOwner,

    /// <summary>Files part the texts of a list with it.</summary>
    HasBar,
}

/// <param name="Given">What was typed, shortened; null where nothing was.</param>
public sealed record EntryFault(EntryField Field, EntryProblem Why, string? Given = null);

/// <summary>What becomes of an entry that somebody typed: the one rule of files, cards and answers that become entries.</summary>
public abstract record EntryDecision
{
    private EntryDecision() { }

    /// <summary>To be written: new, or one revision on.</summary>
    public sealed record Accepted(CatalogueEntry Entry) : EntryDecision;

    /// <summary>It says what stands already.</summary>
    public sealed record Unchanged(CatalogueEntry Entry) : EntryDecision;

    /// <summary>Every fault at once.</summary>
    public sealed record Refused(IReadOnlyList<EntryFault> Faults) : EntryDecision;

    /// <param name="standing">Under the same id; null for a new one.</param>
    /// <param name="owners">Who may look after an entry.</param>
    public static EntryDecision Decide(EntryDraft draft, CatalogueEntry? standing, IReadOnlySet<PersonId> owners, LocalDate today)
    {
        EntryReading reading = new(draft, standing is null ? null : EntryDraft.Of(standing));
        var typed = reading.Read(owners, standing?.Owner, today);

        if (reading.Faults.Count > 0)
        {
            return new Refused(reading.Faults);
        }

        if (standing is null)
        {
            return new Accepted(typed with { WasOwned = typed.Owner is not null });
        }

        var changed = typed with { Revision = standing.Revision, SeenAt = standing.SeenAt, Ticket = standing.Ticket, WasOwned = standing.WasOwned || typed.Owner is not null };

        return changed.IsSameAs(standing)
            ? new Unchanged(standing)
            : new Accepted(changed with
            {
                Revision = standing.Revision + 1,
                ReviewOn = draft.Text(EntryField.Review) is null ? today + CatalogueEntry.UntilReview : changed.ReviewOn,
            });
    }
}
