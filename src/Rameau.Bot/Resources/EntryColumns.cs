using Rameau.Bot.Domain.Resources;
using Rameau.Bot.People;

namespace Rameau.Bot.Resources;

/// <summary>How files call what is said of an entry.</summary>
internal static class EntryColumns
{
    public static readonly IReadOnlyList<EntryField> All = Enum.GetValues<EntryField>();

    private static readonly IReadOnlyDictionary<string, EntryField> Known = Words.Lexicon<EntryField>(
    [
        .. All.Select(field => (field, new[] { NameOf(field) })),
        (EntryField.Id, ["identifiant"]), (EntryField.Kind, ["sorte"]), (EntryField.Title, ["titre"]), (EntryField.Summary, ["résumé"]),
        (EntryField.Shelf, ["rayon"]), (EntryField.Level, ["niveau"]), (EntryField.Keywords, ["mots-clés"]), (EntryField.Url, ["adresse", "lien"]),
        (EntryField.Standing, ["parution"]), (EntryField.State, ["état"]), (EntryField.Owner, ["responsable"]), (EntryField.Review, ["à relire le"]),
    ]);

    public static string NameOf(EntryField field) => field.ToString().ToLowerInvariant();

    public static EntryField? Find(string name) => Known.TryGetValue(Words.Fold(name), out var field) ? field : null;
}
