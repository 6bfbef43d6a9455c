using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Wording;

public enum Language
{
    French,
    English,
}

public static class Languages
{
    /// <summary>The person's own choice, else their Teams' locale, else the promotion's, else French.</summary>
    public static Language For(Person? person, string? locale, Promotion? promotion) =>
        Parse(person?.Language) ?? Parse(locale) ?? Parse(promotion?.Language) ?? Language.French;

    /// <summary>What is said to everybody in a promotion's chat.</summary>
    public static Language For(Promotion? promotion) => Parse(promotion?.Language) ?? Language.French;

    /// <param name="tag">BCP 47, e.g. <c>fr-FR</c>; null for a language the product does not speak.</param>
    public static Language? Parse(string? tag) => tag?.Split('-')[0].ToLowerInvariant() switch
    {
        "fr" => Language.French,
        "en" => Language.English,
        _ => null,
    };
}
