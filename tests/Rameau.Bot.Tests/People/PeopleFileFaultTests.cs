using System.Text;
using Rameau.Bot.People;

namespace Rameau.Bot.Tests.People;

public sealed class PeopleFileFaultTests
{
    [Theory]
    [InlineData("prénom", "prénom;nom;e-mail", ";Brumevert;aline@example.org")]
    [InlineData("nom", "prénom;nom;e-mail", "Aline;?;aline@example.org")]
    [InlineData("Mail", "prénom;nom;Mail", "Aline;Brumevert;aline@")]
    [InlineData("Mail", "prénom;nom;Mail", "Aline;Brumevert;aline@example.org, bruno@example.org")]
    [InlineData("Mail", "prénom;nom;Mail", "Aline;Brumevert;a..line@example.org")]
    [InlineData("nom", "prénom;nom;e-mail", "Aline;\"=HYPERLINK(\"\"http://example.org\"\")\";aline@example.org")]
    [InlineData("prénom", "prénom;nom;e-mail", "@Aline;Brumevert;aline@example.org")]
    [InlineData("portable", "prénom;nom;e-mail;portable", "Aline;Brumevert;aline@example.org;3,36E+10")]
    [InlineData("portable", "prénom;nom;e-mail;portable", "Aline;Brumevert;aline@example.org;06 12 34")]
    [InlineData("portable", "prénom;nom;e-mail;portable", "Aline;Brumevert;aline@example.org;+1234567")]
    [InlineData("portable", "prénom;nom;e-mail;portable", "Aline;Brumevert;aline@example.org;+1234567890123456")]
    [InlineData("type", "prénom;nom;e-mail;type", "Aline;Brumevert;aline@example.org;club")]
    [InlineData("région", "prénom;nom;e-mail;région", "Aline;Brumevert;aline@example.org;Armorique")]
    [InlineData("consentement", "prénom;nom;e-mail;consentement", "Aline;Brumevert;aline@example.org;oui")]
    [InlineData("langue", "prénom;nom;e-mail;langue", "Aline;Brumevert;aline@example.org;de")]
    [InlineData("binôme", "prénom;nom;e-mail;binôme", "Aline;Brumevert;aline@example.org;=1+1")]
    [InlineData("nom", "prénom;nom;e-mail", "Aline;Brume\u0001vert;aline@example.org")]
    [InlineData(null, "prénom;nom;e-mail", "Aline;Brumevert;aline@example.org;de trop")]
    [InlineData(null, "prénom;nom;e-mail", "Aline \"Lili\";Brumevert;aline@example.org")]
    [InlineData(null, "prénom;nom;e-mail", "Aline;\"Brumevert;aline@example.org")]
    public void A_bad_cell_is_told_with_its_line_and_column(string? column, string header, string line)
    {
        var fault = Assert.Single(Sheets.Faults(header, line));

        Assert.Equal((2, column), (fault.Line, fault.Column));
    }

    [Fact]
    public void A_rounded_phone_number_is_told_how_to_be_kept() =>
        Assert.Equal(
            "Excel a arrondi ce numéro. Mettez la colonne au format Texte, puis retapez le numéro.",
            Assert.Single(Sheets.Faults(Sheets.With("téléphone", "3,36E+10"))).Problem);

    [Fact]
    public void A_fault_speaks_english_when_asked()
    {
        var refused = Assert.IsType<PeopleFile.Refused>(Sheets.Read(Sheets.Bytes(Sheets.With("langue", "de")), "en"));

        Assert.Equal("“de” is not in the list: fr, en.", Assert.Single(refused.Faults).Problem);
    }

    [Fact]
    public void Faults_never_repeat_contact_details()
    {
        var faults = Sheets.Faults("prénom;nom;e-mail;tél", "Aline;=Brumevert;aline@@example.org;061234");

        Assert.Equal(3, faults.Count);
        Assert.DoesNotContain(faults, fault => fault.Problem.Contains("aline", StringComparison.OrdinalIgnoreCase)
            || fault.Problem.Contains("Brumevert", StringComparison.OrdinalIgnoreCase) || fault.Problem.Contains("061234", StringComparison.Ordinal));
    }

    [Fact]
    public void One_bad_line_refuses_all_and_every_bad_line_is_listed()
    {
        var faults = Sheets.Faults(Sheets.Header, Sheets.Aline, ";Sansprénom;b@example.org;;;;;;;;", Sheets.Bruno, "Chloé;Dunes;pas une adresse;12;;;;;;;");

        Assert.Equal([(3, "Prénom"), (5, "E-mail"), (5, "Téléphone")], faults.Select(fault => (fault.Line, fault.Column)));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Lines_are_those_of_the_file_even_after_cells_of_several_lines(string lineEnd)
    {
        string[] lines = ["sep=;", "", "prénom;nom;e-mail;fonction", "Aline;Brumevert;aline@example.org;\"Directrice", "", "du réseau\"", "", "Bruno;Clairfont;\"bruno", "\";"];

        var refused = Assert.IsType<PeopleFile.Refused>(Sheets.Read(Encoding.UTF8.GetBytes(string.Join(lineEnd, lines))));

        Assert.Equal([(8, "e-mail")], refused.Faults.Select(fault => (fault.Line, fault.Column)));
    }

    [Fact]
    public void A_quote_that_is_never_closed_does_not_hide_the_faults_below_it()
    {
        var faults = Sheets.Faults("prénom;nom;e-mail", "Aline;\"Brumevert;aline@example.org", "\"Bruno\";Clairfont;bruno", "Chloé;Dunes;chloe");

        Assert.Equal([2, 3, 4], faults.Select(fault => fault.Line));
    }

    [Fact]
    public void A_line_break_in_a_damaged_last_line_ends_the_reading() =>
        Assert.Equal([2, 3], Sheets.Faults("prénom;nom;e-mail", "Aline;\"Brumevert", "\"Bruno").Select(fault => fault.Line));

    [Fact]
    public void One_name_in_one_organisation_under_two_addresses_is_told_with_both_lines_and_taken()
    {
        var parsed = Sheets.Parsed("prénom;nom;e-mail;organisation", "Élodie;L’Hermitte;elodie@example.org;Les Ponts", "Bruno;Clairfont;bruno@example.org;Les Ponts", "ELODIE;L'Hermitte;e.lhermitte@example.org;les ponts");

        Assert.Equal(3, parsed.People.Count);
        var warning = Assert.Single(parsed.Warnings, one => one.Contains("Ligne 4", StringComparison.Ordinal));
        Assert.Contains("ligne 2", warning, StringComparison.Ordinal);
        Assert.DoesNotContain("Hermitte", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Expertise_is_a_list_and_a_photo_an_address_that_begins_with_https()
    {
        var person = Sheets.Parsed("prénom;nom;e-mail;expertises;photo", "Aline;Brumevert;aline@example.org;mécénat, bénévolat;https://photos.example/aline.jpg").People[0];

        Assert.Equal(["mécénat", "bénévolat"], person.Expertise);
        Assert.Equal(new Uri("https://photos.example/aline.jpg"), person.Photo);
        Assert.Single(Sheets.Faults("prénom;nom;e-mail;photo", "Aline;Brumevert;aline@example.org;http://photos.example/aline.jpg"));
        Assert.Single(Sheets.Faults("prénom;nom;e-mail;expertise", "Aline;Brumevert;aline@example.org;mécénat, =1+1"));
    }

    [Fact]
    public void An_address_given_twice_names_both_lines()
    {
        var fault = Assert.Single(Sheets.Faults(Sheets.Header, Sheets.Aline, Sheets.Bruno.Replace("bruno@", "ALINE@", StringComparison.Ordinal)));

        Assert.Equal((3, "E-mail"), (fault.Line, fault.Column));
        Assert.Contains("ligne 2", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_columns_are_named_beside_those_found()
    {
        var fault = Assert.Single(Sheets.Faults("prénom;patronyme", "Aline;Brumevert"));

        Assert.Equal((1, "Colonne à ajouter\u00A0: nom, e-mail. Colonnes trouvées\u00A0: «\u00A0prénom\u00A0», «\u00A0patronyme\u00A0»."), (fault.Line, fault.Problem));
    }

    [Fact]
    public void Two_columns_that_say_the_same_are_a_fault() =>
        Assert.Equal("mobile", Assert.Single(Sheets.Faults("prénom;nom;e-mail;tél;mobile", "Aline;Brumevert;aline@example.org;;")).Column);

    [Fact]
    public void A_cell_of_two_hundred_characters_is_accepted_and_one_more_is_not()
    {
        Sheets.Parsed(Sheets.With("fonction", new string('é', 200)));

        Assert.Equal("fonction", Assert.Single(Sheets.Faults(Sheets.With("fonction", new string('é', 201)))).Column);
    }

    [Fact]
    public void Five_hundred_people_are_accepted_and_one_more_is_not()
    {
        var lines = Enumerable.Range(1, 501).Select(i => $"Aline;Brumevert;a{i}@example.org").Prepend("prénom;nom;e-mail").ToArray();

        Assert.Equal(500, Sheets.Parsed(lines[..501]).People.Count);
        Assert.Equal(502, Assert.Single(Sheets.Faults(lines)).Line);
    }

    public static TheoryData<byte[]> NotFilesOfPeople() =>
    [
        [],
        Sheets.Bytes("", ";;", ""),
        Sheets.Bytes(Sheets.Header),
        "PK\u0003\u0004"u8.ToArray(),
        Encoding.Unicode.GetBytes(Sheets.Header),
        new byte[PeopleFile.MostBytes + 1],
    ];

    [Theory]
    [MemberData(nameof(NotFilesOfPeople))]
    public void What_is_no_list_of_people_is_refused_with_one_fault(byte[] bytes)
    {
        var refused = Assert.IsType<PeopleFile.Refused>(Sheets.Read(bytes));

        Assert.Equal(1, Assert.Single(refused.Faults).Line);
    }
}
