using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Understanding.People;

/// <summary>Somebody the speaker may know by name.</summary>
public sealed record Acquaintance(PersonId Id, string FirstName, string LastName)
{
    public string Name => $"{FirstName} {LastName}".Trim();
}

/// <summary>Whom and which promotions the speaker may know of, as far as the one gate lets them; made once and used for many sentences.</summary>
public sealed class Acquaintances
{
    public static readonly Acquaintances None = new([], []);

    public Acquaintances(IEnumerable<Acquaintance> people, IEnumerable<(PromotionId Id, string Name)> promotions)
    {
        People = new([.. people]);
        Promotions = [.. promotions.Select(one => new NamedPromotion(one.Id, one.Name))];
    }

    internal NameIndex People { get; }

    internal IReadOnlyList<NamedPromotion> Promotions { get; }
}
