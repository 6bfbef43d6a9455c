using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Privacy;

public sealed class ConsentsTests
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 7, 0);

    /// <summary>Organisation, region, expertise, e-mail, telephone, photo; a letter for each audience: nobody, promotion, introduction, all.</summary>
    [Theory]
    [InlineData(Consent.Nobody, "NNNNNN")]
    [InlineData(Consent.Promotion, "PPPNNN")]
    [InlineData(Consent.Introduction, "AAAIIN")]
    [InlineData(Consent.AllPromotions, "AAAAIN")]
    public void A_level_says_the_same_of_each_field_as_its_words(Consent level, string expected)
    {
        var consents = Consents.Of(level);

        Assert.Equal(expected, string.Concat(Consents.Fields.Select(field => $"{consents.AudienceOf(field)}"[0])));
        Assert.Equal(level, consents.Level);
    }

    [Fact]
    public void What_was_chosen_field_by_field_is_no_level() => Assert.Null(Consents.Of(Consent.Promotion).With(Field.Phone, Audience.Promotion).Level);

    [Fact]
    public void A_field_is_chosen_without_the_others()
    {
        foreach (var field in Consents.Fields)
        {
            var chosen = new Consents().With(field, Audience.AllPromotions);

            Assert.Equal([field], Consents.Fields.Where(one => chosen.AudienceOf(one) is not Audience.Nobody));
        }
    }

    [Fact]
    public void Nobody_is_asked_who_reads_what_holds_them_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Consents().With(Field.Experience, Audience.AllPromotions));

    /// <summary>Rows: before; columns: now, in the order nobody, promotion, introduction, all.</summary>
    [Theory]
    [InlineData(Audience.Nobody, ".+++")]
    [InlineData(Audience.Promotion, "..++")]
    [InlineData(Audience.Introduction, ".+.+")]
    [InlineData(Audience.AllPromotions, "....")]
    public void It_is_wider_where_somebody_sees_it_who_did_not(Audience before, string expected) =>
        Assert.Equal(expected, string.Concat(Enum.GetValues<Audience>().Select(now => now.IsWiderThan(before) ? '+' : '.')));

    [Fact]
    public void One_field_seen_by_more_makes_all_of_it_wider_whatever_the_others_lose() =>
        Assert.True(new Consents(Phone: Audience.Promotion).IsWiderThan(Consents.Of(Consent.AllPromotions) with { Phone = Audience.Nobody }));

    [Theory]
    [InlineData(Audience.Nobody, false)]
    [InlineData(Audience.Promotion, false)]
    [InlineData(Audience.Introduction, true)]
    [InlineData(Audience.AllPromotions, true)]
    public void Who_is_introduced_is_given_what_was_kept_for_that(Audience audience, bool given)
    {
        foreach (var field in Consents.Fields)
        {
            Person subject = new(new("subject"), "Antton", "Lurdarre", Consents: new Consents().With(field, audience));

            Assert.Equal(given, Gate.OnIntroduction(subject, field));
            Assert.False(Gate.OnIntroduction(subject with { Consents = null }, field));
        }
    }

    [Fact]
    public void Each_field_that_others_see_otherwise_leaves_a_receipt()
    {
        Assert.Equal(
            [
                new ConsentReceipt(Field.Organisation, Audience.Promotion, Audience.AllPromotions, Now), new ConsentReceipt(Field.Region, Audience.Promotion, Audience.AllPromotions, Now),
                new ConsentReceipt(Field.Expertise, Audience.Promotion, Audience.AllPromotions, Now), new ConsentReceipt(Field.Email, Audience.Nobody, Audience.Introduction, Now),
                new ConsentReceipt(Field.Phone, Audience.Nobody, Audience.Introduction, Now),
            ],
            ConsentReceipt.Of(Consents.Of(Consent.Promotion), Consents.Of(Consent.Introduction), Now));
        Assert.Empty(ConsentReceipt.Of(null, Consents.Of(Consent.Nobody), Now));
    }

    /// <summary>Of a participant of P1, alone opened to one audience; a letter for each viewer who sees that field: of the same promotion, of another, whoever.</summary>
    [Theory]
    [InlineData(Audience.Nobody, "")]
    [InlineData(Audience.Promotion, "s")]
    [InlineData(Audience.Introduction, "")]
    [InlineData(Audience.AllPromotions, "soa")]
    public void A_field_is_seen_by_those_it_was_opened_to_and_by_no_others(Audience audience, string expected)
    {
        PromotionId first = new("P1"), second = new("P2");
        (char Letter, Viewer Viewer)[] viewers =
        [
            ('s', new Viewer.Someone(new(new("same"), "A", "B") { Roles = [new(Role.Participant, first)] })),
            ('o', new Viewer.Someone(new(new("other"), "A", "B") { Roles = [new(Role.Alumnus, second)] })),
            ('a', new Viewer.AnyPeers()),
            ('x', new Viewer.Someone(new(new("outsider"), "A", "B"))),
        ];

        foreach (var field in Consents.Fields)
        {
            Person subject = new(new("subject"), "Antton", "Lurdarre", Consents: new Consents().With(field, audience)) { Roles = [new(Role.Participant, first)] };

            Assert.Equal(expected, string.Concat(viewers.Where(one => Gate.Allows(one.Viewer, subject, field)).Select(one => one.Letter)));
            Assert.All(Consents.Fields.Where(one => one != field), other => Assert.DoesNotContain(viewers, one => Gate.Allows(one.Viewer, subject, other)));
        }
    }
}
