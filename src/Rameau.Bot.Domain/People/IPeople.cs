using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.People;

/// <summary>How one channel knows a person.</summary>
/// <param name="UserId">In Teams the <c>29:…</c> id, different for each bot; needed to open a 1:1 chat and to refresh cards.</param>
public sealed record ChannelIdentity(string Channel, string UserId, string? DirectoryId);

/// <summary>Everybody the product knows. Implementations throw only when the store itself fails.</summary>
public interface IPeople
{
    Task<Person?> FindAsync(PersonId id, CancellationToken ct);

    /// <summary>Everybody, ordered by last then first name as in French: what a file of people is compared with.</summary>
    Task<IReadOnlyList<Person>> AllAsync(CancellationToken ct);

    /// <summary>By Microsoft Entra object id, compared ordinally without case; the only identity a turn trusts.</summary>
    Task<Person?> FindByDirectoryIdAsync(string directoryId, CancellationToken ct);

    /// <summary>Everybody who carries one of these directory ids or addresses, compared without case: the candidates of a roster.</summary>
    Task<IReadOnlyList<Person>> MatchingAsync(IReadOnlyCollection<string> directoryIds, IReadOnlyCollection<string> addresses, CancellationToken ct);

    /// <summary>Those who hold any role in the promotion itself, ordered by last then first name as in French; not the staff of all promotions.</summary>
    Task<IReadOnlyList<Person>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Those who coach the promotion: whose grant names it, else those who coach all promotions.</summary>
    Task<IReadOnlyList<Person>> CoachesAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Staff whose grant covers the promotion, or all staff when it is null.</summary>
    Task<IReadOnlyList<Person>> StaffAsync(PromotionId? promotion, CancellationToken ct);

    /// <summary>Adds or replaces people with their roles, all or none. A directory id once known is not forgotten for want of one.</summary>
    Task SaveAsync(IReadOnlyCollection<Person> people, CancellationToken ct);

    /// <summary>Remembers how a channel's roster names somebody; false, and nothing written, when the directory id is somebody else's.</summary>
    Task<bool> BindAsync(PersonId person, ChannelIdentity identity, CancellationToken ct);

    /// <summary>The channel's ids of those people it is known for.</summary>
    Task<IReadOnlyDictionary<PersonId, string>> ChannelIdsAsync(string channel, IReadOnlyCollection<PersonId> people, CancellationToken ct);
}
