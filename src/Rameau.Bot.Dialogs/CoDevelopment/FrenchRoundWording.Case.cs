using Rameau.Bot.Domain.CoDevelopment;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <content>What is asked of each, and answered.</content>
internal sealed partial class FrenchRoundWording
{
    public string Kind(TopicKind kind) => kind switch
    {
        TopicKind.Problem => "problème",
        TopicKind.Project => "projet",
        _ => "préoccupation",
    };

    public string KindLabel => "De quoi s’agit-il\u202F?";
    public string TopicLabel => tu ? "Ton sujet, en une phrase" : "Votre sujet, en une phrase";
    public string TopicPlaceholder => "Notre partenaire ne vient plus aux réunions";
    public string ProposeButton => "Proposer ce sujet";
    public string Topic(string name, string kind, int votes) => $"{name} · {kind} · {votes} voix";
    public string TopicsTitle => "Sujets proposés";
    public string NoTopic => "Aucun sujet n’est encore proposé.";
    public string NoTopicHelp => Typeset("Si rien ne vient : reporter le tour, ou rappeler à chacun, en privé, la difficulté qu’il a déclarée ; il la propose s’il le veut.");
    public string RecallButton => "Rappeler les difficultés";
    public string Recalled => tu
        ? "Ce que tu as déclaré comme difficulté est repris ci-dessous, pour toi seul. Rien n’est proposé sans ton accord."
        : "Ce que vous avez déclaré comme difficulté est repris ci-dessous, pour vous seul. Rien n’est proposé sans votre accord.";
    public string TopicChoice => "Un sujet parmi ceux-ci";
    public string VoteButton => "Voter pour ce sujet";
    public string ChooseButton => "Retenir ce sujet";
    public string CaseOf(string name) => $"Le cas de {name}";

    public string ContractLabel => "Ce que le groupe peut faire";
    public string ContractPlaceholder => "Je voudrais que le groupe m’aide à…";
    public string ContractButton => "Garder ce contrat";
    public string ContractTitle => "Le contrat";

    public string Kind(ContributionType kind) => kind switch
    {
        ContributionType.Experience => "expérience",
        ContributionType.Idea => "idée",
        ContributionType.Question => "question",
        _ => "ressource",
    };

    public string ContributionLabel(bool isTime) => isTime
        ? (tu ? "Ce que tu apportes au client" : "Ce que vous apportez au client")
        : "Une idée à garder pour l’étape 4";
    public string GiveButton(bool isTime) => isTime ? "Donner au client" : "Garder pour l’étape 4";
    public string KeptTitle => tu ? "Gardé pour toi seul, jusqu’à l’étape 4" : "Gardé pour vous seul, jusqu’à l’étape 4";
    public string GiveKeptButton => "Donner ce qui est gardé";
    public string MineTitle => tu ? "Ce que tu as donné" : "Ce que vous avez donné";
    public string ReceivedTitle(int count) => count switch
    {
        0 => "Rien n’est encore donné.",
        1 => "1 contribution reçue",
        _ => $"{count} contributions reçues",
    };

    public string Author(string kind, string name) => $"{Capital(kind)} · {name}";

    public string ActionsTitle => "Plan d’action";
    public string Action(int number, string on) => $"{number}. Pour le {on}";
    public string FirstStep(string what) => $"Première étape{NoBreakSpace}: {what}";
    public string Support(string what) => $"Appui{NoBreakSpace}: {what}";
    public string WhatLabel => "Quoi";
    public string OnLabel => "Pour quand";
    public string FirstStepLabel => "Première étape";
    public string SupportLabel => "Appui nécessaire";
    public string PlanButton(int number) => $"Garder l’action {number}";

    public string State(ActionState state) => state switch
    {
        ActionState.Done => "faite",
        ActionState.InProgress => "en cours",
        ActionState.Dropped => "abandonnée",
        ActionState.DiscussAgain => "à reparler",
        _ => "à faire",
    };

    public string ActionChoice => "De quelle action s’agit-il\u202F?";
    public string StateLabel => "Où en est-elle\u202F?";
    public string WordLabel => "Un mot";
    public string ReportButton => "Noter";
    public string ReminderTitle => tu ? "Une action de ton plan est pour aujourd’hui" : "Une action de votre plan est pour aujourd’hui";
    public string FollowUpTitle => tu ? "Où en est ton plan d’action\u202F?" : "Où en est votre plan d’action\u202F?";

    public string EraseButton => "Effacer le cas";
    public string EraseSure => "Effacer le cas pour toujours\u202F? Sujets, contrat, contributions et plan d’action disparaissent\u202F; il reste qu’un tour a eu lieu. Un tour en cours s’arrête.";
    public string EraseYes => "Oui, tout effacer";
    public string EraseNo => "Garder";
    public string Erased => "Le cas est effacé. Il reste seulement qu’un tour a eu lieu.";

    public string OpenTitle => "Ouvrir un tour de co-développement";
    public string OpenIntro => tu
        ? "Tu animes le tour. Sa carte paraît dans le groupe\u202F; ce qui s’y dit n’est vu que du sous-groupe."
        : "Vous animez le tour. Sa carte paraît dans le groupe\u202F; ce qui s’y dit n’est vu que du sous-groupe.";
    public string OpenButton => "Ouvrir un tour";
    public string GroupLabel => "Sous-groupe";
    public string Group(int number) => $"Sous-groupe {number}";
    public string PresetLabel => "Durée";
    public string Preset(RoundPreset preset, int minutes) => preset switch
    {
        RoundPreset.Standard => $"{minutes} minutes",
        RoundPreset.Express => $"{minutes} minutes, express",
        _ => $"{minutes} minutes, flash",
    };
    public string MembersLabel => "Qui est là\u202F?";
    public string ConveneButton => "Annoncer dans le groupe";
    public string Convened => "Le tour est annoncé dans le groupe.";

    public string Note(RoundNote note) => Typeset(note switch
    {
        RoundNote.Accepted => tu ? "Noté : tu acceptes les règles." : "Noté : vous acceptez les règles.",
        RoundNote.Proposed => tu ? "Noté : ton sujet est proposé au sous-groupe." : "Noté : votre sujet est proposé au sous-groupe.",
        RoundNote.Voted => tu ? "Noté : ta voix est comptée." : "Noté : votre voix est comptée.",
        RoundNote.Chosen => "Noté : ce sujet est retenu.",
        RoundNote.Agreed => "Noté : le contrat est gardé.",
        RoundNote.Given => "Donné : le client le voit.",
        RoundNote.KeptAside => tu
            ? "Pas encore de conseil : le client n’a pas fini de dire ce qu’il attend. Je garde cela pour toi seul ; tu pourras le donner à l’étape 4."
            : "Pas encore de conseil : le client n’a pas fini de dire ce qu’il attend. Je garde cela pour vous seul ; vous pourrez le donner à l’étape 4.",
        RoundNote.Planned => tu ? "Noté : cette action te sera rappelée en privé." : "Noté : cette action vous sera rappelée en privé.",
        RoundNote.TookOver => tu ? "Noté : tu animes maintenant ce tour." : "Noté : vous animez maintenant ce tour.",
        RoundNote.Erased => Erased,
        _ => "Noté.",
    });

    public string Refused(RoundRefusal why) => Typeset(why switch
    {
        RoundRefusal.NoSuchRound => "Ce tour n’existe plus.",
        RoundRefusal.NotInTheSubGroup => tu
            ? "Ce tour est celui d’un autre sous-groupe : ce qui s’y dit n’est que pour lui. Le mot « co-développement » dit quel est le tien."
            : "Ce tour est celui d’un autre sous-groupe : ce qui s’y dit n’est que pour lui. Le mot « co-développement » dit quel est le vôtre.",
        RoundRefusal.OnlyTheFacilitator => "Seule la personne qui anime le tour peut le faire.",
        RoundRefusal.OnlyTheClient => "Seul le client du tour peut le faire.",
        RoundRefusal.OnlyConsultants => "Seuls les consultants du tour peuvent le faire. Le client écoute et prend des notes.",
        RoundRefusal.TooFew => $"À moins de {Round.Fewest}, un tour se fait en flash, 30 minutes ; ou il se reporte.",
        RoundRefusal.TooMany => $"À plus de {Division.LargestAlone}, il faut deux sous-groupes.",
        RoundRefusal.RulesNotAccepted => "Personne n’a encore accepté les règles. Le tour commence avec ceux qui les acceptent.",
        RoundRefusal.MovedOn => "Le tour a avancé entre-temps. Voici où il en est.",
        RoundRefusal.Over => "Ce tour est terminé. Rien n’a été ajouté.",
        RoundRefusal.ExtendedAlready => "Cette étape a déjà été allongée une fois. La suivante attend.",
        RoundRefusal.NoTopic => "Aucun sujet n’est retenu. Il reste à en retenir un, à rappeler à chacun sa difficulté, ou à reporter le tour.",
        RoundRefusal.FacilitatorIsNoClient => "Qui anime n’est pas client en même temps : il faudrait que quelqu’un d’autre anime, ou apporte un cas.",
        RoundRefusal.FacilitatorIsThere => "La personne qui anime est là. On peut prendre sa place cinq minutes après la fin d’une étape, si elle ne répond plus.",
        RoundRefusal.Empty => tu ? "Il n’y a rien d’écrit. Écris-le, puis recommence." : "Il n’y a rien d’écrit. Écrivez-le, puis recommencez.",
        RoundRefusal.TooLong => $"C’est trop long : {RoundTopic.Longest} caractères pour un sujet ou une action, {RoundCase.LongestContract} pour le contrat, 2 000 pour une contribution. Le texte est toujours dans la carte : il peut être raccourci, ou donné en plusieurs fois.",
        RoundRefusal.TooManyContributions => $"{RoundContribution.Most} contributions par personne, pour que chacun ait son tour ; le reste se dit de vive voix.",
        RoundRefusal.ConsultationOver => "La consultation est finie : rien n’a été ajouté. Cela peut se dire de vive voix au client, s’il le souhaite.",
        RoundRefusal.TooManyActions => $"Un plan a {RoundAction.Most} actions au plus.",
        RoundRefusal.DayMissing => "Il manque un jour : pour quand est cette action\u202F?",
        RoundRefusal.DayPast => "Ce jour est passé. Il en faut un à venir.",
        RoundRefusal.Erased => Erased,
        _ => "Ce n’est pas le moment dans ce tour. Voici où il en est.",
    });
}
