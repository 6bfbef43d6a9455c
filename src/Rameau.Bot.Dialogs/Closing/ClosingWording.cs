using Rameau.Bot.Domain.Closing;

namespace Rameau.Bot.Dialogs.Closing;

/// <summary>What is said at the end of the months.</summary>
public interface IClosingWording
{
    string Badge { get; }
    string Title(int months);
    string Thanks { get; }
    string LivedTitle { get; }

    /// <summary>« 4 sessions · 3 visites apprenantes »: without what there was not, and empty where there was nothing.</summary>
    string Lived(Season season);
    string NextTitle { get; }

    /// <param name="day">On which participants become alumni.</param>
    string Next(string day);
    string YourChoice { get; }
    string InWords(string title, string lived);
}

internal sealed class FrenchClosingWording : IClosingWording
{
    public string Badge => "Clôture";
    public string Title(int months) => $"{months} mois ensemble\u00A0: merci";
    public string Thanks => "Merci pour ce que chacun a apporté aux autres.";
    public string LivedTitle => "Ce que nous avons vécu";

    public string Lived(Season season) => string.Join(" · ",
    [
        .. Some(season.Sessions, "session", "sessions"), .. Some(season.Visits, "visite apprenante", "visites apprenantes"),
        .. Some(season.Works, "travail personnel rendu", "travaux personnels rendus"),
    ]);

    public string NextTitle => "Et maintenant";
    public string Next(string day) => $"À partir du {day}, vous rejoignez les alumni\u00A0: les ressources restent ouvertes, et les pairs de toutes les promotions à portée de message.";
    public string YourChoice => "Qui peut vous y voir, c’est vous qui le dites.";
    public string InWords(string title, string lived) => lived.Length == 0 ? $"{title}." : $"{title}. {lived}.";

    private static IEnumerable<string> Some(int count, string one, string many) => count switch { 0 => [], 1 => [$"1 {one}"], _ => [$"{count} {many}"] };
}

internal sealed class EnglishClosingWording : IClosingWording
{
    public string Badge => "Closing";
    public string Title(int months) => $"{months} months together: thank you";
    public string Thanks => "Thank you for what each of you has brought to the others.";
    public string LivedTitle => "What we have lived";

    public string Lived(Season season) => string.Join(" · ",
    [
        .. Some(season.Sessions, "session", "sessions"), .. Some(season.Visits, "learning visit", "learning visits"),
        .. Some(season.Works, "piece of personal work handed in", "pieces of personal work handed in"),
    ]);

    public string NextTitle => "And now";
    public string Next(string day) => $"From {day} you are alumni: the resources stay open, and the peers of all promotions are a message away.";
    public string YourChoice => "Who may see you there is for you to say.";
    public string InWords(string title, string lived) => lived.Length == 0 ? $"{title}." : $"{title}. {lived}.";

    private static IEnumerable<string> Some(int count, string one, string many) => count switch { 0 => [], 1 => [$"1 {one}"], _ => [$"{count} {many}"] };
}
