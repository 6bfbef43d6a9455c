using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

internal sealed class FrenchVolunteerWording(bool tu = false) : IVolunteerWording
{
    public string Badge => "Communauté";
    public string CallTitle => "Qui anime notre communauté\u202F?";
    public string WhatItIs => "L’un de vous donne le ton\u00A0: lancer un sujet, relayer une annonce, prendre des nouvelles. Je m’occupe des dates et des rappels.";
    public string Animates(string? name) => name is null ? "La promotion a quelqu’un qui l’anime." : $"{name} anime la promotion.";

    public string Offered(int people) => people switch
    {
        0 => "Personne ne se propose pour l’instant",
        1 => "1 personne se propose",
        _ => $"{people} personnes se proposent",
    };

    public string Thanks(IReadOnlyList<string> names) => $"Merci à {Typography.Joined(names, "et")}.";
    public string YouOffered => tu ? "Tu te proposes." : "Vous vous proposez.";
    public string OfferButton => "Je me propose";
    public string WithdrawButton => "Me retirer";
    public string NotedOffer => tu
        ? "Noté\u00A0: tu te proposes. L’équipe du RAMEAU te confirme bientôt."
        : "Noté\u00A0: vous vous proposez. L’équipe du RAMEAU vous confirme bientôt.";
    public string NotedWithdrawn => tu ? "Noté\u00A0: tu ne te proposes plus." : "Noté\u00A0: vous ne vous proposez plus.";

    public string Refused(OfferRefusal why) => why switch
    {
        OfferRefusal.NotInThisPromotion => "Seules les personnes qui suivent cette promotion peuvent l’animer.",
        OfferRefusal.Over => tu
            ? "Le parcours est terminé\u00A0: il n’y a plus rien à animer ici. La communauté des alumni t’attend."
            : "Le parcours est terminé\u00A0: il n’y a plus rien à animer ici. La communauté des alumni vous attend.",
        _ => tu ? "Tu animes déjà cette promotion." : "Vous animez déjà cette promotion.",
    };

    public string ChoiceTitle => "Qui animera la promotion\u202F?";
    public string ChoiceLabel => tu ? "La personne que tu confirmes" : "La personne que vous confirmez";
    public string ChoiceMissing => tu ? "Choisis d’abord une personne." : "Choisissez d’abord une personne.";
    public string HandsOver => "Confirmer quelqu’un lui passe le relais.";
    public string ConfirmButton => "Confirmer";
    public string TakeBackButton(string name) => $"Ne plus confier à {name}";
    public string StepDownButton => "Je n’anime plus";
    public string NotedAppointed => "Noté\u00A0: c’est confirmé, le groupe le voit.";
    public string NotedTakenBack => "Noté\u00A0: c’est retiré. L’appel est de nouveau ouvert.";
    public string AlreadySo => "C’est déjà le cas.";

    public string Refused(AppointmentRefusal why) => why switch
    {
        AppointmentRefusal.NotInThisPromotion => "Cette personne ne suit pas cette promotion. Rien n’a changé.",
        _ => tu
            ? "Cette personne ne se propose plus. Rien n’a changé\u202F; parle-en avec elle."
            : "Cette personne ne se propose plus. Rien n’a changé\u202F; parlez-en avec elle.",
    };

    public string YouAnimate(string promotion) => tu
        ? $"Tu animes «\u00A0{promotion}\u00A0». Merci\u202F! Écris «\u00A0aide\u00A0» pour voir ce que tu peux faire\u202F; je garde le rythme."
        : $"Vous animez «\u00A0{promotion}\u00A0». Merci\u202F! Écrivez «\u00A0aide\u00A0» pour voir ce que vous pouvez faire\u202F; je garde le rythme.";

    public string InWords(string title, string sentence) => $"{title} {sentence.TrimEnd('.')}.";
}
