using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Feedback;

/// <summary>
/// Forms and what was answered. An anonymous answer is taken apart when it arrives: scores are counted, words are put among the others, and who has
/// answered is a set of its own. Nothing stored has a time, a number or a place in a row by which the two could be brought together again; after the
/// end only what is shown is left. Implementations throw only when the store itself fails.
/// </summary>
public interface IFeedback
{
    Task<FeedbackForm?> FindAsync(FormId id, CancellationToken ct);

    /// <summary>Those of the promotion, the last to close first.</summary>
    Task<IReadOnlyList<FeedbackForm>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>False when there is one of this name already, which stays as it is.</summary>
    Task<bool> TryOpenAsync(FeedbackForm form, CancellationToken ct);

    /// <summary>False, and nothing written, when somebody has answered or it was closed.</summary>
    Task<bool> TrySetModeAsync(FormId id, AnswerMode mode, CancellationToken ct);

    /// <summary>Who has answered, ordered by their ids; of an anonymous form nothing more is known of them, and after its end not even that.</summary>
    Task<IReadOnlyList<PersonId>> RespondentsAsync(FormId id, CancellationToken ct);

    /// <summary>
    /// Keeps the answer; with names it takes the place of the person's earlier one. False, and nothing written, when the form was closed or its mode
    /// changed meanwhile, when the person is not asked, or when it is anonymous and they have answered.
    /// </summary>
    /// <param name="form">As it was read.</param>
    Task<bool> TryAnswerAsync(FeedbackForm form, PersonId person, FeedbackAnswer answer, CancellationToken ct);

    /// <summary>What was answered with names, as it stands; empty of an anonymous form.</summary>
    Task<IReadOnlyList<NamedAnswer>> NamedAsync(FormId id, CancellationToken ct);

    /// <summary>
    /// Ends it: what <see cref="Disclosure"/> lets through is settled, and of an anonymous form everything else is deleted, who has answered included.
    /// False when it was ended already.
    /// </summary>
    Task<bool> TryCloseAsync(FormId id, Instant at, CancellationToken ct);

    /// <summary>What is shown since the end: the whole first. Empty before, and where nothing may be shown. Of a form with names, its scores.</summary>
    Task<IReadOnlyList<FeedbackResult>> ResultsAsync(FeedbackForm form, CancellationToken ct);

    Task SetThemesAsync(FormId id, string? themes, CancellationToken ct);

    /// <summary>Of each promotion with a form that takes answers, when the first of them ends.</summary>
    Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(CancellationToken ct);

    /// <summary>Whether the promotion is asked each week how it was; it is unless somebody switched that off.</summary>
    Task<bool> IsPulseOnAsync(PromotionId promotion, CancellationToken ct);

    Task SetPulseAsync(PromotionId promotion, bool isOn, CancellationToken ct);

    /// <summary>
    /// Deletes every word, every name and every theme of the promotion's forms; what was counted of closed ones stays. Returns what was deleted, and
    /// keeps that as the proof; null when it was done before.
    /// </summary>
    Task<FeedbackDeletion?> ForgetAsync(PromotionId promotion, Instant at, CancellationToken ct);
}

/// <summary>Proof of a deletion.</summary>
/// <param name="Forms">How many there were.</param>
/// <param name="Texts">How many free words of anybody.</param>
public sealed record FeedbackDeletion(PromotionId Promotion, Instant At, int Forms, int Texts);
