using System.Text;
using NodaTime;
using Rameau.Bot.Content;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Resources;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.CommandLine;

namespace Rameau.Bot.Tests.Resources;

public sealed class CatalogueFileTests
{
    private static readonly LocalDate Today = new(2027, 3, 1);

    /// <summary>Whatever a spreadsheet, YAML, Markdown or HTML could take for more than a text.</summary>
    private static readonly CatalogueEntry Wicked = new(
        new(new("wicked"), "guide", "=HYPERLINK(\"https://example.org\";\"clic\")", "-fin \"des\" lignes: *gras* <b>html</b> & 'guillemets' # ; , | \\ {{ }} [lien](https://example.org)")
        {
            Keywords = ["'=déjà gardé", "~", "null", "@ici", "a, b", "yes", "1.10"],
            Note = "'= et ensuite",
            Url = new("https://example.org/a?b=c&d='e'"),
        },
        EntryState.Live,
        Today);

    private const string Good = """
        entries:
        - id: podcast-1
          kind: podcast
          title: 'Le podcast des alliances'
          summary: 'Des voix.'
          themes: [all]
          shelf: illustrations
          level: pionniers
          keywords: [voix, '**gras** [lien](https://example.org)']
          url: https://example.org/podcast
          region: 'Bretagne'
          episode: 2
          standing: announced
        """;

    [Fact]
    public void The_catalogue_of_the_product_has_its_115_entries()
    {
        Assert.Equal(115, ContentLibrary.Catalogue.Count);
        Assert.Equal(32, ContentLibrary.Catalogue.Count(one => one.Shelf is not null));
        Assert.Equal(13, ContentLibrary.Catalogue.Count(one => one.Region is not null));
        Assert.Equal(8, ContentLibrary.Catalogue.Count(one => one.Episode is not null));
    }

    [Fact]
    public void Every_field_is_read()
    {
        var entry = Assert.Single(Load(Good));
        var one = entry.Resource;

        Assert.Equal(
            ("podcast-1", Shelf.Illustrations, Level.Pioneer, "https://example.org/podcast", "Bretagne", 2, Standing.Announced),
            (one.Id.Value, one.Shelf, one.Level, one.Url?.AbsoluteUri, one.Region, one.Episode, one.Standing));
        Assert.Equal((5, 2), (one.Themes.Count, one.Keywords.Count));
        Assert.Equal((EntryState.Live, Today.PlusYears(1)), (entry.State, entry.ReviewOn));
    }

    [Theory]
    [InlineData("shelf: illustrations", "shelf: étagère", 7, "shelf : « étagère » n’est pas un choix. Au choix : publications")]
    [InlineData("themes: [all]", "themes: [sport]", 6, "themes : « sport » n’est pas un choix")]
    [InlineData("region: 'Bretagne'", "region: 'Belgique'", 11, "region : « Belgique » n’est pas un choix")]
    [InlineData("url: https://example.org/podcast", "url: javascript:alert(1)", 10, "url : « javascript:alert(1) » n’est pas une adresse sûre")]
    [InlineData("url: https://example.org/podcast", "url: http://example.org", 10, "url : « http://example.org » n’est pas une adresse sûre")]
    [InlineData("episode: 2", "episode: deux", 12, "episode : « deux » n’est pas un nombre")]
    [InlineData("episode: 2", "episode: [2, 3]", 12, "episode : Un seul texte est attendu ici")]
    [InlineData("title: 'Le podcast des alliances'", "titles: 'Le podcast'", 4, "titles : Cette clé est inconnue")]
    [InlineData("standing: announced", "standing: bientot", 13, "standing : « bientot » n’est pas un choix")]
    [InlineData("standing: announced", "kind: podcast", 13, "kind : Cette clé est là deux fois")]
    [InlineData("summary: 'Des voix.'", "summary: 'Des voix.", 9, "Ce n’est pas lisible comme YAML")]
    [InlineData("summary: 'Des voix.'", "summary: { a: b }", 5, "ici doit venir un texte ou une liste de textes")]
    [InlineData("summary: 'Des voix.'", "summary: &ancre 'Des voix.'", 5, "sans ancre (&) ni étiquette (!)")]
    [InlineData("summary: 'Des voix.'", "summary: *ancre", 5, "ici doit venir un texte")]
    [InlineData("summary: 'Des voix.'", "summary: !!python/object:os.system 'Des voix.'", 5, "sans ancre (&) ni étiquette (!)")]
    [InlineData("keywords: [voix,", "keywords: [[voix],", 9, "ici doit venir un texte")]
    [InlineData("entries:", "resources:", 1, "ici doit venir « entries: »")]
    public void A_broken_file_is_refused_whole_with_its_line_and_how_to_mend_it(string before, string after, int line, string problem)
    {
        var faults = Assert.Throws<BrokenFilesException>(() => Load(Good.Replace(before, after, StringComparison.Ordinal))).Faults;

        Assert.Contains(faults, fault => PreviewTests.Plain(fault.Problem).Contains(problem, StringComparison.Ordinal) && fault.File == "mine.yaml" && fault.Line == line);
    }

    [Fact]
    public void An_entry_that_is_there_twice_is_a_fault_and_all_faults_are_told_at_once()
    {
        var twice = $"{Good}\n{Good[(Good.IndexOf('\n', StringComparison.Ordinal) + 1)..].Replace("episode: 2", "episode: x", StringComparison.Ordinal)}";
        var faults = Read("mine.yaml", twice).Faults;

        Assert.Contains(faults, fault => fault is { Line: 14, Column: "id" } && fault.Problem.Contains("est déjà à la ligne 2", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault is { Line: 24, Column: "episode" });
    }

    [Fact]
    public void A_title_that_another_entry_has_is_a_fault_in_the_file_and_beside_what_stands()
    {
        var other = Good.Replace("id: podcast-1", "id: podcast-2", StringComparison.Ordinal);
        var inFile = Read("mine.yaml", $"{Good}\n{other[(other.IndexOf('\n', StringComparison.Ordinal) + 1)..]}").Faults;
        var beside = Read("mine.yaml", other, [.. Load(Good)]).Faults;

        Assert.Contains("« podcast-1 » a déjà ce titre (ligne 2)", Assert.Single(inFile).Problem, StringComparison.Ordinal);
        Assert.Contains("« podcast-1 » a déjà ce titre.", Assert.Single(beside).Problem, StringComparison.Ordinal);
        Assert.Empty(Read("mine.yaml", other, [.. Load(Good).Select(entry => entry with { State = EntryState.Retired })]).Faults);
    }

    [Fact]
    public void A_deeply_nested_or_endless_file_costs_nothing()
    {
        Assert.Single(Read("mine.yaml", $"entries: {new string('[', 1_000_000)}").Faults);
        Assert.Single(Read("mine.yaml", $"entries:\n- title: {string.Concat(Enumerable.Range(0, 100_000).Select(_ => "{a: "))}").Faults);
        Assert.Contains("dépasse", Assert.Single(Read("mine.yaml", new byte[CatalogueFile.MostBytes + 1]).Faults).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("a.csv")]
    public void Whatever_is_written_out_comes_back_as_it_was(string name)
    {
        CatalogueEntry[] entries = [.. ContentLibrary.Entries, .. Load(Good).Select(entry => entry with { State = EntryState.Retired, Owner = new("nadege"), WasOwned = true, ReviewOn = Today }), Wicked];
        var file = Read(name, Written(name, entries), entries);

        Assert.Empty(file.Faults);
        Assert.Equal((0, 0, entries.Length), (file.Added.Count, file.Changed.Count, file.Unchanged));
        Assert.True(Wicked.IsSameAs(Read(name, Written(name, [Wicked])).Added.Single()));
    }

    [Fact]
    public void No_cell_of_an_export_is_run_by_a_spreadsheet()
    {
        var text = Encoding.UTF8.GetString(Written("a.csv", [Wicked]));

        Assert.StartsWith("\uFEFFid;kind;title;", text, StringComparison.Ordinal);
        Assert.Contains(";\"'=HYPERLINK(", text, StringComparison.Ordinal);
        Assert.Contains(";\"'-fin \"\"des\"\" lignes", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id;kind;title;summary\na;guide;=cmd|' /C calc'!A0;Résumé", 2, "title", "une formule")]
    [InlineData("id,kind,title,summary,url\na,guide,Un titre,Résumé,javascript:alert(1)", 2, "url", "n’est pas une adresse sûre")]
    [InlineData("id;kind;title;summary\na;guide;Un titre;Résumé;et encore", 2, null, "hors des colonnes")]
    [InlineData("id;kind;title;summary\na;guide;\"Un titre;Résumé", 2, null, "guillemet")]
    [InlineData("id;kind;title\na;guide;Un titre", 1, "summary", "Il manque cette colonne")]
    [InlineData("id;kind;title;summary;titre\na;guide;Un titre;Résumé;x", 1, "title", "deux fois")]
    [InlineData("id;kind;title;summary;couleur\na;guide;Un titre;Résumé;x", 1, "couleur", "Colonne inconnue")]
    [InlineData("", 1, null, "vide")]
    public void A_broken_sheet_is_refused_with_line_column_and_mend(string sheet, int line, string? column, string problem)
    {
        var fault = Assert.Single(Read("a.csv", sheet).Faults);

        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(problem.Replace("hors des colonnes", "dépasse des colonnes", StringComparison.Ordinal), fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_is_read_in_the_encoding_that_Excel_chose_and_by_French_headings()
    {
        var sheet = "identifiant;sorte;titre;résumé;mots-clés\na;guide;Été;Où\u00A0?;voix | alliances";

        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(sheet), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(sheet)], Encoding.Latin1.GetBytes(sheet), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(sheet)] })
        {
            var entry = Assert.Single(Read("a.csv", bytes).Added);
            Assert.Equal(("Été", 2), (entry.Resource.Title, entry.Resource.Keywords.Count));
        }

        Assert.Contains("classeur Excel", Assert.Single(Read("a.csv", [(byte)'P', (byte)'K', 3, 4]).Faults).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_does_not_say_stays_as_it_is()
    {
        CatalogueEntry[] standing = [.. Load(Good).Select(entry => entry with { Owner = new("nadege"), WasOwned = true })];
        var file = Read("a.csv", "id;kind;title;summary;region;state\npodcast-1;podcast;Un autre titre;Des voix.;;retired", standing);

        var changed = Assert.Single(file.Changed);
        Assert.Equal(("Un autre titre", null, 2, EntryState.Retired), (changed.Resource.Title, changed.Resource.Region, changed.Resource.Episode, changed.State));
        Assert.Equal((new PersonId("nadege"), 2, Today.PlusYears(1)), (changed.Owner!.Value, changed.Revision, changed.ReviewOn));
    }

    [Fact]
    public void Ten_thousand_entries_are_read_with_every_one_that_is_there_twice()
    {
        var sheet = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"entree-{i % 9_990};guide;Titre {i % 9_990};Résumé").Prepend("id;kind;title;summary"));
        var faults = Read("a.csv", sheet).Faults;

        Assert.Equal(10, faults.Count);
        Assert.All(faults, fault => Assert.True(fault.Line > 9_990));
    }

    [Fact]
    public void Figures_without_a_year_or_of_an_unknown_entry_are_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), $"facts-{Guid.NewGuid():n}.yaml");
        File.WriteAllText(path, """
            facts:
            - id: x
              claim: { fr: 'a', en: 'b' }
              unit: percent
              figures: [{ value: 'sept', of: { fr: 'a', en: 'b' }, words: [a] }]
              source: { fr: 'a' , en: 'b' }
              resource: nowhere
            """);

        try
        {
            var faults = Assert.Throws<BrokenFilesException>(() => FactFile.Load(path, ContentLibrary.Catalogue)).Faults.Select(fault => fault.Problem).ToList();

            Assert.Contains(faults, problem => problem.Contains("'year' is missing", StringComparison.Ordinal));
            Assert.Contains(faults, problem => problem.Contains("'resource: nowhere' is not in the catalogue", StringComparison.Ordinal));
            Assert.Contains(faults, problem => problem.Contains("'value: sept' is no number", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IReadOnlyList<CatalogueEntry> Load(string yaml) => CatalogueFile.Load("mine.yaml", Encoding.UTF8.GetBytes(yaml), Today);

    private static CatalogueFile Read(string name, string text, params CatalogueEntry[] standing) => Read(name, Encoding.UTF8.GetBytes(text), standing);

    private static CatalogueFile Read(string name, byte[] bytes, params CatalogueEntry[] standing) => CatalogueFile.Read(name, bytes, standing, new HashSet<PersonId> { new("nadege") }, Today);

    private static byte[] Written(string name, IReadOnlyCollection<CatalogueEntry> entries)
    {
        using MemoryStream file = new();
        CatalogueFile.Write(name, entries, file);
        return file.ToArray();
    }
}
