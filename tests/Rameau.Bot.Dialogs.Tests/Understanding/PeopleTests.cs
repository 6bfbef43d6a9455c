using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("mets-moi en relation avec Karim Soleillade", "Karim Soleillade")]
    [InlineData("mets moi en relation avec karim", "Karim Soleillade")]
    [InlineData("mets-moi en relation avec Soleillade Karim", "Karim Soleillade")]
    [InlineData("mets-moi en relation avec M. Soleilade", "Karim Soleillade")]
    [InlineData("mets-moi en relation avec elodi quatrevents", "Élodie Quatrevents")]
    [InlineData("mets-moi en relation avec Vasselin", "Claire Vasselin-Rêve")]
    [InlineData("put me in touch with paul emile", "Paul-Émile Dorsagne")]
    public void A_name_is_found_without_accents_reversed_in_part_or_with_one_slip(string said, string name)
    {
        var person = Hearing.Hear(said).Slots.Person!;

        Assert.Equal(name, person.Name);
        Assert.Equal([new PersonId(name)], person.Candidates);
    }

    [Fact]
    public void A_name_that_two_people_bear_leaves_both_to_choose_from()
    {
        var person = Hearing.Hear("mets-moi en relation avec Sofia").Slots.Person!;

        Assert.Equal("Sofia", person.Name);
        Assert.Equal(["Sofia Larivoltaire", "Sofia Grandecombe"], person.Candidates.Select(one => one.Value));
    }

    [Fact]
    public void The_last_name_tells_two_of_one_first_name_apart() =>
        Assert.Equal("Sofia Grandecombe", Hearing.Hear("mets-moi en relation avec Sofia Grandecombe").Slots.Person!.Name);

    [Fact]
    public void Somebody_unknown_keeps_the_name_that_was_typed()
    {
        var person = Hearing.Hear("tu peux me mettre en relation avec Jeanne Inconnuval ?").Slots.Person!;

        Assert.Equal("Jeanne Inconnuval", person.Name);
        Assert.Empty(person.Candidates);
    }

    [Fact]
    public void Nobody_is_recognised_under_a_name_that_the_gate_hides()
    {
        Person viewer = Living("viewer", "Ada", "Viewer", Consent.Promotion);
        Person hidden = Living("hidden", "Antton", "Etxefiction", Consent.Nobody);
        Person elsewhere = Living("elsewhere", "Olivier", "Grandecombe", Consent.Nobody) with { Roles = [new(Role.Participant, new PromotionId("P9"))] };
        var known = Acquaintances.SeenBy(new Viewer.Someone(viewer), [viewer, hidden, elsewhere], []);

        Assert.Equal(new PersonId("hidden"), Assert.Single(Heard("mets-moi en relation avec Antton").Candidates));
        Assert.Empty(Heard("mets-moi en relation avec Monsieur Olivier Grandecombe").Candidates);

        SlotValue.Somebody Heard(string said) => Hearing.Recogniser.Recognise(new(said, Hearing.At("2027-03-10T09:00:00"), known)).Slots.Person!;
    }

    [Theory]
    [InlineData("qui dans la promo est en idf ?", "Île-de-France")]
    [InlineData("qui dans la promo est en PACA ?", "Provence-Alpes-Côte d'Azur")]
    [InlineData("who is in Brittany?", "Bretagne")]
    [InlineData("qui est dans les hauts de france", "Hauts-de-France")]
    [InlineData("qui est du Grand Est ?", "Grand Est")]
    public void Regions_have_many_names(string said, string region) => Assert.Equal(region, Hearing.Hear(said).Slots.Text(SlotName.Region));

    [Fact]
    public void A_promotion_is_known_by_its_own_name() => Assert.Equal("P2", Hearing.Hear("qui sont les participants de la promo bruyere").Slots.Text(SlotName.Promotion));

    private static Person Living(string id, string first, string last, Consent consent) =>
        new(new(id), first, last, Consents: consent is { } level ? Consents.Of(level) : null) { Roles = [new(Role.Participant, new PromotionId("P1"))] };
}
