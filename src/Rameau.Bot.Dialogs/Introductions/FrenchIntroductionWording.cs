using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Introductions;

internal sealed class FrenchIntroductionWording(bool tu = false) : IIntroductionWording
{
    public string Title => "Mise en relation";

    public string FieldName(Field field) => field switch
    {
        Field.Organisation => "organisation",
        Field.Region => "région",
        Field.Expertise => "expertise",
        Field.Email => "courriel",
        _ => "téléphone",
    };

    public string Known(Field field, string value) => Typeset($"{Capital(FieldName(field))} : {value}");

    public string Listed(IReadOnlyList<Field> fields) => fields.Count == 0 ? "le nom seul" : Joined([.. fields.Select(FieldName)], "et");

    public string NameSomebody => Typeset(tu
        ? "Dis-moi avec qui : « mets-moi en relation avec Clémence ». Rien n’est envoyé avant que tu aies relu."
        : "Dites-moi avec qui : « mettez-moi en relation avec Clémence ». Rien n’est envoyé avant que vous ayez relu.");
    public string ChooseButton => "Choisir";
    public string NobodyOfThisName => Refused(AskingRefusal.Unknown, null, null);
    public string Which => "Plusieurs personnes portent ce nom. Avec laquelle\u202F?";

    public string FormTitle(string name) => $"Être en relation avec {name}";
    public string FormIntro(string name) => Typeset(tu
        ? $"{name} lira ton nom, ta promotion et ta phrase, puis accepte ou non. Aucune coordonnée ne part avant les deux accords."
        : $"{name} lira votre nom, votre promotion et votre phrase, puis accepte ou non. Aucune coordonnée ne part avant les deux accords.");
    public string PurposeLabel => "Pour quoi, en une phrase";
    public string PurposePlaceholder => "Parler d’une convention avec une mairie";
    public string OfferLabel(string name) => Typeset(tu ? $"Ce que tu donnes à {name}, s’il y a accord" : $"Ce que vous donnez à {name}, s’il y a accord");
    public string NothingToOffer => Typeset(tu
        ? "Tes préférences ne laissent donner aucune coordonnée : seul ton nom sera donné. « Mes préférences » pour en ouvrir."
        : "Vos préférences ne laissent donner aucune coordonnée : seul votre nom sera donné. « Mes préférences » pour en ouvrir.");
    public string SendButton => "Demander";
    public string Sent(string name) => Typeset($"Noté : je demande à {name}.");

    public string Refused(AskingRefusal why, string? name, string? again) => Typeset(why switch
    {
        AskingRefusal.Oneself => tu ? "C’est toi : pour cela, nul besoin de moi." : "C’est vous : pour cela, nul besoin de moi.",
        AskingRefusal.Unknown => tu
            ? "Je ne trouve personne de ce nom que tu puisses voir. Écris le nom entier, ou demande à l’équipe du RAMEAU."
            : "Je ne trouve personne de ce nom que vous puissiez voir. Écrivez le nom entier, ou demandez à l’équipe du RAMEAU.",
        AskingRefusal.NotReceiving => $"{name} ne reçoit pas de demande en ce moment. L’équipe du RAMEAU connaît peut-être quelqu’un d’autre.",
        AskingRefusal.PurposeMissing => "Il manque une phrase qui dise pour quoi. Rien n’est envoyé.",
        AskingRefusal.PurposeTooLong => $"C’est trop long : une phrase de {Introduction.LongestPurpose} caractères au plus. Rien n’est perdu.",
        AskingRefusal.AlreadyOpen => tu ? $"Ta demande à {name} attend déjà une réponse." : $"Votre demande à {name} attend déjà une réponse.",
        AskingRefusal.DeclinedLately => tu
            ? $"{name} n’a pas donné suite récemment. Tu pourras redemander à partir du {again}."
            : $"{name} n’a pas donné suite récemment. Vous pourrez redemander à partir du {again}.",
        AskingRefusal.TooManyAsked => tu
            ? $"Tu as fait {IntroductionAsking.MostAsked} demandes en une semaine. La prochaine est possible le {again}."
            : $"Vous avez fait {IntroductionAsking.MostAsked} demandes en une semaine. La prochaine est possible le {again}.",
        AskingRefusal.TooManyReceived => tu
            ? $"{name} a reçu assez de demandes cette semaine. Réessaie le {again}."
            : $"{name} a reçu assez de demandes cette semaine. Réessayez le {again}.",
        _ => tu
            ? "Une mise en relation part d’une promotion, et tu n’es d’aucune. Demande à l’équipe du RAMEAU."
            : "Une mise en relation part d’une promotion, et vous n’êtes d’aucune. Demandez à l’équipe du RAMEAU.",
    });

    public string Refused(IntroductionRefusal why) => why switch
    {
        IntroductionRefusal.Settled => "Cette demande est close. Rien n’a changé.",
        _ => "Je ne trouve plus cette demande. Rien n’a changé.",
    };

    public string AskTitle(string name) => tu ? $"{name} souhaite être en relation avec toi" : $"{name} souhaite être en relation avec vous";
    public string Nobody => "Quelqu’un";
    public string TheyGive(string name, IReadOnlyList<Field> fields) => Typeset(tu
        ? $"Si tu acceptes, {name} te donne : {Listed(fields)}."
        : $"Si vous acceptez, {name} vous donne : {Listed(fields)}.");
    public string GiveLabel(string name) => tu ? $"Ce que tu donnes à {name} si tu acceptes" : $"Ce que vous donnez à {name} si vous acceptez";
    public string NothingToGive(string name) => Typeset(tu
        ? $"Tes préférences ne laissent donner aucune coordonnée : si tu acceptes, {name} n’apprend que ton nom."
        : $"Vos préférences ne laissent donner aucune coordonnée : si vous acceptez, {name} n’apprend que votre nom.");
    public string Until(string day) => tu ? $"Sans réponse de ta part, la demande se referme {day}." : $"Sans réponse de votre part, la demande se referme {day}.";
    public string AcceptButton => "Accepter";
    public string DeclineButton => "Refuser";
    public string PeaceLabel => tu ? "Si tu refuses" : "Si vous refusez";
    public string PeaceChoice(Peace peace, string name) => peace switch
    {
        Peace.FromAsker => $"Ne plus me proposer {name}",
        Peace.FromAnybody => "Ne plus me proposer personne",
        _ => "Cette demande seulement",
    };
    public string Accepted(string name) => Typeset(tu ? $"Noté : tu acceptes. {name} et toi, chacun lit ce que l’autre donne." : $"Noté : vous acceptez. {name} et vous, chacun lit ce que l’autre donne.");
    public string Declined => Typeset(tu
        ? "Noté : tu en restes là. Ta raison ne regarde que toi, et aucune coordonnée n’est partie."
        : "Noté : vous en restez là. Votre raison ne regarde que vous, et aucune coordonnée n’est partie.");
    public string WhyAsked => Typeset(tu
        ? "Ce message vient d’une demande qui t’est adressée. « Mes mises en relation » pour ne plus en recevoir."
        : "Ce message vient d’une demande qui vous est adressée. « Mes mises en relation » pour ne plus en recevoir.");

    public string StandsForAsker(IntroductionState state, string name) => Typeset(state switch
    {
        IntroductionState.Asked => tu ? $"{name} n’a pas encore répondu. Je te dis quand." : $"{name} n’a pas encore répondu. Je vous dis quand.",
        IntroductionState.Accepted or IntroductionState.Exchanged => $"{name} a accepté.",
        IntroductionState.Declined => $"{name} ne donne pas suite pour l’instant.",
        IntroductionState.Expired => $"{name} n’a pas répondu en quatorze jours : la demande s’est refermée.",
        _ => tu ? "Tu as retiré la demande." : "Vous avez retiré la demande.",
    });

    public string StandsForAsked(IntroductionState state, string name) => Typeset(state switch
    {
        IntroductionState.Asked => tu ? $"{name} attend ta réponse." : $"{name} attend votre réponse.",
        IntroductionState.Accepted or IntroductionState.Exchanged => tu ? "Tu as accepté." : "Vous avez accepté.",
        IntroductionState.Declined => tu ? "Tu en restes là." : "Vous en restez là.",
        IntroductionState.Expired => "Cette demande s’est refermée d’elle-même. Il n’y a rien à faire.",
        _ => $"{name} a retiré sa demande. Il n’y a rien à faire.",
    });

    public string AskedOn(string day) => $"Demandé {day}";
    public string WithdrawButton => "Retirer ma demande";
    public string ReceiptTitle(string name) => tu ? $"Te voilà en relation avec {name}" : $"Vous voilà en relation avec {name}";
    public string YouReceive(string name, bool isNothing) => Typeset($"{name} {(tu ? "te" : "vous")} donne :{(isNothing ? $" {Listed([])}." : string.Empty)}");
    public string YouGave(string name, IReadOnlyList<Field> fields, string day) => Typeset(tu
        ? $"Tu as donné à {name}, {day} : {Listed(fields)}."
        : $"Vous avez donné à {name}, {day} : {Listed(fields)}.");
    public string ReceiptOnce => Typeset(tu
        ? "Je ne le redirai pas : garde ce message. Fais-en l’usage prévu, et rien d’autre."
        : "Je ne le redirai pas : gardez ce message. Faites-en l’usage prévu, et rien d’autre.");
    public string ComeBack => Typeset(tu
        ? "Rouvre cette page dans une minute : tu y liras ce que l’on te donne."
        : "Rouvrez cette page dans une minute : vous y lirez ce que l’on vous donne.");
    public string UnreachedTitle(string name) => tu ? $"{name} ne peut pas encore recevoir ta demande" : $"{name} ne peut pas encore recevoir votre demande";
    public string Unreached(IReadOnlyList<string> staff) => Typeset(staff.Count == 0
        ? "Je n’ai pas de conversation avec cette personne. La demande tient, et je la porte dès qu’il y en a une."
        : $"Je n’ai pas de conversation avec cette personne. La demande tient ; {Joined(staff, "ou")} peut lui envoyer un lien pour répondre.");

    public string Mine => "Mes mises en relation";
    public string MineButton => "Mes mises en relation";
    public string NoneMine => Typeset(tu
        ? "Aucune demande, ni de toi ni pour toi. « Mets-moi en relation avec Clémence » en fait une."
        : "Aucune demande, ni de vous ni pour vous. « Mettez-moi en relation avec Clémence » en fait une.");
    public string SeeButton => "Voir";
    public string Peaceful(bool fromAnybody, int people) => (fromAnybody, people) switch
    {
        (true, _) => tu ? "Tu ne reçois aucune demande." : "Vous ne recevez aucune demande.",
        (_, 1) => tu ? "Tu ne reçois plus les demandes d’une personne." : "Vous ne recevez plus les demandes d’une personne.",
        _ => tu ? $"Tu ne reçois plus les demandes de {people} personnes." : $"Vous ne recevez plus les demandes de {people} personnes.",
    };
    public string ReceiveButton => "Tout recevoir à nouveau";
    public string StopButton => "Ne plus recevoir de demande";
    public string Stopped => Typeset(tu ? "Noté : tu ne reçois plus de demande. Celles qui attendent te restent." : "Noté : vous ne recevez plus de demande. Celles qui attendent vous restent.");
    public string Receiving => Typeset(tu ? "Noté : tu reçois à nouveau les demandes de tous." : "Noté : vous recevez à nouveau les demandes de tous.");
}
