using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Planning;

internal sealed class FrenchPlanningWording(bool tu = false) : IPlanningWording
{
    public string FormTitle => "Changer le programme";
    public string FormIntro => tu
        ? "Choisis une étape, puis ce qui change. Ce que tu laisses vide reste comme avant, et rien n’est écrit sans que tu l’aies vu."
        : "Choisissez une étape, puis ce qui change. Ce que vous laissez vide reste comme avant, et rien n’est écrit sans que vous l’ayez vu.";
    public string DoorTitle => "Changer une date ou un lieu";
    public string DoorButton => "Ouvrir pour moi";
    public string PromotionLabel => "Promotion";
    public string PromotionPlaceholder => "Choisir une promotion";
    public string PromotionMissing => tu
        ? "De quelle promotion s’agit-il\u202F? Choisis-la dans la liste."
        : "De quelle promotion s’agit-il\u202F? Choisissez-la dans la liste.";
    public string ContinueButton => "Continuer";
    public string StepLabel => "Étape";
    public string StepPlaceholder => "Choisir une étape";
    public string StepMissing => tu ? "Choisis d’abord une étape." : "Choisissez d’abord une étape.";
    public string DateLabel => "Nouvelle date";
    public string TimeLabel => "Nouvelle heure";
    public string PlaceLabel => "Nouveau lieu";
    public string PlacePlaceholder => "Adresse ou nom du lieu";
    public string ReasonLabel => "Raison, que tout le groupe lira (facultatif)";
    public string DateUnreadable => tu
        ? "Cette date n’est pas lisible. Choisis-la dans le calendrier."
        : "Cette date n’est pas lisible. Choisissez-la dans le calendrier.";
    public string TimeUnreadable => tu
        ? "Cette heure n’est pas lisible. Choisis-la dans le champ."
        : "Cette heure n’est pas lisible. Choisissez-la dans le champ.";
    public string NothingToChange => "Toutes les étapes de ce parcours sont passées\u00A0: il n’y a plus rien à déplacer.";

    public string LookButton => "Voir ce que cela change";
    public string CancelStepButton => "Annuler cette étape";
    public string ApplyButton => "Appliquer";
    public string ApplyCancelButton => "Annuler l’étape";
    public string BackButton => "Revenir";
    public string ProposalButton(string when) => $"Plutôt {when}";

    public string Choice(string step, string when) => $"{step} — {when}";
    public string DayAndHour(string day, string hour) => $"{day}, {hour}";
    public string Span(string first, string last) => $"du {first} au {last}";
    public string Before(string what) => $"Avant\u00A0: {what}";
    public string After(string what) => $"Après\u00A0: {what}";
    public string NoPlaceYet => "lieu à préciser";
    public string WillNotTakePlace => "n’aura pas lieu";
    public string NoLimit => "places sans limite";
    public string Places(int capacity) => capacity == 1 ? "1 place" : $"{capacity} places";
    public string AlongTitle => "Ce qui suit";
    public string Along(string step, string before, string after) => $"{step}\u00A0: {before} → {after}";
    public string NothingAlong => "Rien d’autre ne bouge dans le programme.";
    public string ConcernsTitle => "Avant de décider";

    public string Announced(int cards) => cards switch
    {
        0 => "Rien n’en a encore été dit au groupe.",
        1 => "Le groupe en a déjà reçu 1 carte\u00A0: elle sera mise à jour.",
        _ => $"Le groupe en a déjà reçu {cards} cartes\u00A0: elles seront mises à jour.",
    };

    public string AnswersLost(int people) => people == 1
        ? "1 personne avait répondu\u00A0: sa réponse ne vaut plus."
        : $"{people} personnes avaient répondu\u00A0: leurs réponses ne valent plus.";

    public string CallsOutside(IReadOnlyList<string> calls) =>
        $"{(calls.Count == 1 ? "1 entretien sort de sa fenêtre" : $"{calls.Count} entretiens sortent de leur fenêtre")}\u00A0: {string.Join("\u202F; ", calls)}.";

    public string Call(string who, string when) => $"{who}, {when}";
    public string Somebody => "une personne";

    public string OnDayOff(string step, DayOff why, string? label) => (why, label) switch
    {
        (_, { } own) => $"{step} tombe un jour où la promotion est fermée ({own}).",
        (DayOff.Weekend, _) => $"{step} tombe un week-end.",
        (DayOff.PublicHoliday, _) => $"{step} tombe un jour férié.",
        _ => $"{step} tombe en août.",
    };

    public string OutsideHours(string step, string opens, string closes) => $"{step} n’est pas entre {opens} et {closes}.";
    public string OutsideGap(string step, string after, string before) => $"{step} n’est plus entre «\u00A0{after}\u00A0» et «\u00A0{before}\u00A0».";
    public string ShortWindow(string step, int days) => $"{step} ne laisse que {days} jour{(days > 1 ? "s" : string.Empty)} pour trouver un créneau.";
    public string OutsidePathway(string step, string first, string last) => $"{step} est hors des neuf mois, du {first} au {last}.";
    public string Rather(string when) => $"Plutôt {when}.";

    public string Refused(PlanRefusal why, string step, string other) => why switch
    {
        PlanRefusal.UnknownStep => "Cette étape n’est pas dans le programme.",
        PlanRefusal.AlreadyCancelled => $"{step}, c’est déjà annulé, et pour de bon.",
        PlanRefusal.Over => $"{step}, c’est passé\u00A0: on ne change que ce qui vient.",
        PlanRefusal.NothingChanges => "C’est déjà ainsi\u00A0: rien ne change.",
        PlanRefusal.InThePast => "Cette date est passée.",
        PlanRefusal.SkippedHour => "Cette heure n’existe pas ce jour-là\u00A0: les horloges avancent d’une heure.",
        PlanRefusal.TooFar => "Cette date est à plus de deux ans.",
        PlanRefusal.BeforePreviousSession => $"{step} vient après «\u00A0{other}\u00A0»\u00A0: les quatre sessions se suivent.",
        PlanRefusal.AfterNextSession => $"{step} vient avant «\u00A0{other}\u00A0»\u00A0: les quatre sessions se suivent.",
        PlanRefusal.WindowOutsideSessions => $"«\u00A0{other}\u00A0» sortirait des deux sessions entre lesquelles il se tient.",
        PlanRefusal.WindowTurned => $"Il ne resterait aucun jour pour «\u00A0{other}\u00A0».",
        PlanRefusal.SessionCancelled => tu
            ? "Un parcours a exactement quatre sessions\u00A0: déplace celle-ci plutôt que de l’annuler."
            : "Un parcours a exactement quatre sessions\u00A0: déplacez celle-ci plutôt que de l’annuler.",
        PlanRefusal.FifthSession => "Un parcours a exactement quatre sessions.",
        PlanRefusal.SessionWithoutPractice => "Une session a un temps théorique et un temps pratique\u00A0: elle se décrit dans le fichier du parcours.",
        PlanRefusal.SecondWebinar => tu
            ? "Un parcours a un seul webinaire\u00A0: déplace celui du programme."
            : "Un parcours a un seul webinaire\u00A0: déplacez celui du programme.",
        PlanRefusal.FourthVisit => tu
            ? "Un parcours a trois visites, une de chaque type\u00A0: déplace l’une d’elles."
            : "Un parcours a trois visites, une de chaque type\u00A0: déplacez l’une d’elles.",
        PlanRefusal.NotToBeAdded => "On n’ajoute au programme que des invitations et des bulletins.",
        PlanRefusal.IdTaken => tu
            ? "Cet identifiant est déjà celui d’une étape. Choisis-en un autre."
            : "Cet identifiant est déjà celui d’une étape. Choisissez-en un autre.",
        PlanRefusal.NoTitle => "Il manque un titre.",
        PlanRefusal.NotAnAddress => "L’adresse n’est pas celle d’une page web.",
        PlanRefusal.NoLength => "La durée va d’une minute à un jour.",
        PlanRefusal.HasNoPlace => $"{step} n’a pas d’heure, et donc pas de lieu.",
        PlanRefusal.PlaceMissing => "Il manque le lieu.",
        PlanRefusal.TakesNoAnswers => $"Personne ne répond à {step}\u00A0: le nombre de places n’y a pas de sens.",
        PlanRefusal.NoRoom => "Il faut au moins une place.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string Proposed(string when) => $"Au plus près\u00A0: {when}.";
    public string Known(IReadOnlyList<string> steps) => $"Étapes que l’on peut changer\u00A0: {string.Join(", ", steps)}.";

    public string Moved(string step, string when) => $"{step} passe à {when}";
    public string Placed(string step, string place) => $"{step} a lieu ici\u00A0: {place}";
    public string Cancelled(string step) => $"{step} n’aura pas lieu";
    public string Added(string step, string when) => $"{step}, {when}, rejoint le programme";
    public string Sized(string step, string places) => $"{step}\u00A0: {places}";

    public string Applied => "C’est fait";
    public string AppliedHint => "Les cartes déjà dans le groupe sont mises à jour, et les rappels suivent.";
    public string Overtaken => "Le programme a changé entre-temps";
    public string By(string who, string what) => $"{what}, par {who}.";
    public string FromOutside => "l’équipe du RAMEAU";
    public string StillPossible => tu
        ? "Ton changement n’est pas écrit. Voici ce qu’il ferait maintenant."
        : "Votre changement n’est pas écrit. Voici ce qu’il ferait maintenant.";
}
