using Rameau.Bot.Content;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Pathways;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Pathways;

public sealed class PathwayFilesTests
{
    private static readonly string Folder = Repository.PathOf("src/Rameau.Bot/Content/pathways");
    private static readonly string Good = File.ReadAllText(Path.Combine(Folder, "rse-partenariats.yaml"));

    [Fact]
    public void The_five_pathways_of_the_product_are_read_without_a_fault()
    {
        var files = PathwayFiles.Load(Folder);

        Assert.Equal(
            ["changement-echelle", "co-construction-territoriale", "modeles-hybrides", "nouvelles-alliances", "rse-partenariats"],
            files.All.Select(pathway => pathway.Theme).Order(StringComparer.Ordinal));
        Assert.All(files.All, pathway => Assert.Empty(PathwayRules.Check(pathway)));
        Assert.NotNull(files.Find(new("parcours-rse-partenariats")));
        Assert.Null(files.Find(new("parcours-inconnu")));
    }

    [Theory]
    [InlineData("  offset_days: 84", "  ofset_days: 84", "unknown key 'ofset_days'")]
    [InlineData("  phase: approfondir", "  phase: aprofondir", "'phase: aprofondir' is not one of comprendre, mettre-en-oeuvre, approfondir, mettre-en-perspective")]
    [InlineData("  start_time: '14:00'", "  start_time: '14 h'", "'start_time: 14 h' is not a time like '09:30'")]
    [InlineData("  offset_days: 133", "  offset_days: bientôt", "'offset_days: bientôt' is not a whole number")]
    [InlineData("  kind: webinar", "  kind: webinaire", "'kind: webinaire' is not one of")]
    [InlineData("theme: rse-partenariats", "theme:", "'theme' is missing")]
    [InlineData("  mandatory: true", "  mandatory: oui", "'mandatory: oui' is not true or false")]
    [InlineData("- id: S3", "- id: S2", "the id S2 is used 2 times")]
    [InlineData("  between: [S1, S2]", "  between: S1", "'between' must be a list")]
    [InlineData("steps:", "steps: aucun", "'steps' must be a list of entries", "not readable as YAML")]
    public void A_broken_file_is_refused_with_file_line_and_what_is_wrong(string before, string after, string problem, string? orProblem = null)
    {
        var line = Good.Split('\n').TakeWhile(one => one != before).Count() + 1;
        List<FileFault> faults = [];

        var pathway = PathwayFiles.Read("mon-parcours.yaml", new StringReader(Replaced(before, after)), faults);

        Assert.Null(pathway);
        Assert.Contains(faults, fault => fault.Problem.Contains(problem, StringComparison.Ordinal) || (orProblem is not null && fault.Problem.Contains(orProblem, StringComparison.Ordinal)));
        Assert.All(faults, fault => Assert.Equal("mon-parcours.yaml", fault.File));
        Assert.Contains(faults, fault => fault.Line > 0 && Math.Abs(fault.Line - line) <= 12);
    }

    [Theory]
    [InlineData("  - kind: pratique", "  - kind: theorie", "a session has a theoretical and a practical part")]
    [InlineData("  mandatory: true", "  mandatory: false", "sessions are mandatory")]
    [InlineData("  visit_type: tiers", "  visit_type: pair", "one visit of each type")]
    [InlineData("  end_offset_days: 154", "  end_offset_days: 170", "strictly between S2 and S3")]
    public void A_file_that_breaks_a_rule_of_the_method_is_refused_with_the_rule(string before, string after, string rule)
    {
        List<FileFault> faults = [];

        Assert.Null(PathwayFiles.Read("mon-parcours.yaml", new StringReader(Replaced(before, after)), faults));
        Assert.Contains(faults, fault => fault.Problem.Contains(rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- une\n- liste")]
    [InlineData("id: x\nid: y")]
    [InlineData("id: [")]
    [InlineData("id: &a [*a]")]
    [InlineData("\0\u0001")]
    [InlineData("---\nid: a\n---\nid: b")]
    public void What_is_no_pathway_at_all_is_refused_without_an_exception(string text)
    {
        List<FileFault> faults = [];

        Assert.Null(PathwayFiles.Read("x.yaml", new StringReader(text), faults));
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void All_faults_of_all_files_are_told_at_once()
    {
        var folder = Directory.CreateTempSubdirectory();

        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.yaml"), Good.Replace("months: 9", "months: neuf", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(folder.FullName, "b.yaml"), "id: [");

            var broken = Assert.Throws<BrokenFilesException>(() => PathwayFiles.Load(folder.FullName));

            Assert.Equal(["a.yaml", "b.yaml"], broken.Faults.Select(fault => fault.File).Distinct());
            Assert.Contains("a.yaml:", broken.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Replaced(string before, string after)
    {
        var at = Good.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sample has no line '{before}'.");

        return string.Concat(Good.AsSpan(0, at), after, Good.AsSpan(at + before.Length));
    }
}
