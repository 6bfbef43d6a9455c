using System.CommandLine;
using NodaTime;
using NodaTime.Text;

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

    public static DateTimeZone? FindZone(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

    public static string NoSuchZone(string id) => $"Le fuseau « {id} » est inconnu. Écrivez un nom de la base IANA, comme Europe/Paris.";
}
