using System.Reflection;
using System.Text.Json.Serialization;
using Rameau.Bot.Protocol.Cards;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Cards;

public sealed class AdaptiveCardTests
{
    [Fact]
    public void A_card_of_every_element_is_written_as_approved() => Approved.Json(SampleCards.Everything.ToJson().GetRawText());

    [Fact]
    public void A_card_that_says_one_thing_is_written_as_approved() => Approved.Json(AdaptiveCard.Saying("Noté : vous venez mardi.").ToJson().GetRawText());

    [Fact]
    public void A_card_of_every_element_has_no_fault() => Assert.Empty(CardCheck.Faults(SampleCards.Everything));

    [Fact]
    public void The_sample_card_leaves_no_element_out() =>
        Assert.Empty(Concrete<CardElement>().Except(SampleCards.Everything.Body!.Select(element => element.GetType())));

    [Theory]
    [InlineData(typeof(CardElement))]
    [InlineData(typeof(CardAction))]
    [InlineData(typeof(TapAction))]
    public void Every_kind_is_registered_where_its_base_is_written(Type root) =>
        Assert.Equal(
            Concrete(root).Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))),
            root.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(known => known.DerivedType).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void No_newer_element_can_be_made_without_a_fallback() =>
        Assert.All(Concrete<NewerElement>().SelectMany(type => type.GetConstructors()), made =>
            Assert.Contains(made.GetParameters(), p => p.ParameterType == typeof(IElementFallback) && !p.IsOptional));

    [Fact]
    public void A_newer_element_cannot_be_a_fallback() =>
        Assert.DoesNotContain(Concrete<NewerElement>(), type => type.IsAssignableTo(typeof(IElementFallback)));

    [Fact]
    public void A_refresh_for_more_than_sixty_people_cannot_be_made()
    {
        var show = ActionExecute.For("slot/show", new("s-1", 7), SampleJson.Default.BookSlot);

        Assert.Equal(60, new Refresh(show, People(60)).UserIds.Count);
        Assert.Throws<ArgumentException>(() => new Refresh(show, People(61)));
    }

    [Fact]
    public void A_mention_has_one_text_whose_name_is_encoded()
    {
        var mention = CardMention.Of("29:1AbC", "R&D <Léa>");
        var json = (AdaptiveCard.Saying(mention.Text) with { Teams = new() { Entities = [mention] } }).ToJson();

        Assert.Equal("<at>R&amp;D &lt;Léa&gt;</at>", mention.Text);
        Assert.Equal(mention.Text, json.GetProperty("body")[0].GetProperty("text").GetString());
        Assert.Equal(mention.Text, json.GetProperty("msteams").GetProperty("entities")[0].GetProperty("text").GetString());
        Assert.Equal("R&D <Léa>", json.GetProperty("msteams").GetProperty("entities")[0].GetProperty("mentioned").GetProperty("name").GetString());
    }

    private static string[] People(int count) => [.. Enumerable.Range(1, count).Select(i => $"29:{i}")];

    private static IEnumerable<Type> Concrete<T>() => Concrete(typeof(T));

    private static IEnumerable<Type> Concrete(Type root) => root.Assembly.GetTypes().Where(type => type.IsAssignableTo(root) && !type.IsAbstract);
}
