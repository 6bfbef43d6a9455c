using System.Text;
using NodaTime;
using Rameau.Bot.Content;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.People;

namespace Rameau.Bot.Resources;

/// <summary>What a file of entries comes to: all of it, or nothing and every fault with its line and mend.</summary>
/// <param name="Added">New ones.</param>
/// <param name="Changed">One revision on.</param>
/// <param name="Unchanged">How many say what stands.</param>
public sealed record CatalogueFile(IReadOnlyList<CatalogueEntry> Added, IReadOnlyList<CatalogueEntry> Changed, int Unchanged, IReadOnlyList<LineFault> Faults)
{
    public const int MostBytes = 32 * 1024 * 1024;

    public const int MostEntries = 20_000;

    private static readonly CatalogueEntry[] Nothing = [];

    /// <summary>The entries that the program brings along, as they are before anybody changes them.</summary>
    /// <exception cref="BrokenFilesException">The file is not what it should be.</exception>
    public static IReadOnlyList<CatalogueEntry> Load(string path, LocalDate today) => Load(Path.GetFileName(path), File.ReadAllBytes(path), today);

    /// <inheritdoc cref="Load(string, LocalDate)"/>
    public static IReadOnlyList<CatalogueEntry> Load(string name, ReadOnlyMemory<byte> bytes, LocalDate today)
    {
        var file = Read(name, bytes, Nothing, new HashSet<PersonId>(), today);

        return file.Faults.Count == 0
            ? file.Added
            : throw new BrokenFilesException([.. file.Faults.Select(fault => new FileFault(name, fault.Line, Typography.Typeset(fault.Column is null ? fault.Problem : $"{fault.Column} : {fault.Problem}")))]);
    }

    /// <param name="name">Tells by its end what kind of file it is.</param>
    /// <param name="standing">All that there is, retired entries too.</param>
    /// <param name="owners">Who may look after an entry.</param>
    public static CatalogueFile Read(string name, ReadOnlyMemory<byte> bytes, IReadOnlyCollection<CatalogueEntry> standing, IReadOnlySet<PersonId> owners, LocalDate today)
    {
        if (FileText.Refusal(bytes.Span, MostBytes, new("fr")) is { } refusal)
        {
            return new([], [], 0, [new(1, null, refusal)]);
        }

        List<LineFault> faults = [];
        var utf8 = FileText.ToUtf8(bytes);
        var lines = IsSheet(name) ? CatalogueSheet.Read(utf8, faults) : CatalogueYaml.Read(new StringReader(Encoding.UTF8.GetString(utf8.Span)), faults);

        if (lines.Count > MostEntries)
        {
            faults.Add(new(lines[MostEntries].Line, null, $"Plus de {MostEntries} entrées. Importez-les en plusieurs fichiers."));
        }

        var read = new Reading(standing, owners, today).Read(lines);
        return faults.Count == 0 ? read : Refusing(faults.Concat(read.Faults));
    }

    /// <summary>What <see cref="Read"/> reads back as it is.</summary>
    public static void Write(string name, IEnumerable<CatalogueEntry> entries, Stream file)
    {
        if (IsSheet(name))
        {
            CatalogueSheet.Write(entries, file);
            return;
        }

        using StreamWriter output = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        CatalogueYaml.Write(entries, output);
    }

    public static bool IsSheet(string name) => Path.GetExtension(name).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    private static CatalogueFile Refusing(IEnumerable<LineFault> faults) => new([], [], 0, [.. faults.OrderBy(fault => fault.Line)]);

    private sealed class Reading(IReadOnlyCollection<CatalogueEntry> standing, IReadOnlySet<PersonId> owners, LocalDate today)
    {
        private readonly Dictionary<string, CatalogueEntry> known = standing.ToDictionary(entry => entry.Id.Value);
        private readonly Dictionary<string, int> ids = [];
        private readonly List<LineFault> faults = [];
        private readonly List<CatalogueEntry> added = [];
        private readonly List<CatalogueEntry> changed = [];

        public CatalogueFile Read(IReadOnlyList<DraftLine> lines)
        {
            foreach (var line in lines)
            {
                Read(line);
            }

            FindTwins(lines);
            return faults.Count > 0 ? Refusing(faults) : new(added, changed, lines.Count - added.Count - changed.Count, []);
        }

        private void Read(DraftLine line)
        {
            var id = line.Draft.Text(EntryField.Id)?.Trim() ?? string.Empty;

            if (id.Length > 0 && !ids.TryAdd(id, line.LineOf(EntryField.Id)))
            {
                Fault(line, EntryField.Id, $"« {id} » est déjà à la ligne {ids[id]}. Gardez l’une des deux, ou donnez un autre identifiant.");
            }

            switch (EntryDecision.Decide(line.Draft, known.GetValueOrDefault(id), owners, today))
            {
                case EntryDecision.Accepted { Entry: var entry }:
                    (entry.Revision == 1 ? added : changed).Add(entry);
                    break;
                case EntryDecision.Refused { Faults: var found }:
                    found.ToList().ForEach(fault => Fault(line, fault.Field, Texts.French.Curation.Problem(fault)));
                    break;
            }
        }

        /// <summary>Two entries of one title would be one answer twice.</summary>
        private void FindTwins(IReadOnlyList<DraftLine> lines)
        {
            var after = new Dictionary<string, CatalogueEntry>(known);
            added.Concat(changed).ToList().ForEach(entry => after[entry.Id.Value] = entry);
            var touched = lines.Where(line => line.Draft.Text(EntryField.Id) is { } id && after.ContainsKey(id.Trim())).ToDictionary(line => line, line => after[line.Draft.Text(EntryField.Id)!.Trim()]);
            var twins = after.Values.Where(entry => entry.State is not EntryState.Retired).ToLookup(Signature);

            foreach (var (line, entry) in touched.Where(one => one.Value.State is not EntryState.Retired))
            {
                if (twins[Signature(entry)].FirstOrDefault(twin => twin.Id != entry.Id) is { } twin && (!ids.TryGetValue(twin.Id.Value, out var at) || at < line.LineOf(EntryField.Id)))
                {
                    Fault(line, EntryField.Title, $"« {twin.Id} » a déjà ce titre{(ids.TryGetValue(twin.Id.Value, out var where) ? $" (ligne {where})" : string.Empty)}. Changez le titre, reprenez son identifiant, ou retirez l’une des deux.");
                }
            }
        }

        private static (string, string?, int?) Signature(CatalogueEntry entry) => (Words.Fold(entry.Resource.Title), entry.Resource.Region, entry.Resource.Episode);

        private void Fault(DraftLine line, EntryField field, string problem) => faults.Add(new(line.LineOf(field), EntryColumns.NameOf(field), problem));
    }
}
