using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>Opaque, compared ordinally, e.g. <c>P1</c>.</summary>
public readonly record struct PromotionId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>One group of 10 to 12 people living a pathway.</summary>
/// <param name="Zone">Wall-clock times of the promotion belong to this zone.</param>
/// <param name="Language">BCP 47, for what is said to the whole group: <c>fr</c>, <c>en</c>, or <see cref="FrenchSayingTu"/>.</param>
public sealed record Promotion(
    PromotionId Id,
    string Name,
    PathwayId Pathway,
    LocalDate StartsOn,
    DateTimeZone Zone,
    string Language = "fr")
{
    /// <summary>French that says « tu » to each (BCP 47, section 2.2.7: private use subtags).</summary>
    public const string FrenchSayingTu = "fr-x-tu";

    private readonly PromotionCalendar? calendar;

    public bool SaysTu => Language == FrenchSayingTu;

    /// <summary>When it meets and may be written to; the usual one unless it chose otherwise. Its zone is the promotion's.</summary>
    public PromotionCalendar Calendar
    {
        get => (calendar ?? new(Zone)) is var own && own.Zone.Equals(Zone) ? own : own with { Zone = Zone };
        init => calendar = value == new PromotionCalendar(value.Zone) ? null : value;
    }

    /// <summary>Fewer or more people than this is accepted with a warning to staff (founding document, « groupe de 10 à 12 »).</summary>
    public const int FewestPeople = 10;

    public const int MostPeople = 12;
}
