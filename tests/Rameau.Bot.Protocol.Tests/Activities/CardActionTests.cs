using System.Text.Json;
using System.Text.Json.Nodes;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Protocol.Tests.Activities;

public sealed class CardActionTests
{
    [Fact]
    public void A_recorded_tap_without_trigger_is_a_manual_one()
    {
        var action = Assert.IsType<CardActionReading.Accepted>(CardAction.Read(Recorded.Activity("invoke-adaptiveCard.action-groupChat"))).Action;

        Assert.Equal(("approve", null, CardTrigger.Manual), (action.Verb, action.Id, action.Trigger));
        Assert.Equal("g0", action.Data.GetProperty("why").GetString());
    }

    [Theory]
    [InlineData("automatic", CardTrigger.Automatic)]
    [InlineData("manual", CardTrigger.Manual)]
    [InlineData("somehow", CardTrigger.Manual)]
    public void The_trigger_is_automatic_only_when_it_says_so(string trigger, CardTrigger read)
    {
        var action = Assert.IsType<CardActionReading.Accepted>(CardAction.Read(Tap(
            $$"""{"action":{"type":"Action.Execute","id":"b1","verb":"v"},"trigger":"{{trigger}}"}"""))).Action;

        Assert.Equal((read, "b1", JsonValueKind.Undefined), (action.Trigger, action.Id, action.Data.ValueKind));
    }

    [Theory]
    [InlineData("null", "value.action")]
    [InlineData("\"text\"", "value.action")]
    [InlineData("{\"action\":5}", "value.action")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\",\"verb\":\"v\"}}", "value.action.type")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\"}}", "value.action.verb")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"\"}}", "value.action.verb")]
    public void A_faulty_tap_is_refused_with_the_path_of_the_fault(string value, string where) =>
        Assert.Equal(where, Assert.IsType<CardActionReading.Refused>(CardAction.Read(Tap(value))).Where);

    [Fact]
    public void A_card_answers_a_tap_unwrapped() => Answers(
        AdaptiveCardInvokeResponse.Card(JsonElement.Parse("""{"type":"AdaptiveCard"}""")),
        """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""");

    [Fact]
    public void A_note_answers_a_tap_as_a_string() => Answers(
        AdaptiveCardInvokeResponse.Message("Noté."),
        """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Not\u00E9."}""");

    [Fact]
    public void A_refusal_answers_a_tap_with_a_code_and_a_message()
    {
        Answers(
            AdaptiveCardInvokeResponse.BadRequest("m"),
            """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"m"}}""");
        Answers(
            AdaptiveCardInvokeResponse.NotSupported("m"),
            """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"NotSupported","message":"m"}}""");
        Answers(
            AdaptiveCardInvokeResponse.Failed("m"),
            """{"statusCode":500,"type":"application/vnd.microsoft.error","value":{"code":"InternalServerError","message":"m"}}""");
    }

    [Fact]
    public void Other_invokes_have_their_HTTP_status_and_an_empty_body() => Assert.Equal(
        [(200, null), (400, null), (501, null)],
        new[] { InvokeResponse.Empty, InvokeResponse.BadRequest, InvokeResponse.NotImplemented }.Select(answer => (answer.Status, answer.Body)));

    private static void Answers(AdaptiveCardInvokeResponse answer, string body)
    {
        var response = InvokeResponse.Of(answer);

        Assert.Equal(200, response.Status);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(body), response.Body!.Value));
    }

    internal static Activity Tap(string value) =>
        Assert.IsType<ActivityReading.Accepted>(Recorded.Changed(activity => activity["value"] = JsonNode.Parse(value))).Activity;
}
