using System.Globalization;
using Rameau.Bot.Domain.Feedback;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Feedback;

internal sealed class FrenchFeedbackWording(bool tu = false) : IFeedbackWording
{
    public string Badge => tu ? "Ton avis" : "Votre avis";
    public string SessionTitle(string step) => tu ? $"{step}{NoBreakSpace}: qu’en gardes-tu{NarrowSpace}?" : $"{step}{NoBreakSpace}: qu’en gardez-vous{NarrowSpace}?";
    public string RoundTitle(string day) => tu
        ? $"Le codev du {day}{NoBreakSpace}: qu’en gardes-tu{NarrowSpace}?"
        : $"Le codev du {day}{NoBreakSpace}: qu’en gardez-vous{NarrowSpace}?";
    public string InWords(string title, string line) => $"{title} {line}";

    public string Promise(AnswerMode mode, FeedbackKind kind) => (mode, kind) switch
    {
        (AnswerMode.Anonymous, _) when tu => "Anonyme\u00A0: rien ne relie ce que tu écris à toi, pas même pour nous. Une fois envoyée, ta réponse ne peut donc plus être relue ni changée.",
        (AnswerMode.Anonymous, _) => "Anonyme\u00A0: rien ne relie ce que vous écrivez à vous, pas même pour nous. Une fois envoyée, une réponse ne peut donc plus être relue ni changée.",
        (_, FeedbackKind.Round) when tu => "Avec ton nom, lu par ton sous-groupe seul. L’équipe du RAMEAU ne voit que des moyennes. Tu peux changer jusqu’à la fin.",
        (_, FeedbackKind.Round) => "Avec votre nom, lu par votre sous-groupe seul. L’équipe du RAMEAU ne voit que des moyennes. Vous pouvez changer jusqu’à la fin.",
        _ when tu => "Avec ton nom, lu par la promotion seule. L’équipe du RAMEAU ne voit que des moyennes. Tu peux changer jusqu’à la fin.",
        _ => "Avec votre nom, lu par la promotion seule. L’équipe du RAMEAU ne voit que des moyennes. Vous pouvez changer jusqu’à la fin.",
    };

    public string Budget(IReadOnlyList<int> groups, Disclosed most)
    {
        var people = groups.Sum();
        var who = groups.Count == 1 ? $"À {people} personnes" : $"À {people} personnes en {groups.Count} groupes ({Joined([.. groups.Select(size => $"{size}")], "et")})";

        return Typeset(most switch
        {
            { Whole: false } => $"{who}, aucun résultat ne pourra être montré : il faut {Disclosure.Fewest} réponses.",
            { Groups.Count: 0 } => $"{who}, voici ce qui pourra être montré : le résultat d’ensemble, une seule fois, à la fin, dès {Disclosure.Fewest} réponses.",
            _ => $"{who}, voici ce qui pourra être montré, une seule fois, à la fin : le résultat d’ensemble dès {Disclosure.Fewest} réponses ; celui d’un groupe s’il en a {Disclosure.Fewest} et si les autres n’en ont pas de 1 à {Disclosure.Fewest - 1} à eux tous.",
        });
    }

    public string Progress(int answered, int people) => answered switch
    {
        0 => $"Aucune réponse sur {people}",
        1 => $"1 réponse sur {people}",
        _ => $"{answered} réponses sur {people}",
    };

    public string Until(string day) => $"Jusqu’au {day}";
    public string Closed => "C’est clos. Merci à qui a répondu.";
    public string NotShownYet => "Le résultat s’affichera à la fin.";
    public string TooFew(int fewest) => $"Moins de {fewest} réponses{NoBreakSpace}: rien n’est montré ni gardé, pour que personne ne devine qui a répondu quoi.";
    public string OnlyAverages => "Des moyennes seulement\u00A0: le reste appartient à ceux qui y étaient.";
    public string Counted(AnswerMode mode) => (mode, tu) switch
    {
        (AnswerMode.Anonymous, true) => "Ta réponse est comptée. Elle ne peut plus changer.",
        (AnswerMode.Anonymous, _) => "Votre réponse est comptée. Elle ne peut plus changer.",
        (_, true) => "Tu as répondu.",
        _ => "Vous avez répondu.",
    };

    public string NotAnswered => tu ? "Tu n’as pas encore répondu." : "Vous n’avez pas encore répondu.";
    public string AnswerButton => "Répondre";
    public string ChangeButton => "Changer ma réponse";
    public string ReadButton => "Lire les réponses";

    public string Question(string key) => (key, tu) switch
    {
        (FeedbackQuestion.Theory, true) => "La théorie t’a-t-elle servi\u202F?",
        (FeedbackQuestion.Theory, _) => "La théorie vous a-t-elle servi\u202F?",
        (FeedbackQuestion.Practice, true) => "La pratique t’a-t-elle servi\u202F?",
        (FeedbackQuestion.Practice, _) => "La pratique vous a-t-elle servi\u202F?",
        (FeedbackQuestion.Keep, _) => "Une chose à garder",
        (FeedbackQuestion.Change, _) => "Une chose à changer",
        (FeedbackQuestion.Learnt, _) => "Ce que j’ai appris",
        (FeedbackQuestion.Apply, _) => "Ce que je vais appliquer",
        (FeedbackQuestion.Usefulness, true) => "Ce codev t’a-t-il servi\u202F?",
        (FeedbackQuestion.Usefulness, _) => "Ce codev vous a-t-il servi\u202F?",
        (FeedbackQuestion.Safety, true) => "T’y sentais-tu libre de parler\u202F?",
        (FeedbackQuestion.Safety, _) => "Vous y sentiez-vous libre de parler\u202F?",
        _ => "Autre chose",
    };

    public string Heading(string key) => key switch
    {
        FeedbackQuestion.Theory => "Théorie",
        FeedbackQuestion.Practice => "Pratique",
        FeedbackQuestion.Keep => "À garder",
        FeedbackQuestion.Change => "À changer",
        FeedbackQuestion.Learnt => "Ce que nous avons appris",
        FeedbackQuestion.Apply => "Ce que nous allons appliquer",
        FeedbackQuestion.Usefulness => "Utilité",
        FeedbackQuestion.Safety => "Liberté de parole",
        _ => "Autre chose",
    };

    public string Score(string key, int score) => (key, score) switch
    {
        (FeedbackQuestion.Pulse, 1) => "1 · rude",
        (FeedbackQuestion.Pulse, 2) => "2 · chargée",
        (FeedbackQuestion.Pulse, 3) => "3 · moyenne",
        (FeedbackQuestion.Pulse, 4) => "4 · bonne",
        (FeedbackQuestion.Pulse, _) => "5 · très bonne",
        (_, 1) => "1 · pas du tout",
        (_, 2) => "2 · un peu",
        (_, 3) => "3 · assez",
        (_, 4) => "4 · beaucoup",
        _ => "5 · tout à fait",
    };

    public string ScalePlaceholder => "De 1 à 5";
    public string WordsPlaceholder => "Une phrase suffit, ou rien";
    public string SendButton => "Envoyer";
    public string Noted(AnswerMode mode) => (mode, tu) switch
    {
        (AnswerMode.Anonymous, true) => "Merci\u00A0: ta réponse est comptée, sans ton nom.",
        (AnswerMode.Anonymous, _) => "Merci\u00A0: votre réponse est comptée, sans votre nom.",
        (_, true) => "Merci\u00A0: ta réponse est notée. Tu peux la changer jusqu’à la fin.",
        _ => "Merci\u00A0: votre réponse est notée. Vous pouvez la changer jusqu’à la fin.",
    };

    public string Group(string name, int answers) => name.Length == 0 ? $"Hors sous-groupe, {answers} réponses" : $"Sous-groupe {name}, {answers} réponses";
    public string Average(string heading, double average) => $"{heading}{NoBreakSpace}: {Decimal(average)} sur {FeedbackQuestion.Highest}";
    public string Bar(string score, int answers) => $"{score}{NoBreakSpace}: {answers}";
    public string AnswersAxis => "Réponses";
    public string Quoted(string words) => $"«{NoBreakSpace}{words}{NoBreakSpace}»";
    public string Said(string heading, string what) => $"{heading}{NoBreakSpace}: {what}";
    public string Somebody => "Quelqu’un";

    public string ModeButton(bool toNamed) => toNamed ? "Demander avec les noms" : "Demander sans les noms";
    public string ModeNoted(AnswerMode mode) => mode is AnswerMode.Named
        ? "Noté\u00A0: les réponses porteront les noms. Dès la première, cela ne change plus."
        : "Noté\u00A0: les réponses seront anonymes. Dès la première, cela ne change plus.";
    public string ThemesButton => "Noter les thèmes";
    public string ThemesTitle => "Ce qui revient";
    public string ThemesLabel => tu ? "Ce que tu lis dans ces réponses, un thème par ligne" : "Ce que vous lisez dans ces réponses, un thème par ligne";
    public string ThemesPlaceholder => "Du temps pour pratiquer";
    public string SaveButton => "Garder";
    public string ThemesNoted => "Les thèmes sont notés.";

    public string ConfirmTitle => tu ? "Tu parles bien de cela\u202F?" : "Vous parlez bien de cela\u202F?";
    public string ConfirmButton => "Oui, y répondre";
    public string NothingYet(bool alsoSessions) => (alsoSessions, tu) switch
    {
        (true, true) => "Il n’y a encore rien sur quoi donner ton avis. Je te le demanderai après la première session.",
        (true, _) => "Il n’y a encore rien sur quoi donner votre avis. Je vous le demanderai après la première session.",
        (_, true) => "Tu n’as pas encore vécu de codev ici. Je te demanderai ton avis à la fin du premier.",
        _ => "Vous n’avez pas encore vécu de codev ici. Je vous demanderai votre avis à la fin du premier.",
    };

    public string PulseTitle => "Comment était la semaine\u202F?";
    public string PulsePromise(int fewest) => $"Une touche, sans nom\u00A0: seul le compte est gardé. La moyenne s’affiche la semaine finie, dès {fewest} réponses.";
    public string PulseClosed => "La semaine est finie.";
    public string TrendTitle => "Les semaines de la promotion";
    public string TrendLegend => "Moyenne de la semaine";
    public string NoTrend(int fewest) => $"Pas encore de semaine avec {fewest} réponses.";
    public string Week(string monday, double average, int answers) => $"Semaine du {monday}{NoBreakSpace}: {Decimal(average)} sur {FeedbackQuestion.Highest} ({answers} réponses)";
    public string PulseIsOn => "La question est posée une fois par semaine.";
    public string PulseIsOff => "La question n’est plus posée.";
    public string PulseSwitchButton(bool isOn) => isOn ? "Ne plus demander" : "Demander chaque semaine";
    public string PulseSwitched(bool isOn) => isOn ? "Noté\u00A0: je demande chaque semaine." : "Noté\u00A0: je ne demande plus.";

    public string Refused(FeedbackRefusal why) => Typeset(why switch
    {
        FeedbackRefusal.NotAsked => "Cette question est posée à ceux qui y étaient. Leurs réponses restent entre eux.",
        FeedbackRefusal.TooEarly => "Ce n’est pas encore fini. La question s’ouvrira ensuite.",
        FeedbackRefusal.Closed => tu
            ? "C’est clos : ta réponse n’a pas été prise. Dis-la à la personne qui anime, elle compte quand même."
            : "C’est clos : votre réponse n’a pas été prise. Dites-la à la personne qui anime, elle compte quand même.",
        FeedbackRefusal.AlreadyAnswered => tu
            ? "Ta réponse est déjà comptée, une fois. Comme elle est anonyme, elle ne peut plus changer."
            : "Votre réponse est déjà comptée, une fois. Comme elle est anonyme, elle ne peut plus changer.",
        FeedbackRefusal.ScoreMissing => tu ? "Choisis de 1 à 5." : "Choisissez de 1 à 5.",
        FeedbackRefusal.TooLong => tu
            ? $"C’est trop long : {FeedbackQuestion.Longest} caractères au plus par réponse. Rien n’est perdu, ton texte est encore dans le formulaire : raccourcis, puis envoie."
            : $"C’est trop long : {FeedbackQuestion.Longest} caractères au plus par réponse. Rien n’est perdu, votre texte est encore dans le formulaire : raccourcissez, puis envoyez.",
        FeedbackRefusal.ModeFrozen => "Quelqu’un a déjà répondu : ce qui lui a été promis ne change plus.",
        FeedbackRefusal.NotTheirs => "C’est à la personne qui anime, ou qui a mené ce codev, d’en décider.",
        FeedbackRefusal.NothingShown => "Il n’y a encore rien à lire. Les thèmes se notent à la fin.",
        _ => "Cette question n’est plus posée. Il n’y a plus rien à répondre.",
    });

    /// <summary>« 4,2 »</summary>
    private static string Decimal(double value) => value.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
}
