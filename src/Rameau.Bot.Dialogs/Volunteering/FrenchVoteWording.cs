using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

internal sealed class FrenchVoteWording(bool tu = false) : IVoteWording
{
    public string Title => "Qui animera la promotion\u202F? Votons";
    public string Rules(string lastDay) => $"Une voix par personne, secrète, et que l’on peut changer. Le vote se ferme {lastDay} au soir, ou dès que tout le monde a voté.";

    public string Voted(int voters, int people) => voters switch
    {
        0 => $"Personne n’a encore voté, sur {people}",
        1 => $"1 personne sur {people} a voté",
        _ => $"{voters} personnes sur {people} ont voté",
    };

    public string Label => "La personne que vous choisissez";
    public string Missing => tu ? "Choisis d’abord une personne." : "Choisissez d’abord une personne.";
    public string Button => "Voter";
    public string YouVoted => tu
        ? "Tu as voté. Tu peux changer d’avis jusqu’à la fin du vote."
        : "Vous avez voté. Vous pouvez changer d’avis jusqu’à la fin du vote.";
    public string Noted => tu ? "Noté\u00A0: ta voix compte, et personne ne la voit." : "Noté\u00A0: votre voix compte, et personne ne la voit.";
    public string Closed => "Le vote est clos.";
    public string Count(string name, int votes) => $"{name}\u00A0: {votes} voix";
    public string StaffConfirms => "L’équipe du RAMEAU ou la personne qui anime confirme.";

    public string Refused(VoteRefusal why) => why switch
    {
        VoteRefusal.NotInThisPromotion => "Seules les personnes qui suivent cette promotion votent ici.",
        VoteRefusal.NoVote => "Ce vote est clos\u00A0: rien n’a changé.",
        _ => tu
            ? "Cette personne ne se propose plus\u00A0: choisis-en une autre."
            : "Cette personne ne se propose plus\u00A0: choisissez-en une autre.",
    };

    public string HandOverTitle => "Passer la main\u202F?";
    public string HandOverLine => tu
        ? "Tu n’animeras plus la promotion, et je lance un nouvel appel dans le groupe. Si quelqu’un se propose déjà, tu peux aussi lui passer le relais."
        : "Vous n’animerez plus la promotion, et je lance un nouvel appel dans le groupe. Si quelqu’un se propose déjà, vous pouvez aussi lui passer le relais.";
    public string HandOverButton => "Je passe la main";
    public string HandedOver => tu
        ? "Noté\u00A0: tu n’animes plus la promotion. Merci pour ce que tu as fait\u202F; l’appel est de nouveau ouvert."
        : "Noté\u00A0: vous n’animez plus la promotion. Merci pour ce que vous avez fait\u202F; l’appel est de nouveau ouvert.";
    public string NotAnimating => tu
        ? "Tu n’animes pas cette promotion\u00A0: rien n’a changé."
        : "Vous n’animez pas cette promotion\u00A0: rien n’a changé.";
    public string NotOffering => tu
        ? "Tu ne te proposes pas pour animer\u00A0: rien n’a changé."
        : "Vous ne vous proposez pas pour animer\u00A0: rien n’a changé.";
    public string YourOffer => tu ? "ta proposition d’animer" : "votre proposition d’animer";
    public string YourWithdrawal => tu ? "ton retrait" : "votre retrait";
}
