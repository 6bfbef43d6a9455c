using System.Text.RegularExpressions;
using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>Which of their own fields a sentence speaks of: « masque mon téléphone et ma photo ».</summary>
internal static partial class FieldWords
{
    public static IReadOnlyList<Field> In(string sentence)
    {
        var folded = Folding.Fold(sentence);

        return [.. Known.Where(one => one.Words.IsMatch(folded)).Select(one => one.Field)];
    }

    private static readonly IReadOnlyList<(Field Field, Regex Words)> Known =
    [
        (Field.Email, Email()), (Field.Phone, Phone()), (Field.Organisation, Organisation()), (Field.Region, Region()), (Field.Expertise, Expertise()), (Field.Photo, Photo()),
    ];

    [GeneratedRegex(@"\b(?:e-?mails?|mails?|mels?|courriels?|adresses?|coordonnees|contact details)\b")]
    private static partial Regex Email();

    [GeneratedRegex(@"\b(?:telephones?|tel|numeros?|portables?|mobiles?|phones?|numbers?|coordonnees|contact details)\b")]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b(?:organisations?|organizations?|structures?|employeurs?|employers?|nom(?: de famille)?|last name|fonctions?|job(?: title)?)\b")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\b(?:regions?)\b")]
    private static partial Regex Region();

    [GeneratedRegex(@"\b(?:expertises?|competences?|skills?)\b")]
    private static partial Regex Expertise();

    [GeneratedRegex(@"\b(?:photos?|portraits?|images?|pictures?)\b")]
    private static partial Regex Photo();
}
