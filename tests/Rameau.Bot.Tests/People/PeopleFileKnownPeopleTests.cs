using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Tests.People;

public sealed class PeopleFileKnownPeopleTests
{
    private static readonly Person Aline = new(new("p0-07"), "Aline", "Brumevert", "Aline@Example.org", "directory-1", Region: "Corse", Consents: Consents.Of(Consent.Nobody))
    {
        Roles = [new(Role.Alumnus, new("P0")), new(Role.Coach)],
    };

    [Fact]
    public void Somebody_known_by_address_keeps_id_and_roles_and_takes_part()
    {
        var person = Assert.Single(Sheets.Parsed([Aline], "prénom;nom;e-mail;région;fonction", "Aline;Brumevert;aline@example.org;;Directrice").People);

        Assert.Equal(Aline with { Function = "Directrice", Roles = person.Roles }, person);
        Assert.Equal([.. Aline.Roles, new RoleGrant(Role.Participant, Sheets.P1)], person.Roles);
    }

    [Fact]
    public void New_ids_go_on_after_those_already_given()
    {
        Person[] existing = [new(new("p1-09"), "Zoé", "Dunes"), new(new("p1-x"), "Yves", "Lande"), new(new("p10-44"), "Xavier", "Source")];

        Assert.Equal(["p1-10", "p1-11"], Sheets.Parsed(existing, Sheets.Header, Sheets.Aline, Sheets.Bruno).People.Select(person => person.Id.Value));
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        string[] lines = ["prénom;nom;e-mail;organisation;binôme", "Aline;Brumevert;aline@example.org;Les Passerelles;A", "Bruno;Clairfont;bruno@example.org;Les Passerelles;A"];
        var first = Sheets.Parsed(lines).People;
        var again = Sheets.Parsed([.. first], lines).People;

        Assert.Equal(first.Select(person => person with { Roles = [] }), again.Select(person => person with { Roles = [] }));
        Assert.Equal(first.SelectMany(person => person.Roles), again.SelectMany(person => person.Roles));
    }

    [Fact]
    public void A_file_does_not_overrule_the_consent_somebody_gave()
    {
        var parsed = Sheets.Parsed([Aline], "prénom;nom;e-mail;consentement", "Aline;Brumevert;aline@example.org;toutes_promotions");

        Assert.Equal(Consents.Of(Consent.Nobody), Assert.Single(parsed.People).Consents);
        Assert.Contains(parsed.Warnings, warning => warning.Contains("p0-07", StringComparison.Ordinal));
    }

    [Fact]
    public void A_corrected_name_is_taken_with_a_warning()
    {
        var parsed = Sheets.Parsed([Aline], "prénom;nom;e-mail", "Aline;Brumebleu;aline@example.org");

        Assert.Equal("Brumebleu", Assert.Single(parsed.People).LastName);
        Assert.Contains(parsed.Warnings, warning => warning.Contains("p0-07", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_of_somebody_with_another_first_and_last_name_is_refused() =>
        Assert.Equal("e-mail", Assert.Single(Sheets.Faults([Aline], "prénom;nom;e-mail", "Brumevert;Aline;aline@example.org")).Column);

    [Fact]
    public void An_address_that_several_known_people_share_is_refused() =>
        Assert.Equal(2, Assert.Single(Sheets.Faults([Aline, Aline with { Id = new("p0-08") }], "prénom;nom;e-mail", "Aline;Brumevert;aline@example.org")).Line);
}
