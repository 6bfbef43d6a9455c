using Rameau.Bot.Domain.Rhythm;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Preview;

internal sealed class FrenchPreviewWording(bool tu = false) : IPreviewWording
{
    public string Title => "Les messages des 14 jours à venir";

    public string DoorButton => "Voir l’aperçu";

    public string InWords(int messages) => $"{Title}{NoBreakSpace}: {messages}.";

    public string Nothing => "Aucun message ne part dans les 14 jours.";

    public string What(string message, string step) => $"{Capital(message)}, {step}";

    public string When(string day, string hour) => $"{day}, {hour}";

    public string ToGroup => "au groupe";

    public string InPrivate(int people, string audience) => $"en privé, à {People(people)} ({audience})";

    public string Line(string when, string to, IReadOnlyList<string> marks) => string.Join(" · ", [when, to, .. marks]);

    public string Together(int things) => $"{things} choses en un seul message";

    public string MarkCalledOff => "ne partira pas";

    public string MarkPostponed => "heure choisie";

    public string MarkWords => tu ? "avec tes mots" : "avec vos mots";

    public string More(int messages) => messages == 1 ? "et un autre" : $"et {messages} autres";

    public string MessageLabel => "Message à relire";

    public string MessagePlaceholder => "Choisir un message";

    public string MessageMissing => tu ? "Choisis un message." : "Choisissez un message.";

    public string LookButton => "Voir";

    public string AsWouldBe => "Voici ce qui serait parti.";

    public string AsSent => "Voici ce qui partira, si rien ne change d’ici là.";

    public string AsSentToYou => tu
        ? "Voici ce que tu lirais. Chacun lit ce qui le concerne, et personne d’autre ne le voit."
        : "Voici ce que vous liriez. Chacun lit ce qui le concerne, et personne d’autre ne le voit.";

    public string NotForYou => "Le contenu est réservé à ceux qui le reçoivent.";

    public string WordsLabel => tu ? "Tes mots dans le message" : "Vos mots dans le message";

    public string WordsPlaceholder => "Vides, le message garde les siens";

    public string DateLabel => "Autre jour";

    public string TimeLabel => "Autre heure";

    public string SkipButton => "Passer";

    public string PutBackButton => "Remettre";

    public string SayButton => "Modifier";

    public string PostponeButton => "Reporter";

    public string OnTimeButton => "Heure d’origine";

    public string BackButton => "Tous les messages";

    public string CalledOff => "Noté\u00A0: ce message ne partira pas.";

    public string PutBack => "Noté\u00A0: ce message partira.";

    public string Said => tu ? "Noté\u00A0: tes mots sont dans le message." : "Noté\u00A0: vos mots sont dans le message.";

    public string Unsaid => "Noté\u00A0: le message garde ses propres mots.";

    public string Postponed(string when) => $"Noté{NoBreakSpace}: ce message partira {when}.";

    public string PostponedToOpening(string when) => $"Rien ne part à cette heure-là. Noté{NoBreakSpace}: ce message partira dès que possible ensuite, {when}.";

    public string OnTime(string when) => $"Noté{NoBreakSpace}: ce message partira à son heure d’origine, {when}.";

    public string TimeMissing => tu ? "Choisis un jour ou une heure. Rien n’a changé." : "Choisissez un jour ou une heure. Rien n’a changé.";

    public string Refused(PostponementRefusal why, string when) => why switch
    {
        PostponementRefusal.Past => tu
            ? "Cette heure est déjà passée. Choisis-en une à venir\u202F; rien n’a changé."
            : "Cette heure est déjà passée. Choisissez-en une à venir\u202F; rien n’a changé.",
        _ => tu
            ? $"Ce serait trop tard{NoBreakSpace}: ce message ne sert plus à partir de {when}. Choisis plus tôt, ou passe-le{NarrowSpace}; rien n’a changé."
            : $"Ce serait trop tard{NoBreakSpace}: ce message ne sert plus à partir de {when}. Choisissez plus tôt, ou passez-le{NarrowSpace}; rien n’a changé.",
    };

    public string Gone => "Trop tard\u00A0: ce message est déjà parti, ou part à l’instant. Rien n’a changé.";

    public string Unknown => "Ce message n’est plus prévu\u00A0: le programme a changé. Rien d’autre n’a changé.";

    private static string People(int people) => people < 2 ? $"{people} personne" : $"{people} personnes";
}
