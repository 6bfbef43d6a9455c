using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>
/// Of whom a step still awaits something: an answer, a piece of work, an episode. One implementation per feature; the rhythm
/// asks it at the moment a message is due. Implementations throw only when the store itself fails.
/// </summary>
public interface IAwaiting
{
    bool Covers(StepKind kind);

    /// <summary>Participants of the plan's promotion whose turn it is. A « non » to something optional is an answer: such a person is not awaited.</summary>
    /// <param name="participants">The promotion's participants.</param>
    Task<IReadOnlyList<Person>> OfAsync(Plan plan, Step step, IReadOnlyList<Person> participants, Instant now, CancellationToken ct);
}
