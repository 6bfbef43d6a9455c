using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Privacy;

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

    string AlumniBadge { get; }
    string PassageTitle { get; }
    string PassageThanks { get; }
    string StillTogether { get; }
    string DeletedTitle { get; }
    string Deleted(string day, IReadOnlyList<string> things);

    /// <summary>« vos réponses aux rencontres »: of what goes a while after the passage.</summary>
    string Data(DataKind kind);
}

internal sealed class FrenchClosingWording(bool tu = false) : IClosingWording
{
    public string AlumniBadge => "Alumni";
    public string PassageTitle => tu ? "Te voilà alumni" : "Vous voilà alumni";
    public string PassageThanks => tu
        ? "Merci pour ce que tu as partagé pendant ces mois. Rien de toi ne s’ouvre plus largement sans que tu le dises."
        : "Merci pour ce que vous avez partagé pendant ces mois. Rien de vous ne s’ouvre plus largement sans que vous le disiez.";
    public string StillTogether => tu
        ? "La conversation de ta promotion reste ouverte, et je reste ici\u00A0: demande-moi qui travaille sur quoi, dans toutes les promotions."
        : "La conversation de votre promotion reste ouverte, et je reste ici\u00A0: demandez-moi qui travaille sur quoi, dans toutes les promotions.";
    public string DeletedTitle => "Ce qui sera effacé";
    public string Deleted(string day, IReadOnlyList<string> things) => $"Le {day}\u00A0: {Typography.Joined(things, "et")}.";

    public string Data(DataKind kind) => kind switch
    {
        DataKind.MeetingAnswers => tu ? "tes réponses aux rencontres" : "vos réponses aux rencontres",
        DataKind.Work => tu ? "l’avancement de tes travaux et du MOOC" : "l’avancement de vos travaux et du MOOC",
        DataKind.Coaching => tu ? "tes entretiens avec un coach" : "vos entretiens avec un coach",
        DataKind.Contributions => tu ? "tes questions et comptes rendus" : "vos questions et comptes rendus",
        DataKind.Volunteering => "les candidatures et votes pour animer",
        DataKind.Publications => "les annonces et sondages",
        _ => "la participation aux tours de co-développement",
    };

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
    public string AlumniBadge => "Alumnus";
    public string PassageTitle => "You are an alumnus now";
    public string PassageThanks => "Thank you for what you have shared in these months. Nothing of you opens any wider unless you say so.";
    public string StillTogether => "Your promotion’s chat stays open, and I stay here: ask me who works on what, in all promotions.";
    public string DeletedTitle => "What will be deleted";
    public string Deleted(string day, IReadOnlyList<string> things) => $"On {day}: {Typography.Joined(things, "and")}.";

    public string Data(DataKind kind) => kind switch
    {
        DataKind.MeetingAnswers => "your answers to meetings",
        DataKind.Work => "how your work and the MOOC went",
        DataKind.Coaching => "your calls with a coach",
        DataKind.Contributions => "your questions and accounts",
        DataKind.Volunteering => "offers and votes to animate",
        DataKind.Publications => "announcements and polls",
        _ => "who took part in rounds of co-development",
    };

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
