using Rameau.Bot.Content;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Resources;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Resources;

public sealed class CatalogueFileTests
{
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
        var one = Assert.Single(Read(Good));

        Assert.Equal(
            ("podcast-1", Shelf.Illustrations, Level.Pioneer, "https://example.org/podcast", "Bretagne", 2, Standing.Announced),
            (one.Id.Value, one.Shelf, one.Level, one.Url?.AbsoluteUri, one.Region, one.Episode, one.Standing));
        Assert.Equal((5, 2), (one.Themes.Count, one.Keywords.Count));
    }

    [Theory]
    [InlineData("shelf: illustrations", "shelf: étagère", "is not one of publications")]
    [InlineData("themes: [all]", "themes: [sport]", "'sport' is no theme")]
    [InlineData("region: 'Bretagne'", "region: 'Belgique'", "is none of")]
    [InlineData("url: https://example.org/podcast", "url: javascript:alert(1)", "is no https address")]
    [InlineData("url: https://example.org/podcast", "url: http://example.org", "is no https address")]
    [InlineData("episode: 2", "episode: deux", "is not a whole number")]
    [InlineData("title: 'Le podcast des alliances'", "titre: 'Le podcast'", "'title' is missing")]
    [InlineData("standing: announced", "standing: bientot", "is not one of available")]
    [InlineData("summary: 'Des voix.'", "summary: 'Des voix.", "not readable as YAML")]
    public void A_broken_file_is_refused_whole_with_its_line_and_what_is_wrong(string before, string after, string problem)
    {
        var broken = Good.Replace(before, after, StringComparison.Ordinal);
        var faults = Assert.Throws<BrokenFilesException>(() => Read(broken)).Faults;

        Assert.Contains(faults, fault => fault.Problem.Contains(problem, StringComparison.Ordinal) && fault is { File: "mine.yaml", Line: > 0 });
    }

    [Fact]
    public void An_entry_that_is_there_twice_is_a_fault_and_all_faults_are_told_at_once()
    {
        var twice = $"{Good}\n{Good[(Good.IndexOf('\n', StringComparison.Ordinal) + 1)..].Replace("episode: 2", "episode: x", StringComparison.Ordinal)}";
        var faults = Assert.Throws<BrokenFilesException>(() => Read(twice)).Faults;

        Assert.Contains(faults, fault => fault.Problem.Contains("'podcast-1' is there twice", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Problem.Contains("whole number", StringComparison.Ordinal));
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

    private static IReadOnlyList<Resource> Read(string yaml) => CatalogueFile.Read("mine.yaml", new StringReader(yaml));
}
