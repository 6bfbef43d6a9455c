using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Conversations;

internal sealed class FrenchConversationWording(bool tu = false) : IConversationWording
{
    public string WelcomeTitle => "Bonjour, je suis Rameau.Bot";
    public string IAmARobot => tu
        ? "Un robot, au service de ta promotion\u00A0: je garde le rythme, tu gardes la parole."
        : "Un robot, au service de votre promotion\u00A0: je garde le rythme, vous gardez la parole.";

    public string WhatIDoInAGroup(string promotion) =>
        $"Ici, j’annonce les temps de la {Named(promotion)}, je recueille les réponses d’un geste et je réponds quand on me mentionne.";

    public string WhatIDoInPrivate => tu
        ? "Ici, je ne réponds qu’à toi\u00A0: ta prochaine étape, ton programme, tes réponses."
        : "Ici, je ne réponds qu’à vous\u00A0: votre prochaine étape, votre programme, vos réponses.";
    public string NotLinkedYet => "Ce groupe n’est pas encore relié à une promotion. Une personne de l’équipe du RAMEAU peut le faire d’un geste.";
    public string ChooseButton => "Relier à une promotion";
    public string ChooseTitle => "Quelle promotion vit dans ce groupe\u202F?";
    public string ChooseLabel => "Promotions sans groupe";
    public string ChoosePlaceholder => "Choisir une promotion";
    public string ChooseMissing => tu ? "Choisis une promotion." : "Choisissez une promotion.";
    public string NothingToLink => "Toutes les promotions ont déjà leur groupe. Pour en créer une\u00A0: «\u00A0promotion create\u00A0» en ligne de commande.";
    public string LinkButton => "Relier";
    public string CancelButton => "Annuler";
    public string Linked(string promotion) => $"C’est fait\u00A0: ce groupe est celui de la {Named(promotion)}.";

    public string Recognised(int people) => people switch
    {
        0 => "Je n’ai reconnu personne dans ce groupe.",
        1 => "1 personne reconnue.",
        _ => $"{people} personnes reconnues.",
    };

    public string RosterUnread => "La liste des membres n’a pas pu être lue\u202F; elle le sera au prochain message. Rien n’est perdu.";
    public string NotRecognised(IReadOnlyList<string> names) => $"À vérifier\u00A0: {string.Join("\u202F; ", names)}.";

    public string Unmatched(string name, Mismatch why) => why switch
    {
        Mismatch.Ambiguous => $"{name} (plusieurs personnes ont cette adresse)",
        Mismatch.Contradicted => $"{name} (adresse déjà prise par un autre compte)",
        _ => $"{name} (adresse inconnue)",
    };

    public string NewcomersNotRecognised(string promotion) => $"Des personnes ont rejoint le groupe de la {Named(promotion)} sans que je les reconnaisse.";

    public string Refused(LinkRefusal why, IReadOnlyList<string> staff) => why switch
    {
        LinkRefusal.NotAGroup => tu
            ? "Une promotion vit dans un groupe\u202F; ceci est une conversation à deux. Ajoute-moi au groupe, puis relie-le."
            : "Une promotion vit dans un groupe\u202F; ceci est une conversation à deux. Ajoutez-moi au groupe, puis reliez-le.",
        LinkRefusal.ChatHasPromotion => "Ce groupe est déjà celui d’une promotion. Rien n’a changé.",
        LinkRefusal.PromotionHasChat => "Cette promotion vient d’être reliée à un autre groupe. Rien n’a changé.",
        LinkRefusal.UnknownPromotion => tu
            ? "Cette promotion n’existe plus. Rouvre la liste pour choisir parmi celles d’aujourd’hui."
            : "Cette promotion n’existe plus. Rouvrez la liste pour choisir parmi celles d’aujourd’hui.",
        _ => OnlyStaff(staff),
    };

    public string Animator(string name) => $"{name} anime la promotion.";
    public string NoAnimatorYet => "Qui anime\u202F? Une personne volontaire de la promotion, choisie à la première session.";

    public string HelpButton => "Aide";
    public string BackButton => "Retour";
    public string UnknownPerson => tu
        ? "Je ne te reconnais pas encore\u00A0: ton compte ne correspond à aucune adresse de mes promotions. L’équipe du RAMEAU peut t’ajouter."
        : "Je ne vous reconnais pas encore\u00A0: votre compte ne correspond à aucune adresse de mes promotions. L’équipe du RAMEAU peut vous ajouter.";
    public string NoPromotionHere => tu
        ? "Je ne sais pas de quelle promotion il s’agit\u00A0: cette conversation n’est reliée à aucune, et tu n’en suis aucune en ce moment."
        : "Je ne sais pas de quelle promotion il s’agit\u00A0: cette conversation n’est reliée à aucune, et vous n’en suivez aucune en ce moment.";
    public string OnlyParticipants => "Seules les personnes qui suivent cette promotion peuvent faire cela.";

    public string OnlyAnimators(IReadOnlyList<string> staff) => staff.Count == 0
        ? "Seules la personne qui anime la promotion et l’équipe du RAMEAU peuvent faire cela."
        : $"Seules la personne qui anime la promotion et l’équipe du RAMEAU peuvent faire cela\u00A0: {string.Join(", ", staff)}.";

    public string OnlyStaff(IReadOnlyList<string> staff) => staff.Count == 0
        ? "Seule l’équipe du RAMEAU peut faire cela."
        : $"Seule l’équipe du RAMEAU peut faire cela\u00A0: {string.Join(", ", staff)}.";

    public string CardTooOld => tu
        ? "Cette carte vient d’une version plus ancienne. Demande «\u00A0prochaine étape\u00A0» pour la carte d’aujourd’hui."
        : "Cette carte vient d’une version plus ancienne. Demandez «\u00A0prochaine étape\u00A0» pour la carte d’aujourd’hui.";
    public string CardUnreadable => tu
        ? "Cette carte m’est parvenue abîmée\u202F; rien n’a changé. Demande «\u00A0prochaine étape\u00A0» pour en avoir une neuve."
        : "Cette carte m’est parvenue abîmée\u202F; rien n’a changé. Demandez «\u00A0prochaine étape\u00A0» pour en avoir une neuve.";
    public string StillWorking => "C’est en cours, je termine.";
    public string TookTooLong => tu
        ? "Cela prend plus de temps que prévu. Rien n’est perdu\u00A0: réessaie dans une minute."
        : "Cela prend plus de temps que prévu. Rien n’est perdu\u00A0: réessayez dans une minute.";
    public string WentWrong => tu
        ? "Quelque chose n’a pas marché de mon côté. Rien n’est perdu\u00A0: réessaie dans une minute\u202F; si cela dure, l’équipe du RAMEAU est là."
        : "Quelque chose n’a pas marché de mon côté. Rien n’est perdu\u00A0: réessayez dans une minute\u202F; si cela dure, l’équipe du RAMEAU est là.";
    public string Noted => "C’est noté.";
    public string RestIsPrivate => tu
        ? "Bien reçu. La réponse n’est que pour toi\u00A0: écris-moi en privé."
        : "Bien reçu. La réponse n’est que pour vous\u00A0: écrivez-moi en privé.";
    public string DoorIsPrivate => "Ce qui s’ouvre ici ne se montre qu’à la personne qui l’ouvre.";

    /// <summary>« promotion Aubépine » : les promotions portent ce mot dans leur nom.</summary>
    private static string Named(string promotion) =>
        promotion.StartsWith("Promotion ", StringComparison.OrdinalIgnoreCase) ? $"p{promotion[1..]}" : $"promotion {promotion}";
}
