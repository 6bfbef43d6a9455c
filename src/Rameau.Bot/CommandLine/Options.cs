using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CommandLine;

/// <summary>The options that several verbs take, and how they are read.</summary>
internal static class Options
{
    /// <summary>Earlier the zones keep local mean time, whose offsets ISO 8601 cannot write; later the calendar ends.</summary>
    private static readonly (int First, int Last) Years = (1970, 2999);

    public static Option<bool> Json() => new("--json") { Description = "Pour les machines : JSON sur la sortie standard." };

    public static Option<string> Zone() => new("--zone")
    {
        Description = "Fuseau horaire, comme Europe/Paris.",
        HelpName = "ZONE",
        DefaultValueFactory = _ => "Europe/Paris",
    };

    public static Option<string> GroupLanguage()
    {
        Option<string> language = new("--language") { Description = "Langue de ce qui s’adresse au groupe ; fr-x-tu tutoie chacun.", HelpName = "fr|fr-x-tu|en", DefaultValueFactory = _ => "fr" };
        return language.AcceptOnlyFromAmong("fr", Promotion.FrenchSayingTu, "en");
    }

    public static Option<string> Language(string description)
    {
        Option<string> language = new("--language") { Description = description, HelpName = "fr|en", DefaultValueFactory = _ => "fr" };
        return language.AcceptOnlyFromAmong("fr", "en");
    }

    public static Option<LocalDate> Start() => new("--start")
    {
        Description = "Premier jour du parcours, comme 2027-03-09.",
        HelpName = "DATE",
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;

            if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } && date.Year >= Years.First && date.Year <= Years.Last)
            {
                return date;
            }

            result.AddError($"« {text} » n’est pas une date. Écrivez année-mois-jour, comme 2027-03-09, de {Years.First} à {Years.Last}.");
            return default;
        },
    };

    public static Option<LocalTime?> At(bool required = false) => new("--at")
    {
        Description = "L’heure, comme 14:30, dans le fuseau de la promotion.",
        HelpName = "HEURE",
        Required = required,
        CustomParser = result => Parsed(result, LocalTimePattern.CreateWithInvariantCulture("H:mm"), "une heure. Écrivez-la comme 14:30"),
    };

    public static Option<LocalDate?> On() => new("--on")
    {
        Description = "Le jour, comme 2027-06-08.",
        HelpName = "DATE",
        Required = true,
        CustomParser = result => Parsed(result, LocalDatePattern.Iso, "une date. Écrivez année-mois-jour, comme 2027-06-08"),
    };

    public static Argument<LocalDate?> Date() => new("DATE")
    {
        Description = "Le nouveau jour, comme 2027-06-08.",
        CustomParser = result => Parsed(result, LocalDatePattern.Iso, "une date. Écrivez année-mois-jour, comme 2027-06-08"),
    };

    public static Option<bool> DryRun() => new("--dry-run") { Description = "Montre ce qui changerait, sans rien écrire." };

    public static T? Parsed<T>(ArgumentResult result, IPattern<T> pattern, string what)
        where T : struct
    {
        var text = result.Tokens.Single().Value;

        if (pattern.Parse(text) is { Success: true, Value: var value })
        {
            return value;
        }

        result.AddError($"« {text} » n’est pas {what}.");
        return null;
    }

    public static DateTimeZone? FindZone(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

    public static string NoSuchZone(string id) => $"Le fuseau « {id} » est inconnu. Écrivez un nom de la base IANA, comme Europe/Paris.";
}
