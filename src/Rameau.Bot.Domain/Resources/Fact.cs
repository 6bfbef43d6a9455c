using NodaTime;

namespace Rameau.Bot.Domain.Resources;

/// <summary>What a figure counts.</summary>
public enum Unit
{
    /// <summary>No figure: what was found is said in words.</summary>
    Words,
    Percent,

    /// <summary>Out of ten.</summary>
    Mark,
    Count,
}

/// <summary>The same said in both languages of the product.</summary>
public sealed record Bilingual(string French, string English);

/// <summary>One figure of a fact.</summary>
/// <param name="Of">Of whom or what it is, qualifiers included: « entreprises de 10 salariés et plus ».</param>
/// <param name="Words">By which a question names it.</param>
public sealed record Figure(decimal Value, Bilingual Of, IReadOnlyList<string> Words);

/// <summary>What a study found: quoted with its source and date, never rounded, never as today's.</summary>
/// <param name="Year">Of the study.</param>
/// <param name="Resource">Where it can be read.</param>
public sealed record Fact(string Id, Bilingual Claim, Unit Unit, IReadOnlyList<Figure> Figures, Bilingual Source, int Year, ResourceId Resource)
{
    /// <summary>The day it came out, where the source tells it.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Other words by which people may ask for it.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The one region it speaks of.</summary>
    public string? Region { get; init; }

    /// <summary>Said of each of the thirteen regions.</summary>
    public bool IsRegional { get; init; }
}
