using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Help;

internal sealed class FrenchHelpWording(bool tu = false) : IHelpWording
{
    public string Title => "Ce que je comprends";
    public string Intro => tu ? "Dis-le avec tes mots, par exemple\u00A0:" : "Dites-le avec vos mots, par exemple\u00A0:";
    public string Mention => tu
        ? "Dans un groupe, commence par me mentionner\u00A0: @Rameau.Bot."
        : "Dans un groupe, commencez par me mentionner\u00A0: @Rameau.Bot.";
    public string Commands(IReadOnlyList<string> commands) => $"D’un mot\u00A0: {string.Join(", ", commands)}.";
    public string Command(string title) => Typography.Capital(title);
    public string InWords(IReadOnlyList<string> commands) => $"{Title}\u00A0: {string.Join("\u202F; ", commands)}.";

    public string GroupName(HelpGroup group) => group switch
    {
        HelpGroup.Meetings => "Les rencontres",
        HelpGroup.Learning => "Apprendre entre les sessions",
        HelpGroup.People => "Se trouver, se retrouver",
        HelpGroup.Oneself => tu ? "Ce qui te concerne" : "Ce qui vous concerne",
        _ => "Animer la promotion",
    };

    public string Asked(Intent intent) => intent switch
    {
        Intent.NextEvent => "La prochaine rencontre",
        Intent.Programme => "Le programme",
        Intent.RsvpYes => "Dire que je viens",
        Intent.RsvpNo => "Dire que je ne viens pas",
        Intent.BookCoaching => "Prendre un coaching",
        Intent.RescheduleCoaching => "Déplacer mon coaching",
        Intent.CancelCoaching => "Annuler mon coaching",
        Intent.ListCoaching => "Mes coachings",
        Intent.FindResource => "Trouver une ressource",
        Intent.FindContact => "Trouver une personne",
        Intent.RequestIntro => "Une mise en relation",
        Intent.CodevStart => "Ouvrir un co-développement",
        Intent.CodevFeedback => "Un retour de co-développement",
        Intent.PersonalWorkDone => "Rendre un travail",
        Intent.PersonalWorkStatus => "Mes travaux",
        Intent.MoocProgress => "Mon MOOC",
        Intent.NewsletterPrefs => "Mes lettres d’information",
        Intent.NotifPause => "Une pause des rappels",
        Intent.Help => "L’aide",
        Intent.MyDataExport => "Voir mes données",
        Intent.MyDataDelete => "Effacer mes données",
        Intent.ConsentChange => "Qui voit ma fiche",
        Intent.PollCreate => "Lancer un sondage",
        Intent.Announce => "Faire une annonce",
        Intent.MoveSession => "Déplacer une étape",
        Intent.CohortStatus => "Où en est la promotion",
        Intent.VolunteerAnimator => "Animer la promotion",
        Intent.EventCreate => "Proposer une rencontre",
        Intent.EventJoin => "Voir ou rejoindre une rencontre",
        Intent.Greeting => "Dire bonjour",
        Intent.Thanks => "Dire merci",
        _ => "Autre chose",
    };

    public string Example(Intent intent) => Quoted(intent switch
    {
        Intent.NextEvent => "c’est quand la session 3\u202F?",
        Intent.Programme => "où en est-on du parcours\u202F?",
        Intent.RsvpYes => "je viens mardi",
        Intent.RsvpNo => "je ne pourrai pas être à la visite",
        Intent.BookCoaching => "un coaching jeudi après-midi, c’est possible\u202F?",
        Intent.RescheduleCoaching => "décale mon coaching à la semaine prochaine",
        Intent.CancelCoaching => "annule mon coaching",
        Intent.ListCoaching => "il est quand, mon coaching\u202F?",
        Intent.FindResource => "un exemple d’alliance en milieu rural\u202F?",
        Intent.FindContact => "qui en Bretagne travaille sur le mécénat\u202F?",
        Intent.RequestIntro => tu ? "mets-moi en relation avec Clémence" : "mettez-moi en relation avec Clémence",
        Intent.CodevStart => "j’aimerais apporter un cas",
        Intent.CodevFeedback => "le co-développement m’a beaucoup servi",
        Intent.PersonalWorkDone => "j’ai rendu le TP2",
        Intent.PersonalWorkStatus => "qu’est-ce qu’il me reste à rendre\u202F?",
        Intent.MoocProgress => "j’ai fini l’épisode 2 du MOOC",
        Intent.NewsletterPrefs => "je ne veux plus la lettre mensuelle",
        Intent.NotifPause => "pas de rappel jusqu’au 15 avril",
        Intent.Help => "aide",
        Intent.MyDataExport => tu ? "que sais-tu de moi\u202F?" : "que savez-vous de moi\u202F?",
        Intent.MyDataDelete => tu ? "efface mes données" : "effacez mes données",
        Intent.ConsentChange => tu ? "montre ma fiche à ma promotion seulement" : "montrez ma fiche à ma promotion seulement",
        Intent.PollCreate => "sondage\u00A0: mardi ou jeudi\u202F?",
        Intent.Announce => "annonce au groupe que la salle a changé",
        Intent.MoveSession => "décale la session 3 au 21 septembre",
        Intent.CohortStatus => "comment va la promotion\u202F?",
        Intent.VolunteerAnimator => "je veux bien animer",
        Intent.EventCreate => "je propose un apéro le 12 juin à Rennes",
        Intent.EventJoin => "je m’inscris à l’apéro",
        Intent.Greeting => "bonjour",
        Intent.Thanks => "merci",
        _ => "autre chose",
    });

    public string NotUnderstood => "Je ne suis pas sûr d’avoir compris";
    public string DidYouMean => tu ? "Voulais-tu…" : "Vouliez-vous…";
    public string TryHelp => tu ? "Dis-le autrement, ou regarde ce que je sais faire." : "Dites-le autrement, ou regardez ce que je sais faire.";
    public string OneAtATime => "Une chose à la fois";
    public string AndThen => tu ? "Veux-tu aussi…" : "Voulez-vous aussi…";
    public string TooLong => tu
        ? "C’est long pour moi\u00A0: dis-le en une ou deux phrases. Rien n’a changé."
        : "C’est long pour moi\u00A0: dites-le en une ou deux phrases. Rien n’a changé.";
    public string OnlyWords => tu
        ? "Je ne lis que les mots, pas les images, les fichiers ni les cartes copiées. Dis-moi ce que tu cherches."
        : "Je ne lis que les mots, pas les images, les fichiers ni les cartes copiées. Dites-moi ce que vous cherchez.";
    public string NothingToUndo => "Il n’y a rien à reprendre\u00A0: je peux revenir sur la dernière chose faite ici, pendant dix minutes.";
    public string TakenBack(string what) => $"C’est repris\u00A0: {what}.";
    public string TakenBackInGroup => "C’est repris.";

    private static string Quoted(string example) => $"«\u00A0{example}\u00A0»";
}
