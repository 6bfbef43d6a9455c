using System.Text;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.People;

namespace Rameau.Bot.Resources;

/// <summary>Entries as a spreadsheet has them: a heading for each field, and a line for each entry.</summary>
internal static class CatalogueSheet
{
    private static readonly EntryField[] Required = [EntryField.Id, EntryField.Kind, EntryField.Title, EntryField.Summary];

    public static IReadOnlyList<DraftLine> Read(ReadOnlyMemory<byte> utf8, List<LineFault> faults)
    {
        Wording say = new("fr");
        CsvLine[] lines = [.. CsvLines.Read(utf8, line => line.Cells.Count(cell => EntryColumns.Find(cell) is not null)).Take(1 + CatalogueFile.MostEntries + 1)];

        if (lines is not [{ Damaged: false } header, .. var rest])
        {
            faults.Add(new(1, null, lines.Length == 0 ? "Le fichier est vide. La première ligne nomme les colonnes, puis chaque ligne décrit une entrée." : say.QuotesDamaged));
            return [];
        }

        return FieldsOf(header, faults) is { } fields ? [.. rest.Select(line => Read(line, fields, faults, say)).OfType<DraftLine>()] : [];
    }

    /// <summary>As UTF-8 with its mark, without which Excel reads another encoding.</summary>
    public static void Write(IEnumerable<CatalogueEntry> entries, Stream file)
    {
        using StreamWriter output = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        output.WriteLine(CsvCells.Line(EntryColumns.All.Select(EntryColumns.NameOf)));

        foreach (var said in entries.Select(EntryDraft.Of))
        {
            output.WriteLine(CsvCells.Line(EntryColumns.All.Select(field => EntryDraft.IsList(field) ? string.Join($" {EntryLimits.Bar} ", said.Said[field]) : said.Text(field)!)));
        }
    }

    /// <summary>Of each cell the field; null, with faults, where a heading is unknown, twice there or missing.</summary>
    private static EntryField[]? FieldsOf(CsvLine header, List<LineFault> faults)
    {
        EntryField?[] fields = [.. header.Cells.Select(EntryColumns.Find)];
        string[] unknown = [.. header.Cells.Where((_, i) => fields[i] is null)];
        string[] twice = [.. fields.OfType<EntryField>().GroupBy(field => field).Where(same => same.Count() > 1).Select(same => EntryColumns.NameOf(same.Key))];
        string[] missing = [.. Required.Where(field => !fields.Contains(field)).Select(EntryColumns.NameOf)];

        foreach (var (names, problem) in new[]
        {
            (unknown, $"Colonne inconnue. Au choix : {string.Join(", ", EntryColumns.All.Select(EntryColumns.NameOf))}."), (twice, "Cette colonne est là deux fois. Gardez-en une."),
            (missing, "Il manque cette colonne."),
        })
        {
            faults.AddRange(names.Select(name => new LineFault(header.Number, Words.Shorten(Words.Clean(name)), problem)));
        }

        return faults.Count == 0 ? [.. fields.OfType<EntryField>()] : null;
    }

    private static DraftLine? Read(CsvLine line, EntryField[] fields, List<LineFault> faults, Wording say)
    {
        if (line.Damaged || line.Cells.Skip(fields.Length).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            faults.Add(new(line.Number, null, line.Damaged ? say.QuotesDamaged : say.CellWithoutHeading));
            return null;
        }

        Dictionary<EntryField, IReadOnlyList<string>> said = [];

        foreach (var (field, cell) in fields.Zip(line.Cells, (field, cell) => (field, cell.Trim())))
        {
            if (CsvCells.IsFormula(cell))
            {
                faults.Add(new(line.Number, EntryColumns.NameOf(field), "Un tableur prendrait cette cellule pour une formule. Si c’est un texte, mettez une apostrophe devant."));
            }

            var text = CsvCells.Unguarded(cell);
            said[field] = EntryDraft.IsList(field) ? text.Split(EntryLimits.Bar) : [text];
        }

        return new(new(said), line.Number);
    }
}
