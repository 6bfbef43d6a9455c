using Rameau.Bot.Domain.Contributions;

namespace Rameau.Bot.Dialogs.Contributions;

internal sealed class FrenchContributionWording(bool tu = false) : IContributionWording
{
    public string Asked(int questions) => $"Questions déjà posées\u00A0: {questions}";
    public string More(int questions) => questions == 1 ? "et 1 autre" : $"et {questions} autres";
    public string Quoted(string words, string? name) => name is null ? $"«\u00A0{words}\u00A0»" : $"{name}\u00A0: «\u00A0{words}\u00A0»";
    public string AskButton => "Poser une question";
    public string AskTitle => "Une question pour le webinaire\u202F?";
    public string AskLabel => tu
        ? $"Ta question, {ContributionKind.Question.Longest} caractères au plus"
        : $"Votre question, {ContributionKind.Question.Longest} caractères au plus";
    public string AskPlaceholder => tu ? "Ce que tu aimerais entendre" : "Ce que vous aimeriez entendre";
    public string AskMissing => tu ? "Écris ta question." : "Écrivez votre question.";
    public string Named => "Avec mon nom (sans cette coche, elle est montrée sans nom)";
    public string SendButton => "Envoyer";
    public string Mine(int questions, int most) => tu
        ? $"Tes questions\u00A0: {questions} sur {most}"
        : $"Vos questions\u00A0: {questions} sur {most}";
    public string WithdrawQuestion(int number) => $"Retirer la question {number}";

    public string TellTitle => "Racontez en une phrase";
    public string TellLabel => $"Ce que vous en gardez, {ContributionKind.Account.Longest} caractères au plus";
    public string TellPlaceholder => "Une rencontre, une idée, une image";
    public string TellMissing => tu ? "Écris quelques mots." : "Écrivez quelques mots.";
    public string TellButton => "Raconter";
    public string ReplaceButton => "Remplacer mon récit";
    public string WithdrawAccount => "Retirer mon récit";
    public string Told(int accounts) => accounts switch { 0 => "Pas encore de récit", 1 => "1 récit", _ => $"{accounts} récits" };

    public string NotedQuestion => tu ? "Noté\u00A0: ta question sera transmise." : "Noté\u00A0: votre question sera transmise.";
    public string NotedAccount => tu ? "Noté\u00A0: ton récit est dans la carte du groupe." : "Noté\u00A0: votre récit est dans la carte du groupe.";
    public string NotedWithdrawn => "C’est retiré.";
    public string Already => "Ces mots y sont déjà.";

    public string Refused(ContributionRefusal why) => why switch
    {
        ContributionRefusal.NotInThisPromotion => "Seules les personnes qui suivent cette promotion écrivent ici.",
        ContributionRefusal.Empty => tu
            ? "Il n’y avait pas de mots. Écris-les, puis envoie."
            : "Il n’y avait pas de mots. Écrivez-les, puis envoyez.",
        ContributionRefusal.TooLong => tu
            ? "C’est un peu long pour la carte. Raccourcis, puis envoie à nouveau."
            : "C’est un peu long pour la carte. Raccourcissez, puis envoyez à nouveau.",
        ContributionRefusal.TooMany => tu
            ? $"Tu as déjà posé {ContributionKind.Question.Most} questions. Retire-en une pour en poser une autre."
            : $"Vous avez déjà posé {ContributionKind.Question.Most} questions. Retirez-en une pour en poser une autre.",
        ContributionRefusal.NotYet => tu
            ? "La visite n’a pas encore eu lieu. Tu pourras la raconter ensuite."
            : "La visite n’a pas encore eu lieu. Vous pourrez la raconter ensuite.",
        ContributionRefusal.Over => "Le webinaire est passé\u00A0: les questions sont closes.",
        _ => "Cette étape n’existe plus dans le programme.",
    };

    public string HandOverTitle => "Questions à transmettre";
    public string HandOver(int number, string quoted) => $"{number}. {quoted}";
    public string HandOverSummary(int questions) => questions == 1 ? "Webinaire\u00A0: 1 question à transmettre" : $"Webinaire\u00A0: {questions} questions à transmettre";
    public string TellSummary(string step) => $"{step}\u00A0: racontez en une phrase";
    public string InWords(string title, string count) => $"{title}. {count}.";
    public string WhyHandOver => "Le matin du webinaire, j’envoie les questions du groupe à qui anime et à l’équipe du RAMEAU, pour l’intervenant.";
    public string WhyTell => "Après chaque visite, une phrase de chacun fait le récit du groupe. Écrire est libre, remplacer et retirer aussi.";
}
