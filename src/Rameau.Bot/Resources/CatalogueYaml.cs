using Rameau.Bot.Domain.Resources;
using Rameau.Bot.People;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Rameau.Bot.Resources;

/// <summary>
/// Entries as YAML: a list under <c>entries</c>, of keys with a text or a list of texts. Read event by event, so that what YAML could do besides
/// (anchors, tags, depth without end) is refused where it begins and costs nothing.
/// </summary>
internal sealed partial class CatalogueYaml
{
    private const string Root = "entries";

    private readonly IParser parser;
    private readonly List<LineFault> faults;

    private CatalogueYaml(TextReader text, List<LineFault> faults) => (parser, this.faults) = (new Parser(text), faults);

    public static IReadOnlyList<DraftLine> Read(TextReader text, List<LineFault> faults)
    {
        try
        {
            return new CatalogueYaml(text, faults).Read();
        }
        catch (YamlException e)
        {
            faults.Add(new((int)e.Start.Line, null, $"Ce n’est pas lisible comme YAML : {e.Message}"));
            return [];
        }
    }

    private List<DraftLine> Read()
    {
        Take<StreamStart>($"« {Root}: »");
        Take<DocumentStart>($"« {Root}: »");
        Take<MappingStart>($"« {Root}: »");

        if (Take<Scalar>($"« {Root}: »") is { Value: not Root } other)
        {
            throw Unexpected(other, $"« {Root}: »");
        }

        Take<SequenceStart>("une liste d’entrées, chacune derrière un tiret");
        List<DraftLine> entries = [];

        while (!parser.Accept<SequenceEnd>(out _))
        {
            entries.Add(ReadEntry());
        }

        Take<SequenceEnd>("la fin des entrées");
        Take<MappingEnd>("la fin du fichier");
        Take<DocumentEnd>("la fin du fichier");
        Take<StreamEnd>("un seul document");
        return entries;
    }

    private DraftLine ReadEntry()
    {
        var start = Take<MappingStart>("une entrée, comme « - id: … »");
        Dictionary<EntryField, IReadOnlyList<string>> said = [];
        Dictionary<EntryField, int> lines = [];

        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = Take<Scalar>("une clé, comme « title: »");
            var texts = ReadTexts();

            if (EntryColumns.Find(key.Value) is not { } field)
            {
                faults.Add(new((int)key.Start.Line, key.Value, $"Cette clé est inconnue. Au choix : {string.Join(", ", EntryColumns.All.Select(EntryColumns.NameOf))}."));
            }
            else if (!said.TryAdd(field, texts))
            {
                faults.Add(new((int)key.Start.Line, key.Value, "Cette clé est là deux fois. Gardez-en une."));
            }
            else
            {
                lines.Add(field, (int)key.Start.Line);

                if (texts.Count > 1 && !EntryDraft.IsList(field))
                {
                    faults.Add(new((int)key.Start.Line, key.Value, "Un seul texte est attendu ici, pas une liste."));
                }
            }
        }

        Take<MappingEnd>("la fin d’une entrée");
        return new(new(said), (int)start.Start.Line) { Lines = lines };
    }

    private List<string> ReadTexts()
    {
        if (!parser.Accept<SequenceStart>(out _))
        {
            var only = Take<Scalar>("un texte ou une liste de textes");
            return IsNothing(only) ? [] : [only.Value];
        }

        Take<SequenceStart>("une liste de textes");
        List<string> texts = [];

        while (!parser.Accept<SequenceEnd>(out _))
        {
            texts.Add(Take<Scalar>("un texte").Value);
        }

        Take<SequenceEnd>("la fin d’une liste");
        return texts;
    }

    private static bool IsNothing(Scalar scalar) => scalar is { Value: "" } or { Style: ScalarStyle.Plain, Value: "~" or "null" };

    private T Take<T>(string expected)
        where T : ParsingEvent
    {
        if (!parser.Accept<T>(out var found))
        {
            throw Unexpected(parser.Current!, expected);
        }

        if (found is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw Unexpected(found, "un texte ou une liste sans ancre (&) ni étiquette (!)");
        }

        parser.MoveNext();
        return found;
    }

    private static YamlException Unexpected(ParsingEvent at, string expected) => new(at.Start, at.End, $"ici doit venir {expected}.");
}
