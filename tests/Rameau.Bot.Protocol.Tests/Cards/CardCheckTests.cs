using System.Text.Json;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Protocol.Tests.Cards;

public sealed class CardCheckTests
{
    [Theory]
    [InlineData("""{ "type": "Carousel" }""", "newer than 1.5")]
    [InlineData("""{ "type": "Input.Rating", "label": "Note" }""", "newer than 1.5")]
    [InlineData("""{ "type": "Badge", "text": "a" }""", "newer than 1.5")]
    [InlineData("""{ "type": "Image", "url": "https://example.org/a.png" }""", "altText")]
    [InlineData("""{ "type": "Image", "url": "https://example.org/a.png", "altText": " " }""", "altText")]
    [InlineData("""{ "type": "Input.Text", "id": "a" }""", "no label")]
    [InlineData("""{ "type": "Input.Toggle", "id": "a", "title": "" }""", "no label")]
    [InlineData("""{ "type": "Input.Text", "id": "a", "label": "A", "isRequired": true }""", "no errorMessage")]
    [InlineData("""{ "type": "Input.Text", "id": "a", "label": "A", "regex": ".+" }""", "no errorMessage")]
    [InlineData("""{ "type": "Input.Date", "id": "a", "label": "A", "min": "2026-01-01" }""", "no errorMessage")]
    [InlineData("""{ "type": "Input.Number", "id": "a", "label": "A", "max": 9, "value": 0 }""", "no errorMessage")]
    [InlineData("""{ "type": "Input.Number", "id": "a", "label": "A", "min": 0, "errorMessage": "e" }""", "blocks the submit")]
    [InlineData("""{ "type": "Input.ChoiceSet", "id": "a", "label": "A", "isMultiSelect": true, "choices": [{ "title": "a", "value": "a,b" }] }""", "comma")]
    public void A_faulty_element_is_found_wherever_it_is(string element, string problem)
    {
        var inBody = Assert.Single(Faults($$"""{ "fallbackText": "f", "body": [{ "type": "TextBlock" }, {{element}}] }"""));
        Assert.Equal("$.body[1]", inBody.Path);
        Assert.Contains(problem, inBody.Problem, StringComparison.Ordinal);

        var deep = Assert.Single(Faults($$"""
            { "fallbackText": "f", "body": [{ "type": "ColumnSet", "columns": [{ "items": [{ "type": "Badge", "fallback": {{element}} }] }] }] }
            """));
        Assert.Equal("$.body[0].columns[0].items[0].fallback", deep.Path);

        var shown = Assert.Single(Faults($$"""
            { "fallbackText": "f", "actions": [{ "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "body": [{{element}}] } }] }
            """));
        Assert.Equal("$.actions[0].card.body[0]", shown.Path);
    }

    [Theory]
    [InlineData("""{ "type": "Badge", "fallback": "drop" }""")]
    [InlineData("""{ "type": "Input.Toggle", "id": "a", "title": "A" }""")]
    [InlineData("""{ "type": "Input.Text", "id": "a", "label": "A", "maxLength": 5 }""")]
    [InlineData("""{ "type": "Input.Number", "id": "a", "label": "A" }""")]
    [InlineData("""{ "type": "Input.Number", "id": "a", "label": "A", "min": 0, "errorMessage": "e", "isRequired": true }""")]
    [InlineData("""{ "type": "Input.ChoiceSet", "id": "a", "label": "A", "choices": [{ "title": "a", "value": "a,b" }] }""")]
    [InlineData("""{ "type": "ActionSet", "actions": [{ "type": "Action.Submit", "data": { "type": "Carousel", "id": "x", "actions": [1, 2, 3, 4, 5, 6] } }] }""")]
    public void A_sound_element_is_left_alone(string element) =>
        Assert.Empty(Faults($$"""{ "fallbackText": "f", "body": [{{element}}] }"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "fallbackText": " " }""")]
    [InlineData("[]")]
    public void A_card_without_fallbackText_is_found(string card) => Assert.Equal(new("$", "has no fallbackText"), Assert.Single(Faults(card)));

    [Fact]
    public void A_sixth_primary_action_is_one_too_many_and_a_secondary_one_is_not()
    {
        ActionOpenUrl open = new("https://example.org") { Title = "Ouvrir" };
        var five = AdaptiveCard.Saying("f") with { Actions = [open, open, open, open, open, open with { Mode = ActionMode.Secondary }] };

        Assert.Empty(CardCheck.Faults(five));
        Assert.Equal(new("$", "has 6 primary actions, 5 are the most"), Assert.Single(CardCheck.Faults(five with { Actions = [.. five.Actions, open] })));
    }

    [Fact]
    public void Sixty_one_people_to_refresh_for_are_found()
    {
        var people = string.Join(',', Enumerable.Range(1, 61).Select(i => $"\"29:{i}\""));

        Assert.Equal("$.refresh", Assert.Single(Faults($$"""{ "fallbackText": "f", "refresh": { "userIds": [{{people}}] } }""")).Path);
    }

    [Fact]
    public void The_second_element_of_an_id_is_found()
    {
        TextBlock text = new("a") { Id = "a" };
        var card = AdaptiveCard.Saying("f") with { Body = [text, new Container([text]), new ActionSet([new ActionOpenUrl("https://example.org") { Id = "b" }])] };

        Assert.Equal(new("$.body[1].items[0]", "has the id a of $.body[0]"), Assert.Single(CardCheck.Faults(card)));
    }

    [Fact]
    public void An_element_and_its_fallback_may_share_an_id_but_not_with_a_third()
    {
        Badge badge = new("a", new TextBlock("a") { Id = "a" }) { Id = "a" };

        Assert.Empty(CardCheck.Faults(AdaptiveCard.Saying("f") with { Body = [badge] }));
        Assert.Single(CardCheck.Faults(AdaptiveCard.Saying("f") with { Body = [badge, new TextBlock("b") { Id = "a" }] }));
    }

    [Fact]
    public void A_card_of_more_than_28_KB_is_found_and_an_accent_counts_two_bytes()
    {
        var empty = JsonBytes(AdaptiveCard.Saying("f") with { Body = [new TextBlock("")] });
        var room = CardCheck.MaxBytes - empty;
        var full = AdaptiveCard.Saying("f") with { Body = [new TextBlock(new string('é', room / 2) + new string('e', room % 2))] };

        Assert.Empty(CardCheck.Faults(full));
        Assert.Contains("28673 bytes", Assert.Single(CardCheck.Faults(full with { FallbackText = "ff" })).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mention_that_no_text_holds_is_found()
    {
        var card = AdaptiveCard.Saying("Bonjour Léa") with { Teams = new() { Entities = [CardMention.Of("29:1AbC", "Léa")] } };

        Assert.Equal("$.msteams.entities", Assert.Single(CardCheck.Faults(card)).Path);
    }

    private static int JsonBytes(AdaptiveCard card) => System.Text.Encoding.UTF8.GetByteCount(card.ToJson().GetRawText());

    private static IReadOnlyList<CardFault> Faults(string card) => CardCheck.Faults(JsonElement.Parse(card));
}
