using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

internal sealed class FrenchPreferencesWording(bool tu = false) : IPreferencesWording
{
    public string Mine => "Mes préférences";
    public string MineButton => "Mes préférences";
    public string LanguageLabel => "Ma langue";
    public string LikeTeams => "Comme dans Teams";
    public string LanguageName(Language language) => language is Language.English ? "English" : "Français";
    public string NothingChosen => tu
        ? "Tu n’as rien choisi\u00A0: les autres ne voient que ton prénom"
        : "Vous n’avez rien choisi\u00A0: les autres ne voient que votre prénom";

    public string Standing(Consent level) => level switch
    {
        Consent.Nobody => tu ? "Aujourd’hui, les autres ne voient que ton prénom" : "Aujourd’hui, les autres ne voient que votre prénom",
        Consent.Promotion => tu ? "Aujourd’hui, ta promotion te voit" : "Aujourd’hui, votre promotion vous voit",
        Consent.Introduction => tu
            ? "Aujourd’hui, toutes les promotions te voient, sans tes coordonnées"
            : "Aujourd’hui, toutes les promotions vous voient, sans vos coordonnées",
        _ => tu
            ? "Aujourd’hui, toutes les promotions te voient, courriel compris"
            : "Aujourd’hui, toutes les promotions vous voient, courriel compris",
    };

    public string ConsentLabel => "Qui me voit";

    public string Level(Consent level) => level switch
    {
        Consent.Nobody => "Personne\u00A0: mon prénom seulement, dans ma promotion.",
        Consent.Promotion => "Ma promotion\u00A0: mon nom, mon organisation, ma région et ma fonction, sans mes coordonnées.",
        Consent.Introduction => "Toutes les promotions voient de même\u202F; mes coordonnées seulement si j’accepte, à chaque fois.",
        _ => "Toutes les promotions voient de même, et mon adresse de courriel.",
    };

    public string InformationLabel => "Ce que je veux recevoir";

    public string Kind(InformationKind kind) => kind switch
    {
        InformationKind.Dedicated => "Newsletters de mon parcours, entre deux sessions",
        InformationKind.Monthly => "Newsletter mensuelle du RAMEAU",
        InformationKind.Bulletin => "Bulletin de veille",
        _ => "Invitations à des évènements",
    };

    public string ExperienceLabel => "Ce que j’ai déjà vécu du sujet, en quelques mots (facultatif)";
    public string ExperiencePlaceholder => "Une action menée, un partenariat, un essai";
    public string CeilingLabel => "Mon plafond de verre\u00A0: ce que je n’arrive pas à dépasser (facultatif)";
    public string CeilingPlaceholder => "Ce qui me freine aujourd’hui";
    public string WhoReads => tu
        ? "Ces deux réponses ne sont lues que par tes coachs et l’équipe du RAMEAU."
        : "Ces deux réponses ne sont lues que par vos coachs et l’équipe du RAMEAU.";
    public string SaveButton => "Garder";
    public string Noted => tu
        ? "Noté\u00A0: tes choix sont gardés. Tu peux en changer à tout moment."
        : "Noté\u00A0: vos choix sont gardés. Vous pouvez en changer à tout moment.";
    public string AlreadySo => tu ? "C’étaient déjà tes choix." : "C’étaient déjà vos choix.";
    public string Refused(ChoicesRefusal why) => tu
        ? $"C’est un peu long\u00A0: {Choices.LongestWords} caractères au plus par réponse. Rien n’est encore gardé\u202F; raccourcis, puis garde."
        : $"C’est un peu long\u00A0: {Choices.LongestWords} caractères au plus par réponse. Rien n’est encore gardé\u202F; raccourcissez, puis gardez.";
    public string InWords(string title, string sentence) => $"{title}. {sentence.TrimEnd('.')}.";

    public string WelcomeBadge => "Bienvenue";
    public string WelcomeTitle => "Bienvenue dans votre parcours d’expérience";
    public string Together(int months) => $"{months} mois entre pairs, pour aller plus loin que ce que chacun fait déjà.";

    public string Coming(int sessions, int webinars, int visits, int coachings) => $"À venir\u00A0: {Typography.Joined(
        [
            .. Some(sessions, "session", "sessions"), .. Some(webinars, "webinaire", "webinaires"), .. Some(visits, "visite apprenante", "visites apprenantes"),
            .. Some(coachings, "entretien avec un coach", "entretiens avec un coach"),
        ],
        "et")}.";

    public string First(string day) => $"Première session\u00A0: {day}";
    public string ChooseNow => "Dites-moi votre langue, ce que vous voulez recevoir, et qui peut vous voir. Tant que vous n’avez rien choisi, les autres ne voient que votre prénom.";

    private static IEnumerable<string> Some(int count, string one, string many) => count switch { 0 => [], 1 => [$"1 {one}"], _ => [$"{count} {many}"] };

    public string InformationTitle => "Ce que je reçois";
    public string Reach => tu
        ? "Ton choix vaut pour ce que je t’envoie en privé. Ce qui est publié dans le groupe y reste visible de tous, et ce qui est obligatoire t’arrive toujours."
        : "Votre choix vaut pour ce que je vous envoie en privé. Ce qui est publié dans le groupe y reste visible de tous, et ce qui est obligatoire vous arrive toujours.";
    public string Receives(string sign, string kind, bool wanted) => $"{sign} {kind}\u00A0: {(wanted ? "oui" : "non")}";
    public string Subscribed => tu ? "Noté\u00A0: tu le reçois." : "Noté\u00A0: vous le recevez.";
    public string Unsubscribed => tu ? "Noté\u00A0: tu ne le reçois plus." : "Noté\u00A0: vous ne le recevez plus.";
    public string WantedBack => tu ? "C’est repris\u00A0: tes choix sont ceux d’avant." : "C’est repris\u00A0: vos choix sont ceux d’avant.";
    public string WouldBe => tu ? "Tu serais vu ainsi, dès maintenant et partout\u00A0:" : "Vous seriez vu ainsi, dès maintenant et partout\u00A0:";
    public string Seen(Consent level) => level switch
    {
        Consent.Nobody => tu
            ? "Les autres ne voient que ton prénom, dans ta promotion."
            : "Les autres ne voient que votre prénom, dans votre promotion.",
        Consent.Promotion => tu
            ? "Ta promotion voit ton nom, ton organisation, ta région et ta fonction, sans tes coordonnées."
            : "Votre promotion voit votre nom, votre organisation, votre région et votre fonction, sans vos coordonnées.",
        Consent.Introduction => tu
            ? "Toutes les promotions voient ton nom, ton organisation, ta région et ta fonction\u202F; tes coordonnées seulement si tu acceptes, à chaque fois."
            : "Toutes les promotions voient votre nom, votre organisation, votre région et votre fonction\u202F; vos coordonnées seulement si vous acceptez, à chaque fois.",
        _ => tu
            ? "Toutes les promotions voient ton nom, ton organisation, ta région, ta fonction et ton adresse de courriel."
            : "Toutes les promotions voient votre nom, votre organisation, votre région, votre fonction et votre adresse de courriel.",
    };

    public string ConfirmButton => "C’est bien cela";
    public string ChosenSince => tu
        ? "Tu as choisi autre chose depuis\u00A0: rien n’a changé."
        : "Vous avez choisi autre chose depuis\u00A0: rien n’a changé.";
    public string YourVisibility => tu ? "ton choix de qui te voit" : "votre choix de qui vous voit";
    public string YourChoice => tu ? "ton choix de newsletters" : "votre choix de newsletters";
}
