using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
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

    /// <summary>Those whom the gate lets the viewer see, under as much of their name as it lets through.</summary>
    public static Acquaintances SeenBy(Viewer viewer, IEnumerable<Person> people, IEnumerable<Promotion> promotions) =>
        new(
            from person in people
            where Gate.Allows(viewer, person, Field.FirstName)
            select new Acquaintance(person.Id, person.FirstName, Gate.Allows(viewer, person, Field.LastName) ? person.LastName : string.Empty),
            promotions.Select(promotion => (promotion.Id, promotion.Name)));

    internal NameIndex People { get; }

    internal IReadOnlyList<NamedPromotion> Promotions { get; }
}
