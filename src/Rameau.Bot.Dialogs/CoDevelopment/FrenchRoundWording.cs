using Rameau.Bot.Domain.CoDevelopment;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.CoDevelopment;

internal sealed partial class FrenchRoundWording(bool tu = false) : IRoundWording
{
    public string Badge(int group) => $"Co-développement · sous-groupe {group}";

    public string Title(RoundState state) => state switch
    {
        RoundState.Draft => "Un tour de co-développement se prépare",
        RoundState.Planned => "Un tour de co-développement va commencer",
        RoundState.RulesAccepted => "Tout le monde a accepté les règles",
        RoundState.S0 => "Préparation · choix du sujet",
        RoundState.S1 => Numbered(state, "Exposé"),
        RoundState.S2 => Numbered(state, "Clarification"),
        RoundState.S3 => Numbered(state, "Contrat"),
        RoundState.S4 => Numbered(state, "Consultation"),
        RoundState.S5 => Numbered(state, "Plan d’action"),
        RoundState.S6 => Numbered(state, "Apprentissages"),
        RoundState.Cancelled => "Ce tour de co-développement s’est arrêté",
        _ => "Ce tour de co-développement est terminé",
    };

    public string Speaks(RoundState step) => Typeset("Qui parle : " + step switch
    {
        RoundState.S0 => "chacun à son tour, une minute.",
        RoundState.S1 => "le client, et lui seul.",
        RoundState.S2 => "les consultants demandent, le client répond.",
        RoundState.S3 => "le client, puis le groupe dit s’il peut aider.",
        RoundState.S4 => "les consultants, à tour de rôle.",
        RoundState.S5 => "le client.",
        _ => "le client, puis chacun.",
    });

    public string Allowed(RoundState step) => Typeset("À faire : " + step switch
    {
        RoundState.S0 => "un problème, un projet ou une préoccupation en une phrase, puis le vote.",
        RoundState.S1 => "le contexte, ce qui bloque, ce qui est attendu.",
        RoundState.S2 => "des questions de fait, ouvertes, une à la fois.",
        RoundState.S3 => "« Je voudrais que le groupe m’aide à… »",
        RoundState.S4 => "expériences, idées, questions, ressources.",
        RoundState.S5 => "une à trois actions, avec une date et une première étape.",
        _ => "ce que chacun a appris, et comment il a vécu son rôle.",
    });

    public string Forbidden(RoundState step) => Typeset("À éviter : " + step switch
    {
        RoundState.S0 => "entrer déjà dans un sujet.",
        RoundState.S1 => "interrompre.",
        RoundState.S2 => "les conseils, et les solutions déguisées en questions.",
        RoundState.S3 => "un contrat que seul le client a compris.",
        RoundState.S4 => "pour le client, répondre ou se défendre ; pour tous, chercher le consensus.",
        RoundState.S5 => "ajouter des conseils.",
        _ => "rouvrir le cas.",
    });

    public string Until(string hour, int minutes) => $"Jusqu’à {hour}, encore {Minutes(minutes)}.";
    public string NearlyOver(string hour) => Typeset($"Bientôt la fin : jusqu’à {hour}, deux minutes au plus.");
    public string TimeOver => Typeset("Le temps de cette étape est écoulé. La personne qui anime passe à la suite, ou ajoute cinq minutes.");
    public string Accepted(int count, int of) => count == 0
        ? $"Personne n’a encore accepté les règles, sur {of}."
        : $"{count} sur {of} {(count == 1 ? "a" : "ont")} accepté les règles.";
    public string Facilitates(string? name) => name is null ? "Personne n’anime." : $"Anime{NoBreakSpace}: {name}";
    public string FacilitatorSilent => "La personne qui anime ne répond plus. Un autre membre du sous-groupe peut prendre l’animation, depuis sa vue.";
    public string Length(int minutes) => $"{Minutes(minutes)} en tout, au plus.";
    public string Took(int minutes, int people) => $"{Minutes(minutes)}, {people} {(people > 1 ? "personnes" : "personne")}.";
    public string Confidential => "Ce qui est dit reste dans le sous-groupe. L’équipe du RAMEAU sait qu’un tour a eu lieu, sa durée et le nombre de personnes, rien d’autre.";
    public string InWords(string title, string line) => line.Length == 0 ? $"{title}." : $"{title}. {line}";

    public string Rule(int number) => Typeset("• " + number switch
    {
        1 => "Confidentialité : ce qui est dit reste dans le groupe.",
        2 => "Bienveillance : personne ne juge.",
        3 => "Parler vrai.",
        4 => "Parler de son expérience, à la première personne.",
        5 => "S’engager dans la durée, entre pairs.",
        _ => "Respecter le temps et les tours de parole.",
    });

    public string Mine(string role) => $"{(tu ? "Ton rôle" : "Votre rôle")}{NoBreakSpace}: {role}";
    public string Client => "client";
    public string Consultant => "consultant";
    public string Facilitator => tu ? "tu animes" : "vous animez";

    public string ViewButton => "Ouvrir ma vue";
    public string SteerButton => "Animer";
    public string ContentButton => "Contenu";
    public string RefreshButton => "Actualiser";
    public string AcceptButton => "J’accepte les règles";
    public string BeginButton => "Commencer avec qui a accepté";
    public string FlashButton => "Commencer en flash, 30 min";
    public string PostponeButton => "Reporter";
    public string NextButton => "Étape suivante";
    public string CloseButton => "Clore le tour";
    public string BackButton => "Étape précédente";
    public string BackToQuestionsButton => "Revenir aux questions";
    public string ExtendButton => "+ 5 minutes";
    public string StopButton => "Arrêter le tour";
    public string TakeOverButton => "Prendre l’animation";

    private static string Minutes(int count) => $"{count} {(count < 2 ? "minute" : "minutes")}";

    private static string Numbered(RoundState step, string name) => $"Étape {step.Number()}/{RoundStates.Steps} · {name}";
}
