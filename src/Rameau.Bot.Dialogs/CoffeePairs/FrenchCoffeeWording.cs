using Rameau.Bot.Domain.CoffeePairs;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.CoffeePairs;

internal sealed class FrenchCoffeeWording(bool tu = false) : ICoffeeWording
{
    public string Badge => "Cafés";
    public string Title => "Un café par mois";
    public string WhatItIs => tu
        ? "Chaque mois, je te présente une personne d’une autre promotion, ou deux\u00A0: un café, en vrai ou à distance, quand cela va à chacun."
        : "Chaque mois, je vous présente une personne d’une autre promotion, ou deux\u00A0: un café, en vrai ou à distance, quand cela va à chacun.";
    public string Agreement => tu
        ? "Participer, c’est accepter que ton nom soit dit à ces personnes, qui peuvent t’écrire dans Teams. Rien d’autre n’est montré. Tu arrêtes quand tu veux."
        : "Participer, c’est accepter que votre nom soit dit à ces personnes, qui peuvent vous écrire dans Teams. Rien d’autre n’est montré. Vous arrêtez quand vous voulez.";
    public string NextDraw => tu
        ? "Tu participes. Je te présente quelqu’un le premier jour ouvré du mois."
        : "Vous participez. Je vous présente quelqu’un le premier jour ouvré du mois.";
    public string ToBegin => "Pour commencer";
    public string FindInTeams => tu ? "Cherche ce nom dans Teams pour lui écrire." : "Cherchez ce nom dans Teams pour lui écrire.";
    public string UntilLabel => tu ? "En pause\u00A0: quand reprends-tu\u202F?" : "En pause\u00A0: quand reprenez-vous\u202F?";
    public string UntilMissing => "Il faut un jour à venir, dans l’année.";
    public string ChatButton => "Ouvrir un chat";
    public string MoveButton => "Rejoindre un autre café";
    public string JoinButton => "Participer";
    public string PauseButton => "Faire une pause";
    public string ResumeButton => "Reprendre";
    public string LeaveButton => "Arrêter";
    public string MineButton => "Mes cafés";
    public string Joined => tu ? "Noté\u00A0: tu participes aux cafés." : "Noté\u00A0: vous participez aux cafés.";
    public string Left => tu ? "Noté\u00A0: tu ne participes plus aux cafés." : "Noté\u00A0: vous ne participez plus aux cafés.";
    public string NotTakingPart => tu ? "Tu ne participes pas encore aux cafés\u00A0: il n’y a rien à mettre en pause." : "Vous ne participez pas encore aux cafés\u00A0: il n’y a rien à mettre en pause.";
    public string Resumed => tu ? "Noté\u00A0: tu reprends dès le prochain mois." : "Noté\u00A0: vous reprenez dès le prochain mois.";
    public string PausedUntil(string day) => tu ? $"Noté\u00A0: en pause. Tu reprends {day}, sans rien faire." : $"Noté\u00A0: en pause. Vous reprenez {day}, sans rien faire.";
    public string Moved => tu ? "Tu as une nouvelle table." : "Vous avez une nouvelle table.";
    public string NoRoom => tu
        ? "Il n’y a plus de place ce mois-ci. Je te présente quelqu’un le mois prochain."
        : "Il n’y a plus de place ce mois-ci. Je vous présente quelqu’un le mois prochain.";

    public string DrawnNews(IReadOnlyList<string> names) => names.Count == 0 ? AloneNews : tu ? $"Ton café du mois\u00A0: avec {Joined(names, "et")}" : $"Votre café du mois\u00A0: avec {Joined(names, "et")}";
    public string AloneNews => tu
        ? "Ce mois-ci, personne d’autre ne participe aux cafés. Parles-en autour de toi\u00A0: je réessaie le mois prochain."
        : "Ce mois-ci, personne d’autre ne participe aux cafés. Parlez-en autour de vous\u00A0: je réessaie le mois prochain.";
    public string PausedNews(string day) => tu ? $"Tu es en pause de cafés. Tu reprends {day}." : $"Vous êtes en pause de cafés. Vous reprenez {day}.";
    public string LeftNews => tu
        ? "La personne avec qui tu devais prendre un café ne participe plus. Une autre table du mois peut t’accueillir."
        : "La personne avec qui vous deviez prendre un café ne participe plus. Une autre table du mois peut vous accueillir.";
    public string NowNews(IReadOnlyList<string> names) => tu
        ? $"Ta table a changé\u00A0: ton café du mois est avec {Joined(names, "et")}"
        : $"Votre table a changé\u00A0: votre café du mois est avec {Joined(names, "et")}";
    public string MetQuestion(IReadOnlyList<string> names) => tu
        ? $"Ton café avec {Joined(names, "et")}\u00A0: c’est fait\u202F?"
        : $"Votre café avec {Joined(names, "et")}\u00A0: c’est fait\u202F?";
    public string OnlyCounted => tu ? "Je compte seulement\u00A0: ta réponse n’est gardée avec aucun nom." : "Je compte seulement\u00A0: votre réponse n’est gardée avec aucun nom.";
    public string Answer(CoffeeAnswer answer) => answer switch
    {
        CoffeeAnswer.Yes => "C’est fait",
        CoffeeAnswer.Planned => "C’est prévu",
        _ => "Pas cette fois",
    };
    public string MetNoted(CoffeeAnswer answer) => answer switch
    {
        CoffeeAnswer.Yes => "Noté, merci.",
        CoffeeAnswer.Planned => "Noté. Bon café.",
        _ => "Noté. Ce sera pour une autre fois.",
    };
    public string AlreadySaid => tu ? "Tu l’as déjà dit, merci." : "Vous l’avez déjà dit, merci.";
    public string Why => tu
        ? "Tu participes aux cafés\u00A0: une présentation le premier jour ouvré du mois, une question deux semaines après. «\u00A0cafés\u00A0» permet une pause ou un arrêt."
        : "Vous participez aux cafés\u00A0: une présentation le premier jour ouvré du mois, une question deux semaines après. «\u00A0cafés\u00A0» permet une pause ou un arrêt.";

    /// <summary>Said to all at the table.</summary>
    public string Question(int number) => Starters[number];

    private static readonly string[] Starters =
    [
        "Quel partenariat rêvez-vous de nouer sans savoir par où commencer\u202F?",
        "Quelle petite réussite du mois mérite d’être racontée\u202F?",
        "Qu’est-ce qu’une entreprise comprend mal d’une association, et l’inverse\u202F?",
        "Qui, sur votre territoire, gagnerait à se parler et ne se parle pas\u202F?",
        "De quel échec avez-vous le plus appris\u202F?",
        "Quelle question vous posez-vous avant de dire oui à un partenaire\u202F?",
        "Qu’avez-vous changé dans votre façon de travailler depuis le début du parcours\u202F?",
        "Quelle réunion supprimeriez-vous demain\u202F?",
        "Comment savez-vous qu’un projet commun a servi à quelque chose\u202F?",
        "Quel lieu de votre région faut-il avoir vu\u202F?",
        "Quel métier feriez-vous si ce n’était pas le vôtre\u202F?",
        "Quelle idée venue d’un autre secteur avez-vous adoptée\u202F?",
        "Qu’est-ce qui vous fait tenir quand un partenariat traîne\u202F?",
        "Quel livre, film ou podcast conseillez-vous en ce moment\u202F?",
        "Avec qui aimeriez-vous être présenté, et pourquoi\u202F?",
        "Que dites-vous à un élu qui a dix minutes\u202F?",
        "Quelle est la plus belle rencontre de votre vie professionnelle\u202F?",
        "Quel outil vous fait gagner du temps chaque semaine\u202F?",
        "Comment partage-t-on le mérite d’une réussite commune\u202F?",
        "Quelle part de votre travail reste invisible\u202F?",
        "Que feriez-vous avec une journée de mécénat de compétences\u202F?",
        "Quel mot de notre jargon faudrait-il interdire\u202F?",
        "Qu’attendez-vous d’un pair que personne d’autre ne peut vous donner\u202F?",
        "Que voulez-vous avoir fait dans trois ans\u202F?",
    ];
}
