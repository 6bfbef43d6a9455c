using Rameau.Bot.Domain.Tickets;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Tickets;

internal sealed class FrenchTicketWording(bool tu = false) : ITicketWording
{
    public string AskButton => "Demander à quelqu’un";
    public string FormTitle => tu ? "Passer ta question à quelqu’un" : "Passer votre question à quelqu’un";
    public string FormIntro => tu
        ? "Une personne te répond. Je te dis chaque étape, et je la relance si rien ne vient."
        : "Une personne vous répond. Je vous dis chaque étape, et je la relance si rien ne vient.";
    public string QuestionLabel => tu ? "Ta question" : "Votre question";
    public string QuestionPlaceholder => "En une ou deux phrases";
    public string ToLabel => "À qui\u202F?";
    public string ToAnimator(IReadOnlyList<string> names) => names.Count == 0 ? Capital(SomebodyWhoAnimates) : $"{Joined(names, "ou")}, qui anime";
    public string TheTeam => "l’équipe du RAMEAU";
    public string SomebodyWhoAnimates => "la personne qui anime";
    public string AnswerLabel => "La réponse";
    public string AnswerInGroup => "Dans le groupe, pour tous";
    public string AnswerInPrivate => tu ? "À toi seul(e)" : "À vous seul(e)";
    public string SendButton => "Envoyer";

    public string Refused(TicketRefusal why) => why switch
    {
        TicketRefusal.Empty => "Il manque quelques mots\u00A0: rien n’est parti.",
        TicketRefusal.QuestionTooLong => $"C’est trop long\u00A0: {Ticket.LongestQuestion} caractères au plus. Rien n’est perdu.",
        TicketRefusal.AnswerTooLong => $"C’est trop long\u00A0: {Ticket.LongestAnswer} caractères au plus. Rien n’est perdu.",
        TicketRefusal.TooMany => tu
            ? $"Tu as déjà {Ticket.MostOpen} questions qui attendent. Retires-en une, ou attends une réponse."
            : $"Vous avez déjà {Ticket.MostOpen} questions qui attendent. Retirez-en une, ou attendez une réponse.",
        TicketRefusal.NotYours => tu ? "Cette question n’est pas, ou plus, à toi." : "Cette question n’est pas, ou plus, à vous.",
        TicketRefusal.AlreadyAnswered => "Quelqu’un a déjà répondu.",
        TicketRefusal.Withdrawn => "La question a été retirée.",
        _ => "Je ne trouve plus cette question.",
    };

    public string Mine => "Mes questions";
    public string MineButton => "Mes questions";
    public string NoneMine => tu ? "Tu n’as passé aucune question à quelqu’un." : "Vous n’avez passé aucune question à quelqu’un.";
    public string SeeButton => "Voir";
    public string Sent(string to) => tu ? $"Noté\u00A0: ta question part vers {to}." : $"Noté\u00A0: votre question part vers {to}.";

    public string StandsAs(Ticket ticket, string? owner) => (ticket, owner) switch
    {
        ({ State: TicketState.Answered or TicketState.Closed }, _) => owner is null ? "Répondue" : $"Répondue par {owner}",
        ({ State: TicketState.Withdrawn }, _) => "Retirée",
        ({ UnreachedAt: not null }, _) => "Je n’ai encore pu joindre personne. La question reste posée, et je réessaie.",
        (_, { } name) => $"{name} s’en occupe",
        ({ State: TicketState.WithStaff }, _) => "Chez l’équipe du RAMEAU",
        _ => "Chez la personne qui anime",
    };

    public string AskedOn(string day) => $"Posée {day}";
    public string AnsweredBy(string name) => $"Réponse · {name}";
    public string WithdrawButton => "Retirer ma question";
    public string CloseButton => "Merci, ça m’aide";
    public string ReopenButton => "Ce n’est pas encore ça";
    public string ReopenLabel => "Ce qui manque";
    public string ReopenPlaceholder => "Facultatif";
    public string Thanked => "Noté\u00A0: merci, c’est dit.";

    public string Desk => "Questions reçues";
    public string DeskButton => "Questions reçues";
    public string NoneWaiting => "Aucune question n’attend de réponse.";
    public string Waiting(int count) => count == 1 ? "Une question attend une réponse." : $"{count} questions attendent une réponse.";
    public string AskedBy(string name, string day) => $"Posée par {name}, {day}";
    public string Somebody => "quelqu’un";
    public string GroupReads => "Tout le groupe lira la réponse.";
    public string OnlyAskerReads => "Seule la personne qui demande lira la réponse.";
    public string TakenBy(string name) => $"{name} s’en occupe.";
    public string Unreached => "Personne n’a pu être prévenu de cette question.";
    public string TextLabel => tu ? "Ta réponse" : "Votre réponse";
    public string TextPlaceholder => "Quelques phrases, un lien, un nom";
    public string ReplyButton => "Répondre";
    public string TakeButton => "Je m’en occupe";
    public string PassButton => "Passer à l’équipe du RAMEAU";
    public string Replied => "Noté\u00A0: la réponse part.";
    public string Taken => tu ? "Noté\u00A0: tu t’en occupes." : "Noté\u00A0: vous vous en occupez.";
    public string Passed => "Noté\u00A0: la question passe à l’équipe du RAMEAU.";

    public string AskTitle => tu ? "Une question pour toi" : "Une question pour vous";
    public string RemindTitle(int days) => days == 1 ? "Une question attend depuis hier" : $"Une question attend depuis {days} jours";
    public string UndeliveredTitle => tu ? "Ta réponse n’est pas encore arrivée" : "Votre réponse n’est pas encore arrivée";
    public string Undelivered => "Je n’ai pas pu joindre la personne qui demandait. La réponse est gardée, je réessaie, et elle la trouve dans «\u00A0mes questions\u00A0».";
    public string UnreachedTitle => tu ? "Ta question n’a encore pu être remise à personne" : "Votre question n’a encore pu être remise à personne";
    public string AnswerTitle => "Une question du groupe a sa réponse";
    public string AnswerSummary(string question) => $"Une réponse à «\u00A0{question}\u00A0»";
}
