using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>What is said about newsletters.</summary>
public interface IInformationWording
{
    string Badge { get; }
    string NewsletterTitle(Step newsletter);

    /// <summary>« Pour avancer de la session 1 à la session 2 »</summary>
    string BetweenSessions(Step after, Step before);
    string RubricName(Rubric rubric);

    /// <summary>Of a letter that nobody approved.</summary>
    string FromCatalogue { get; }
    string MonthlyTitle(int month, int months);
    string MonthlyLine { get; }
}

internal sealed class FrenchInformationWording(bool tu = false) : IInformationWording
{
    public string Badge => "À lire";

    public string NewsletterTitle(Step newsletter) => tu
        ? $"Newsletter de ton parcours, n°\u00A0{NewsletterNumber.Of(newsletter)}"
        : $"Newsletter de votre parcours, n°\u00A0{NewsletterNumber.Of(newsletter)}";

    public string BetweenSessions(Step after, Step before) => $"De quoi lire entre {Name(after)} et {Name(before)}";

    public string RubricName(Rubric rubric) => rubric switch
    {
        Rubric.Studies => "Études statistiques",
        Rubric.Cases => "Études de cas",
        Rubric.Videos => "Témoignages vidéo",
        _ => "Outils méthodologiques",
    };

    public string FromCatalogue => "Sélection du catalogue";

    public string MonthlyTitle(int month, int months) => $"La newsletter du RAMEAU, mois {month}/{months}";

    public string MonthlyLine => "Chaque mois, un thème\u00A0: articles de fond, témoignages de pionniers, points de vue de partenaires. Elle arrive par courriel\u202F; parlons-en ici.";

    private static string Name(Step step) => Texts.French.Steps.Name(step).ToLowerInvariant();
}

internal sealed class EnglishInformationWording : IInformationWording
{
    public string Badge => "To read";

    public string NewsletterTitle(Step newsletter) => $"Newsletter of your pathway, no. {NewsletterNumber.Of(newsletter)}";

    public string BetweenSessions(Step after, Step before) => $"Something to read between {Texts.English.Steps.Name(after)} and {Texts.English.Steps.Name(before)}";

    public string RubricName(Rubric rubric) => rubric switch
    {
        Rubric.Studies => "Statistical studies",
        Rubric.Cases => "Case studies",
        Rubric.Videos => "Video testimonies",
        _ => "Methods and tools",
    };

    public string FromCatalogue => "Selected from the catalogue";

    public string MonthlyTitle(int month, int months) => $"Le RAMEAU’s newsletter, month {month}/{months}";

    public string MonthlyLine => "One theme each month: articles, testimonies of pioneers, partners’ points of view. It comes by e-mail; let us talk about it here.";
}

internal static class NewsletterNumber
{
    /// <summary>« 2 » of NL2.</summary>
    public static string Of(Step newsletter) => string.Concat(newsletter.Id.Value.Where(char.IsAsciiDigit));
}
