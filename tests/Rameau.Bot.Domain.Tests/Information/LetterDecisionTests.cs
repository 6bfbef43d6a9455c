using NodaTime;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Tests.Information;

public sealed class LetterDecisionTests
{
    private static readonly PersonId Ada = new("ada");
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 9, 0);
    private static readonly NewsletterItem A = Item(Rubric.Studies, "a"), B = Item(Rubric.Cases, "b"), C = Item(Rubric.Tools, "c");
    private static readonly Letter Draft = new(new("P1"), new("NL1"), [A, C], 3);
    private static readonly Letter Approved = Draft with { ApprovedAt = Now, Introduction = "Bonjour", Author = Ada };

    [Fact]
    public void What_is_added_stands_under_its_rubric() => Assert.Equal([A, B, C], Changed(Draft, new LetterAct.Add(B)).Items);

    [Fact]
    public void What_is_replaced_makes_room_and_what_is_removed_is_gone()
    {
        Assert.Equal([A, B], Changed(Draft, new LetterAct.Replace("c", B)).Items);
        Assert.Equal([C], Changed(Draft, new LetterAct.Remove("a")).Items);
    }

    [Fact]
    public void Each_change_is_a_revision_and_asks_for_a_new_approval()
    {
        foreach (var act in new LetterAct[] { new LetterAct.Add(B), new LetterAct.Remove("a"), new LetterAct.Replace("a", B), new LetterAct.Introduce("Bonsoir") })
        {
            Assert.Equal((4, null), Changed(Approved, act) is { Revision: var revision, ApprovedAt: var at } ? (revision, at) : default);
        }

        Assert.Equal(Draft with { ApprovedAt = Now, Revision = 4 }, Changed(Draft, new LetterAct.Approve()));
    }

    [Fact]
    public void Once_posted_an_entry_can_be_mended_and_nothing_else()
    {
        Assert.Equal(Approved.ApprovedAt, Assert.IsType<LetterDecision.Changed>(Decide(Approved, new LetterAct.Remove("a"), LetterStage.Posted)).Letter.ApprovedAt);
        Assert.Equal(new LetterDecision.Refused(LetterRefusal.Posted), Decide(Draft, new LetterAct.Approve(), LetterStage.Posted));
        Assert.Equal(new LetterDecision.Refused(LetterRefusal.Posted), Decide(Draft, new LetterAct.Introduce("x"), LetterStage.Posted));
        Assert.Equal(new LetterDecision.Refused(LetterRefusal.Closed), Decide(Draft, new LetterAct.Remove("a"), LetterStage.Closed));
    }

    [Fact]
    public void Of_two_who_edit_at_once_the_second_is_told()
    {
        Assert.Equal(new LetterDecision.Refused(LetterRefusal.Overtaken), LetterDecision.Decide(Draft, new LetterAct.Add(B), seen: 2, Ada, LetterStage.Coming, Now));
        Assert.Equal(new LetterDecision.Refused(LetterRefusal.Overtaken), LetterDecision.Decide(Draft, new LetterAct.Approve(), seen: 2, Ada, LetterStage.Coming, Now));
    }

    [Fact]
    public void The_same_tap_twice_is_once()
    {
        foreach (var act in new LetterAct[] { new LetterAct.Add(B), new LetterAct.Remove("a"), new LetterAct.Replace("a", B), new LetterAct.Introduce(" Bonsoir "), new LetterAct.Approve() })
        {
            Assert.IsType<LetterDecision.AlreadySo>(LetterDecision.Decide(Changed(Draft, act), act, seen: 3, Ada, LetterStage.Coming, Now));
        }
    }

    [Fact]
    public void Three_stand_under_a_rubric_and_one_of_them_can_be_replaced()
    {
        var full = Draft with { Items = [A, Item(Rubric.Studies, "a2"), Item(Rubric.Studies, "a3")] };
        var other = Item(Rubric.Studies, "a4");

        Assert.Equal(new LetterDecision.Refused(LetterRefusal.Full), Decide(full, new LetterAct.Add(other)));
        Assert.Equal(3, Changed(full, new LetterAct.Replace("a2", other)).Items.Count);
    }

    [Fact]
    public void Nothing_is_not_approved_and_what_is_not_there_is_not_replaced()
    {
        Assert.Equal(new LetterDecision.Refused(LetterRefusal.Empty), Decide(Draft with { Items = [] }, new LetterAct.Approve()));
        Assert.Equal(new LetterDecision.Refused(LetterRefusal.NoSuchItem), Decide(Draft, new LetterAct.Replace("z", B)));
    }

    [Fact]
    public void An_introduction_is_its_authors_and_may_be_taken_back()
    {
        Assert.Equal(("Bonjour\nà lire", Ada), Changed(Draft, new LetterAct.Introduce(" Bonjour \n\n à lire")) is { Introduction: var words, Author: var author } ? (words, author) : default);
        Assert.Equal((null, null), Changed(Approved, new LetterAct.Introduce(" ")) is { Introduction: var none, Author: var nobody } ? (none, nobody) : default);
        Assert.Equal(new LetterDecision.Refused(LetterRefusal.TooLong), Decide(Draft, new LetterAct.Introduce(new('x', 501))));
    }

    private static NewsletterItem Item(Rubric rubric, string id) => new(rubric, id, id) { Resource = new(id) };

    private static Letter Changed(Letter letter, LetterAct act) => Assert.IsType<LetterDecision.Changed>(Decide(letter, act)).Letter;

    private static LetterDecision Decide(Letter letter, LetterAct act, LetterStage stage = LetterStage.Coming) => LetterDecision.Decide(letter, act, letter.Revision, Ada, stage, Now);
}
