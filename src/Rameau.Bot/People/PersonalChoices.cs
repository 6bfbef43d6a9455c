using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.People;

/// <summary>What people decide themselves and an import only reports: consent and language.</summary>
internal static class PersonalChoices
{
    /// <summary>« oui » is not a level of consent: it does not say to what.</summary>
    private static readonly IReadOnlyDictionary<string, Consent?> Consents = Words.Lexicon<Consent?>(
        (Consent.Nobody, ["aucun", "aucune", "personne", "non", "nobody", "none", "no"]),
        (Consent.Promotion, ["promotion", "ma promotion", "promotion seulement", "my promotion", "promotion only"]),
        (Consent.Introduction, ["mise_en_relation", "mises en relation", "introduction", "introductions"]),
        (Consent.AllPromotions, ["toutes_promotions", "toutes les promotions", "toutes", "all promotions", "all"]));

    private static readonly IReadOnlyDictionary<string, string> Languages = Words.Lexicon<string>(
        ("fr", ["fr", "fr-FR", "français", "French"]),
        ("en", ["en", "en-GB", "en-US", "anglais", "English"]));

    public static Consent? FindConsent(string cell) => Consents.GetValueOrDefault(Words.Fold(cell));

    public static string? FindLanguage(string cell) => Languages.GetValueOrDefault(Words.Fold(cell));
}
