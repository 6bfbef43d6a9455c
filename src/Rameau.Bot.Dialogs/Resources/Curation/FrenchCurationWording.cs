using Rameau.Bot.Domain.Resources;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Resources.Curation;

internal sealed class FrenchCurationWording(bool tu = false) : ICurationWording
{
    public string Desk => "Catalogue";
    public string DeskButton => "Catalogue";
    public string Entries(int live, int retired) => retired == 0 ? Counted(live, "entrée") : $"{Counted(live, "entrée")}, {Counted(retired, "retirée")}";
    public string NothingToDo => "Rien n’attend de décision.";

    public string Waiting(CurationReason reason, int count) => reason switch
    {
        CurationReason.Proposed => Counted(count, "proposition"),
        CurationReason.Doubted => count == 1 ? "1 entrée n’a pas aidé" : $"{count} entrées n’ont pas aidé",
        CurationReason.DeadLink => count == 1 ? "1 lien ne répond plus" : $"{count} liens ne répondent plus",
        CurationReason.Wording => count == 1 ? "1 autre façon de demander" : $"{count} autres façons de demander",
        CurationReason.Orphaned => $"{Counted(count, "entrée")} sans responsable",
        _ => $"{Counted(count, "entrée")} à relire",
    };

    public string TreatButton => "Traiter";
    public string FindLabel => "Chercher une entrée";
    public string FindPlaceholder => "Quelques mots, ou l’identifiant";
    public string FindButton => "Chercher";
    public string AddButton => "Ajouter une entrée";
    public string SeeButton => "Voir";
    public string Found(string asked) => $"Pour «{NoBreakSpace}{asked}{NoBreakSpace}»";
    public string NothingFound(string asked) => $"Rien au catalogue pour «{NoBreakSpace}{asked}{NoBreakSpace}».";

    public string Title(CurationReason reason) => reason switch
    {
        CurationReason.Proposed => "Une proposition",
        CurationReason.Doubted => "Elle n’a pas aidé",
        CurationReason.DeadLink => "Son lien ne répond plus",
        CurationReason.Wording => "Une autre façon de demander",
        CurationReason.Orphaned => "Plus de responsable",
        _ => "À relire",
    };

    public string Because(CurationReason reason) => reason switch
    {
        CurationReason.Proposed => "Une personne qui anime l’a écrite. Personne ne la trouve avant un accord.",
        CurationReason.Doubted => "Deux personnes au moins l’ont trouvée pas utile, et moins l’ont trouvée utile.",
        CurationReason.DeadLink => "Trois jours de suite, sa page n’a pas répondu. Rien n’est effacé.",
        CurationReason.Wording => "On l’a cherchée, et trouvée utile, avec des mots qu’elle n’a pas.",
        CurationReason.Orphaned => tu ? "La personne qui s’en occupait est partie. «\u00A0C’est bon\u00A0» te la confie." : "La personne qui s’en occupait est partie. «\u00A0C’est bon\u00A0» vous la confie.",
        _ => "Le jour prévu pour la relire est passé.",
    };

    public string State(EntryState state) => state switch
    {
        EntryState.Live => "Au catalogue",
        EntryState.Proposed => "Proposée",
        _ => "Retirée",
    };

    public string ReviewBy(string day) => $"À relire d’ici le {day}";
    public string LookedAfterBy(string name) => $"Responsable{NoBreakSpace}: {name}";
    public string NobodyLooks => "Sans responsable";
    public string Voices(int useful, int useless) => $"Depuis la dernière relecture{NoBreakSpace}: utile {useful}, pas utile {useless}";
    public string KnownBy(IReadOnlyList<string> keywords) => $"Mots-clés{NoBreakSpace}: {string.Join(", ", keywords)}";
    public string LinkDeadSince(string day) => $"Le lien ne répond plus depuis le {day}.";
    public string LinkMovedTo(string url) => $"La page a déménagé{NoBreakSpace}: {url}";
    public string OtherWords(string words) => $"Mots à ajouter{NoBreakSpace}: «{NoBreakSpace}{words}{NoBreakSpace}»";

    public string SeenButton => "Vu, c’est bon";
    public string EditButton => "Modifier";
    public string RetireButton => "Retirer";
    public string RetireSureButton => "Oui, retirer";
    public string KeepButton => "Garder";
    public string RestoreButton => "Remettre au catalogue";
    public string AcceptButton => "Mettre au catalogue";
    public string DeclineButton => "Écarter";
    public string TakeWordsButton => "Ajouter ces mots";
    public string RejectWordsButton => "Écarter";
    public string NextButton => "Suivante";
    public string OpenButton => "Ouvrir";
    public string RetireAsk(string title) => $"Retirer «{NoBreakSpace}{title}{NoBreakSpace}»{NarrowSpace}?";
    public string RetireMeans => "Plus personne ne la trouve. Elle est gardée, et peut revenir.";

    public string Seen(string day) => $"Noté{NoBreakSpace}: à relire d’ici le {day}.";
    public string RetiredNow(string title) => $"Noté{NoBreakSpace}: «{NoBreakSpace}{title}{NoBreakSpace}» n’est plus au catalogue.";
    public string RestoredNow(string title) => $"Noté{NoBreakSpace}: «{NoBreakSpace}{title}{NoBreakSpace}» est revenue au catalogue.";
    public string AcceptedNow(string title) => $"Noté{NoBreakSpace}: «{NoBreakSpace}{title}{NoBreakSpace}» est au catalogue.";
    public string WordsTaken => "Noté\u00A0: on la trouve aussi avec ces mots.";
    public string WordsRejected => "Noté\u00A0: ces mots ne seront plus proposés.";
    public string TheRetirement(string title) => $"le retrait de «{NoBreakSpace}{title}{NoBreakSpace}»";
    public string NoSuchEntry => "Je ne trouve plus cette entrée.";

    public string FormTitle => "Modifier l’entrée";
    public string NewTitle => "Une nouvelle entrée";

    public string Field(EntryField field) => field switch
    {
        EntryField.Id => "Identifiant",
        EntryField.Kind => "Sorte",
        EntryField.Title => "Titre",
        EntryField.Summary => "Résumé",
        EntryField.Themes => "Thèmes",
        EntryField.Shelf => "Rayon",
        EntryField.Level => "Niveau",
        EntryField.Keywords => "Mots-clés",
        EntryField.Url => "Adresse",
        EntryField.Region => "Région",
        EntryField.Episode => "Épisode",
        EntryField.Note => "Remarque",
        EntryField.Standing => "Parution",
        EntryField.State => "État",
        EntryField.Owner => "Responsable",
        _ => "À relire le",
    };

    public string NoShelf => "Aucun";

    public string Level(Level level) => level switch
    {
        Domain.Resources.Level.FirstSteps => "Premiers pas",
        Domain.Resources.Level.Active => "Actifs",
        Domain.Resources.Level.Pioneer => "Pionniers",
        _ => "Tous",
    };

    public string KeywordsHint => "Un par ligne";
    public string NoOwner => "Personne";
    public string SaveButton => "Enregistrer";
    public string Saved(string title) => $"Noté{NoBreakSpace}: «{NoBreakSpace}{title}{NoBreakSpace}» est à jour.";
    public string SameAsBefore => "C’est déjà ainsi\u00A0: rien n’a changé.";
    public string ChangedMeanwhile => tu
        ? "Quelqu’un l’a modifiée entre-temps. Voici ce que tu as écrit\u00A0: enregistrer le mettra à la place."
        : "Quelqu’un l’a modifiée entre-temps. Voici ce que vous avez écrit\u00A0: enregistrer le mettra à la place.";

    public string Problem(EntryFault fault) => fault.Why switch
    {
        EntryProblem.Missing => "À remplir\u00A0: cette valeur est obligatoire.",
        EntryProblem.TooLong => $"C’est trop long{NoBreakSpace}: «{NoBreakSpace}{fault.Given}{NoBreakSpace}». {EntryLimits.Of(fault.Field)} caractères au plus.",
        EntryProblem.TooMany => $"Trop de mots-clés{NoBreakSpace}: {EntryLimits.MostKeywords} au plus.",
        EntryProblem.NotASlug => $"«{NoBreakSpace}{fault.Given}{NoBreakSpace}» ne va pas{NoBreakSpace}: des minuscules sans accent, des chiffres et des traits d’union.",
        EntryProblem.UnknownChoice => $"«{NoBreakSpace}{fault.Given}{NoBreakSpace}» n’est pas un choix. {Chosen(fault.Field)}.",
        EntryProblem.NotAnAddress => $"«{NoBreakSpace}{fault.Given}{NoBreakSpace}» n’est pas une adresse sûre. Il la faut entière, et en https.",
        EntryProblem.NotANumber => $"«{NoBreakSpace}{fault.Given}{NoBreakSpace}» n’est pas un nombre à partir de 1.",
        EntryProblem.NotADate => $"«{NoBreakSpace}{fault.Given}{NoBreakSpace}» n’est pas une date comme 2028-03-09.",
        EntryProblem.UnknownOwner => $"«{NoBreakSpace}{fault.Given}{NoBreakSpace}» n’est l’identifiant de personne dans l’équipe du RAMEAU.",
        _ => $"«{NoBreakSpace}{fault.Given}{NoBreakSpace}» contient une barre (|), qui sépare les mots-clés. Elle est à retirer.",
    };

    public string LearnButton => "Ajouter au catalogue";
    public string LearnTitle => "Ajouter la réponse au catalogue";
    public string LearnEverybodyReads => "Toutes les promotions pourront lire ce qui est écrit ici. Qui a posé la question n’y figure pas\u00A0: "
        + (tu ? "retire aussi ce qui ne regardait que cette personne." : "retirez aussi ce qui ne regardait que cette personne.");
    public string LearnTeamDecides => "L’équipe du RAMEAU la relit avant qu’on la trouve.";
    public string Proposed(string title) => $"Noté{NoBreakSpace}: «{NoBreakSpace}{title}{NoBreakSpace}» est proposée à l’équipe du RAMEAU.";

    public string ReviewTitle(int entries) => entries == 1 ? "Une entrée du catalogue attend une relecture" : $"{entries} entrées du catalogue attendent une relecture";
    public string ReviewLine => tu ? "Tu en es responsable. Un coup d’œil suffit si rien n’a changé." : "Vous en êtes responsable. Un coup d’œil suffit si rien n’a changé.";

    private static string Chosen(EntryField field) => field is EntryField.Region
        ? "Il faut le nom entier d’une des treize régions, comme Bretagne"
        : $"Au choix{NoBreakSpace}: {string.Join(", ", EntryLimits.Choices(field))}";

    private static string Counted(int count, string one) => count < 2 ? $"{count} {one}" : $"{count} {one}s";
}
