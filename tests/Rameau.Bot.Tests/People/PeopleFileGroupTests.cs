using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Tests.People;

public sealed class PeopleFileGroupTests
{
    private const string Header = "prénom;nom;e-mail;organisation;binôme";

    [Fact]
    public void Two_people_of_one_organisation_with_one_label_are_a_pair()
    {
        var people = Sheets.Parsed(Header, Line("Aline", "Les Passerelles", "Duo 1"), Line("Bruno", "Ateliers", ""), Line("Chloé", "les passerelles", "duo 1")).People;

        Assert.Equal([new PairId("P1-B1"), null, new PairId("P1-B1")], people.Select(person => person.Roles.Single().Pair));
    }

    [Fact]
    public void A_label_of_one_person_or_of_three_is_a_fault_on_each_line()
    {
        var faults = Sheets.Faults(Header, Line("Aline", "X", "A"), Line("Bruno", "X", "B"), Line("Chloé", "X", "B"), Line("Denis", "X", "B"));

        Assert.Equal([(2, "binôme"), (3, "binôme"), (4, "binôme"), (5, "binôme")], faults.Select(fault => (fault.Line, fault.Column)));
    }

    [Theory]
    [InlineData("Les Passerelles", "Ateliers Nord")]
    [InlineData("Les Passerelles", "")]
    [InlineData("", "")]
    public void A_pair_without_one_common_organisation_is_a_fault(string one, string other) =>
        Assert.Equal([2, 3], Sheets.Faults(Header, Line("Aline", one, "A"), Line("Bruno", other, "A")).Select(fault => fault.Line));

    [Fact]
    public void A_new_pair_has_a_new_id_and_frees_the_former_mate()
    {
        Person[] before = [.. Sheets.Parsed(Header, Line("Aline", "X", "A"), Line("Bruno", "X", "A")).People];
        var parsed = Sheets.Parsed(before, Header, Line("Aline", "X", "A"), Line("Chloé", "X", "A"));

        Assert.Equal(
            [("Aline", "P1-B2"), ("Chloé", "P1-B2"), ("Bruno", null)],
            parsed.People.Select(person => (person.FirstName, person.Roles.Single().Pair?.Value)));
        Assert.Contains(parsed.Warnings, warning => warning.Contains(before[1].Id.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void A_group_outside_ten_to_twelve_is_a_warning(int size, bool warned) =>
        Assert.Equal(warned, Sheets.Parsed(Group(size)).Warnings.Count == 1);

    [Fact]
    public void Those_already_in_the_promotion_count_for_its_size()
    {
        Person[] before = [.. Sheets.Parsed(Group(9)).People];

        Assert.Empty(Sheets.Parsed(before, Header, Line("Zoé", "X", "")).Warnings);
    }

    [Fact]
    public void One_type_of_organisation_for_all_is_a_warning()
    {
        string[] lines = [.. Group(11).Select((line, i) => i == 0 ? $"{line};type" : $"{line};{(i == 1 ? "fondation" : "association")}")];
        string[] same = [.. lines.Select(line => line.Replace("fondation", "association", StringComparison.Ordinal))];

        Assert.Empty(Sheets.Parsed(lines).Warnings);
        Assert.Contains("association", Assert.Single(Sheets.Parsed(same).Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_columns_are_ignored_with_a_warning()
    {
        string[] lines = [.. Group(10).Select((line, i) => i == 0 ? $"{line};Régime" : $"{line};végétarien")];

        Assert.Equal("Colonnes ignorées\u00A0: «\u00A0Régime\u00A0».", Assert.Single(Sheets.Parsed(lines).Warnings));
    }

    private static string[] Group(int size) => [Header, .. Enumerable.Range(1, size).Select(i => $"Aline;Brumevert-{(char)('A' + i)};a{i}@example.org;X;")];

    private static string Line(string name, string organisation, string pair) => $"{name};Brumevert;{(name == "Chloé" ? "chloe" : name == "Zoé" ? "zoe" : name)}@example.org;{organisation};{pair}";
}
