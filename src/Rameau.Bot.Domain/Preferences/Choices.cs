using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Domain.Preferences;

/// <summary>The four kinds of information of a pathway (founding document, « 4 types d'information »).</summary>
public enum InformationKind
{
    Dedicated,
    Monthly,
    Bulletin,
    Events,
}

/// <summary>Which of the four kinds somebody wants; all of them until they say otherwise.</summary>
public sealed record Wanted(bool Dedicated = true, bool Monthly = true, bool Bulletin = true, bool Events = true)
{
    public static readonly Wanted Everything = new();

    public static Wanted Of(IReadOnlyCollection<InformationKind> kinds) => new(
        kinds.Contains(InformationKind.Dedicated),
        kinds.Contains(InformationKind.Monthly),
        kinds.Contains(InformationKind.Bulletin),
        kinds.Contains(InformationKind.Events));

    public bool Wants(InformationKind kind) => kind switch
    {
        InformationKind.Dedicated => Dedicated,
        InformationKind.Monthly => Monthly,
        InformationKind.Bulletin => Bulletin,
        _ => Events,
    };
}

/// <summary>What somebody decided about themselves.</summary>
/// <param name="Language">ISO 639-1; null follows Teams.</param>
/// <param name="Consents">Null while nothing was chosen: hidden.</param>
/// <param name="Experience">What they have done about the subject, raw: see <see cref="ExperienceFor"/>.</param>
/// <param name="Ceiling">Their « plafond de verre », what they do not get past; raw as well.</param>
/// <param name="ChosenAt">Null while nothing was chosen.</param>
public sealed record Choices(
    PersonId Person, string? Language, Consents? Consents, Wanted Wanted, string? Experience = null, string? Ceiling = null, Instant? ChosenAt = null)
{
    /// <summary>Characters of each text: « quelques mots ».</summary>
    public const int LongestWords = 400;

    /// <summary>The two texts, as far as the viewer may read them; what is not theirs to read is null.</summary>
    /// <param name="subject">Whose choices these are.</param>
    public (string? Experience, string? Ceiling) ExperienceFor(Viewer viewer, Person subject) =>
        subject.Id == Person && Gate.Allows(viewer, subject, Field.Experience) ? (Experience, Ceiling) : (null, null);
}

/// <summary>What people decided about themselves. Implementations throw only when the store itself fails.</summary>
public interface IPreferences
{
    /// <summary>With what stands while nothing was chosen; null for somebody who is not known.</summary>
    Task<Choices?> FindAsync(PersonId person, CancellationToken ct);

    /// <summary>Of these people what those want who chose something; the others want everything.</summary>
    Task<IReadOnlyDictionary<PersonId, Wanted>> WantedAsync(IReadOnlyCollection<PersonId> people, CancellationToken ct);

    /// <summary>Replaces what the person chose before, language and consents included; choices older than what is stored change nothing.</summary>
    Task SaveAsync(Choices choices, CancellationToken ct);
}
