using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Introductions;

/// <summary>Who asked to be introduced to whom, and who wants to be left in peace. Implementations throw only when the store itself fails.</summary>
public interface IIntroductions
{
    Task<Introduction?> FindAsync(IntroductionId id, CancellationToken ct);

    /// <summary>False, and nothing written, when its id is taken, or when one between the same two waits already.</summary>
    Task<bool> TryAddAsync(Introduction introduction, CancellationToken ct);

    /// <summary>In the place of the one a revision before. False, and nothing written, when somebody else changed it meanwhile.</summary>
    Task<bool> TryChangeAsync(Introduction changed, CancellationToken ct);

    /// <summary>All that this person asked, the newest first.</summary>
    Task<IReadOnlyList<Introduction>> OfAskerAsync(PersonId asker, CancellationToken ct);

    /// <summary>All that was asked of this person, the newest first.</summary>
    Task<IReadOnlyList<Introduction>> OfAskedAsync(PersonId asked, CancellationToken ct);

    /// <summary>Of the promotion, those that are not settled or were since the instant, the oldest first.</summary>
    Task<IReadOnlyList<Introduction>> LivelyAsync(PromotionId promotion, Instant since, CancellationToken ct);

    /// <summary>Promotions with one that is not settled, or was since.</summary>
    Task<IReadOnlyList<PromotionId>> PromotionsAsync(Instant since, CancellationToken ct);

    /// <summary>Nobody, or not this other, introduces themselves to the person from now on; once or often is the same.</summary>
    /// <param name="other">Null: nobody at all.</param>
    Task BlockAsync(PersonId person, PersonId? other, Instant now, CancellationToken ct);

    /// <summary>Whether the person wants no request from this other, or from anybody.</summary>
    Task<bool> IsBlockedAsync(PersonId person, PersonId other, CancellationToken ct);

    /// <summary>Whom the person does not want to hear from; null stands for anybody.</summary>
    Task<IReadOnlyList<PersonId?>> BlocksAsync(PersonId person, CancellationToken ct);

    /// <summary>All may ask again.</summary>
    Task UnblockAsync(PersonId person, CancellationToken ct);

    /// <summary>Forgets what was settled before the instant. Returns how many.</summary>
    Task<int> ForgetAsync(Instant before, CancellationToken ct);
}
