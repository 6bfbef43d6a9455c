using System.Text;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.People;

namespace Rameau.Bot.Tests.People;

public sealed class PeopleFileFormatTests
{
    public static TheoryData<string, byte[]> SavedBySpreadsheets()
    {
        var lines = $"{Sheets.Header}\r\n{Sheets.Aline}\r\n";
        var tabs = lines.Replace(';', '\t');

        return new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(lines) },
            { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(lines)] },
            { "UTF-16 LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(tabs)] },
            { "UTF-16 BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(tabs)] },
            { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(lines) },
            { "commas", Encoding.UTF8.GetBytes(lines.Replace(';', ',')) },
            { "announced separator", Encoding.UTF8.GetBytes($"sep=;\r\n{lines}") },
            { "announced bar", Encoding.UTF8.GetBytes($"sep=|\r\n{lines.Replace(';', '|')}") },
            { "LF", Encoding.UTF8.GetBytes(lines.ReplaceLineEndings("\n")) },
            { "CR", Encoding.UTF8.GetBytes(lines.ReplaceLineEndings("\r")) },
            { "letters with separate accents", Encoding.UTF8.GetBytes(lines.Normalize(NormalizationForm.FormD)) },
            { "empty lines and columns", Encoding.UTF8.GetBytes($"\r\n{Sheets.Header};;\r\n{Sheets.Aline};;\r\n;;;;;;;;;;;;\r\n\r\n") },
        };
    }

    [Theory]
    [MemberData(nameof(SavedBySpreadsheets))]
    public void Whatever_the_spreadsheet_writes_gives_the_same_person(string format, byte[] bytes)
    {
        var parsed = Sheets.Read(bytes) is PeopleFile.Parsed read ? read : throw new Xunit.Sdk.XunitException(format);

        var person = Assert.Single(parsed.People);
        Assert.Equal(
            new Person(new("p1-01"), "Aline", "Brumevert", "aline@example.org", null, "+33612345678", "Les Passerelles", "association",
                "Île-de-France", "Directrice", Consents.Of(Consent.Promotion), "fr") { Roles = person.Roles },
            person);
        Assert.Equal([new RoleGrant(Role.Participant, Sheets.P1)], person.Roles);
    }

    [Theory]
    [InlineData("PRENOM;NOM;MAIL")]
    [InlineData("first name;Last Name;Email")]
    [InlineData("  Prénom ;\u00A0Nom\u00A0;Adresse e‑mail")]
    [InlineData("\"Prénom\";\"Nom\";\"Courriel\"")]
    public void Columns_are_known_by_their_usual_names(string header)
    {
        var person = Assert.Single(Sheets.Parsed(header, "Aline;Brumevert;aline@example.org").People);

        Assert.Equal(("Aline", "Brumevert", "aline@example.org"), (person.FirstName, person.LastName, person.Email));
    }

    [Fact]
    public void A_curly_apostrophe_in_a_title_changes_nothing() =>
        Assert.Equal("fondation", Sheets.Parsed(Sheets.With("Type d’organisation", "Fondations")).People[0].OrganisationType);

    [Fact]
    public void Quoted_cells_may_hold_separators_quotes_and_line_breaks()
    {
        var person = Sheets.Parsed(Sheets.With("organisation", "\"Les \"\"Passerelles\"\";\r\n Nord\"")).People[0];

        Assert.Equal("Les \"Passerelles\"; Nord", person.Organisation);
    }

    [Fact]
    public void Spaces_that_do_not_break_are_spaces() =>
        Assert.Equal("Les Passerelles du Nord", Sheets.Parsed(Sheets.With("structure", "\u00A0Les\u202FPasserelles \u00A0du Nord")).People[0].Organisation);

    [Theory]
    [InlineData("06 12 34 56 78", "+33612345678")]
    [InlineData("06.12.34.56.78", "+33612345678")]
    [InlineData("06-12-34-56-78", "+33612345678")]
    [InlineData("06\u00A012\u202F34 56 78", "+33612345678")]
    [InlineData("+33 6 12 34 56 78", "+33612345678")]
    [InlineData("0033612345678", "+33612345678")]
    [InlineData("612345678", "+33612345678")]
    [InlineData("33612345678", "+33612345678")]
    [InlineData("+33 (0)6 12 34 56 78", "+33612345678")]
    [InlineData("(+33) 6 12 34 56 78", "+33612345678")]
    [InlineData("0032 470 12 34 56", "+32470123456")]
    [InlineData("+352 123 456", "+352123456")]
    public void A_phone_number_becomes_international(string cell, string expected) =>
        Assert.Equal(expected, Sheets.Parsed(Sheets.With("tél.", cell)).People[0].Phone);

    [Theory]
    [InlineData("ILE DE FRANCE", "Île-de-France")]
    [InlineData("provence alpes cote d’azur", "Provence-Alpes-Côte d'Azur")]
    [InlineData("Centre - Val de Loire", "Centre-Val de Loire")]
    public void A_region_takes_its_official_spelling(string cell, string expected) =>
        Assert.Equal(expected, Sheets.Parsed(Sheets.With("région", cell)).People[0].Region);

    [Theory]
    [InlineData("Collectivités territoriales", "collectivite")]
    [InlineData("POUVOIRS PUBLICS", "pouvoirs_publics")]
    [InlineData("Acteur de l’enseignement", "enseignement")]
    [InlineData("catalyseurs territoriaux", "catalyseur_territorial")]
    [InlineData("Company", "entreprise")]
    public void A_type_of_organisation_is_known_in_the_plural_and_in_english(string cell, string expected) =>
        Assert.Equal(expected, Sheets.Parsed(Sheets.With("type", cell)).People[0].OrganisationType);

    [Theory]
    [InlineData("aucun", Consent.Nobody)]
    [InlineData("Ma promotion", Consent.Promotion)]
    [InlineData("Mise en relation", Consent.Introduction)]
    [InlineData("toutes_promotions", Consent.AllPromotions)]
    [InlineData("", null)]
    public void Consent_is_read_and_an_empty_cell_gives_none(string cell, Consent? expected) =>
        Assert.Equal(expected, Sheets.Parsed(Sheets.With("consentement", cell)).People[0].Consents?.Level);
}
