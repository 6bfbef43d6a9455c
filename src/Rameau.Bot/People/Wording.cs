using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.People;

/// <summary>Each fault says what is wrong and what to do. Names, addresses and numbers are never repeated: messages end up in logs.</summary>
internal sealed partial class Wording(string language)
{
    public string FileTooLarge(int most) => Say(
        $"Le fichier dépasse {most / 1024} Ko. Gardez une seule feuille, sans image ni mise en forme.",
        $"The file is larger than {most / 1024} KB. Keep a single sheet without pictures or formatting.");

    public string Workbook => Say(
        "C’est un classeur Excel. Dans Excel, choisissez Fichier, Enregistrer sous, « CSV UTF-8 (délimité par des virgules) ».",
        "This is an Excel workbook. In Excel choose File, Save As, “CSV UTF-8 (Comma delimited)”.");

    public string NotText => Say(
        "Ce n’est pas un fichier texte. Enregistrez la feuille au format « CSV UTF-8 ».",
        "This is not a text file. Save the sheet as “CSV UTF-8”.");

    public string FileEmpty => Say(
        "Le fichier est vide. La première ligne nomme les colonnes, puis chaque ligne décrit une personne.",
        "The file is empty. The first line names the columns, then each line describes a person.");

    public string NobodyInFile => Say(
        "Aucune personne sous les titres de colonnes. Ajoutez une ligne par personne.",
        "There is nobody below the column titles. Add one line per person.");

    public string TooManyLines => Say(
        $"Plus de {PeopleFile.MostLines} personnes. La suite n’a pas été lue ; importez en plusieurs fichiers.",
        $"More than {PeopleFile.MostLines} people. The rest was not read; import several files.");

    public string QuotesDamaged => Say(
        "Un guillemet n’est pas fermé, ou se trouve au milieu d’une cellule. Retirez-le, ou doublez-le dans une cellule entre guillemets.",
        "A quotation mark is not closed, or stands in the middle of a cell. Remove it, or double it within a quoted cell.");

    public string CellWithoutHeading => Say(
        "Une cellule dépasse des colonnes titrées. Mettez entre guillemets le texte qui contient le séparateur, ou donnez un titre à la colonne.",
        "A cell stands outside the titled columns. Quote text that contains the separator, or give the column a title.");

    public string Missing => Say("À remplir : cette valeur est obligatoire.", "To be filled in: this value is required.");

    public string TooLong => Say(
        $"Plus de {PeopleFile.LongestField} caractères. Raccourcissez.",
        $"More than {PeopleFile.LongestField} characters. Shorten it.");

    public string Unreadable => Say(
        "Des caractères sont illisibles. Retapez la valeur et enregistrez au format « CSV UTF-8 ».",
        "Some characters cannot be read. Type the value again and save as “CSV UTF-8”.");

    public string Formula => Say(
        "Commence par =, +, - ou @ comme une formule. Remplacez par le texte simple.",
        "Starts with =, +, - or @ like a formula. Replace it by plain text.");

    public string NotAnEmail => Say(
        "Ce n’est pas une adresse e-mail. Écrivez une seule adresse, comme nom@exemple.fr.",
        "This is not an e-mail address. Write one address, like name@example.org.");

    public string EmailOfSeveral => Say(
        "Plusieurs personnes déjà connues ont cette adresse. Corrigez d’abord leurs fiches.",
        "Several people already known have this address. Correct their records first.");

    public string EmailOfSomebodyElse => Say(
        "Cette adresse est celle d’une personne connue sous un autre prénom et un autre nom. Donnez à chacun son adresse, ou vérifiez que prénom et nom ne sont pas inversés.",
        "This address belongs to somebody known by another first and last name. Give each person their own address, or check that the names are not swapped.");

    public string PhoneRounded => Say(
        "Excel a arrondi ce numéro. Mettez la colonne au format Texte, puis retapez le numéro.",
        "Excel rounded this number. Format the column as Text, then type the number again.");

    public string NotAPhone => Say(
        "Ce n’est pas un numéro de téléphone. Écrivez 06 12 34 56 78, ou +32 et la suite pour un numéro étranger.",
        "This is not a phone number. Write 06 12 34 56 78, or +32 and so on for a foreign number.");

    public string NotAPhoto => Say(
        "Ce n’est pas l’adresse d’une image. Écrivez une adresse complète, qui commence par https://.",
        "This is not the address of a picture. Write a whole address that begins with https://.");

    private bool IsEnglish { get; } = language == "en";

    private string Say(string french, string english) => IsEnglish ? english : Typography.Typeset(french);
}
