using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Tests.People;

public sealed class RosterMatchTests
{
    private static readonly Person Known = new(new("p1"), "Aline", "Brumevert", "aline@asso.example", "AAAA-1");
    private static readonly Person New = new(new("p2"), "Basile", "Chantelune", "basile@asso.example");

    [Fact]
    public void A_directory_id_is_known_whatever_its_case_and_says_more_than_an_address() =>
        Matches(new("29:x", "?", "aaaa-1", "basile@asso.example"), Known);

    [Fact]
    public void Who_has_no_directory_id_yet_is_known_by_e_mail_whatever_its_case() =>
        Matches(new("29:x", "?", "bbbb-2", "Basile@Asso.EXAMPLE"), New);

    [Fact]
    public void A_user_principal_name_is_as_good_as_an_e_mail() =>
        Matches(new("29:x", "?", "bbbb-2", "b.chantelune@else.example", "basile@asso.example"), New);

    [Fact]
    public void A_name_is_never_enough() => Rejects(new("29:x", "Basile Chantelune", "cccc-3", null), Mismatch.Unknown);

    [Fact]
    public void Nobodys_address_is_unknown() => Rejects(new("29:x", "Basile Chantelune", "cccc-3", "else@asso.example"), Mismatch.Unknown);

    [Fact]
    public void An_empty_address_is_nobodys()
    {
        var match = RosterMatch.Decide([new("29:x", "?", "", "")], [New with { Email = "", DirectoryId = "" }]);

        Assert.Equal(Mismatch.Unknown, Assert.Single(match.Unmatched).Why);
    }

    [Fact]
    public void The_address_of_somebody_known_under_another_directory_id_is_a_contradiction() =>
        Rejects(new("29:x", "?", "cccc-3", "aline@asso.example"), Mismatch.Contradicted);

    [Fact]
    public void An_address_that_two_people_carry_is_ambiguous()
    {
        var match = RosterMatch.Decide([new("29:x", "?", "cccc-3", "basile@asso.example")], [New, New with { Id = new("p3") }]);

        Assert.Equal(Mismatch.Ambiguous, Assert.Single(match.Unmatched).Why);
        Assert.Empty(match.Matched);
    }

    [Fact]
    public void Two_members_that_claim_one_address_are_both_ambiguous()
    {
        var match = RosterMatch.Decide(
            [new("29:x", "?", "cccc-3", "basile@asso.example"), new("29:y", "?", "dddd-4", null, "basile@asso.example")],
            [Known, New]);

        Assert.Equal([Mismatch.Ambiguous, Mismatch.Ambiguous], match.Unmatched.Select(one => one.Why));
        Assert.Empty(match.Matched);
    }

    [Fact]
    public void Everybody_is_either_matched_or_left_over_in_the_order_of_the_roster()
    {
        RosterMember[] roster = [new("29:1", "?", "aaaa-1", null), new("29:2", "?", "zzzz-9", null), new("29:3", "?", null, "basile@asso.example")];
        var match = RosterMatch.Decide(roster, [Known, New]);

        Assert.Equal([(roster[0], Known), (roster[2], New)], match.Matched);
        Assert.Equal([(roster[1], Mismatch.Unknown)], match.Unmatched);
    }

    private static void Matches(RosterMember member, Person expected) =>
        Assert.Equal([(member, expected)], RosterMatch.Decide([member], [Known, New]).Matched);

    private static void Rejects(RosterMember member, Mismatch why) =>
        Assert.Equal([(member, why)], RosterMatch.Decide([member], [Known, New]).Unmatched);
}
