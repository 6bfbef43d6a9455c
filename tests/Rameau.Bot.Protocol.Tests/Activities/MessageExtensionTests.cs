using System.Text.Json;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Protocol.Tests.Activities;

public sealed class MessageExtensionTests
{
    [Fact]
    public void A_recorded_query_says_what_was_typed()
    {
        var query = MessageExtensionQuery.Read(Recorded.Activity("invoke-composeExtension.query-personal"))!;

        Assert.Equal(("chercher", false, 0, 25), (query.CommandId, query.IsInitialRun, query.Skip, query.Count));
        Assert.Equal("alp", Assert.Single(query.Parameters, one => one.Key == "q").Value);
        Assert.DoesNotContain("alp", $"{query}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_run_has_nothing_typed()
    {
        var query = Read("""{"commandId":"find","parameters":[{"name":"initialRun","value":"true"}]}""")!;

        Assert.True(query.IsInitialRun);
        Assert.Empty(query.Parameters);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"commandId":""}""")]
    [InlineData("""{"commandId":5}""")]
    public void What_names_no_command_is_no_query(string value) => Assert.Null(Read(value));

    [Theory]
    [InlineData("""{"skip":-5,"count":-1}""", 0, 25)]
    [InlineData("""{"skip":50,"count":10}""", 50, 10)]
    [InlineData("""{"skip":"5","count":1000000}""", 0, 25)]
    [InlineData("""{"skip":1e99,"count":2.5}""", 0, 25)]
    [InlineData("5", 0, 25)]
    public void Pages_stay_within_what_Teams_shows(string options, int skip, int count)
    {
        var query = Read($$"""{"commandId":"find","queryOptions":{{options}}}""")!;

        Assert.Equal((skip, count), (query.Skip, query.Count));
    }

    [Fact]
    public void Parameters_of_other_kinds_are_taken_for_empty_ones() => Assert.Equal(
        [new("q", "b"), new KeyValuePair<string, string>("r", "")],
        Read("""{"commandId":"find","parameters":[5,{"value":"x"},{"name":"q","value":"a"},{"name":"q","value":"b"},{"name":"r","value":7}]}""")!.Parameters);

    [Fact]
    public void Results_are_cards_with_a_preview() => Answers(
        MessageExtensionResponse.Results([MessageExtensionAttachment.Of(JsonElement.Parse("""{"type":"AdaptiveCard"}"""), "Titre", "Texte")]),
        """
        {"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[
          {"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"},
           "preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"Titre","text":"Texte"}}}]}}
        """);

    [Fact]
    public void A_sentence_stands_in_the_place_of_results() =>
        Answers(MessageExtensionResponse.Message("Rien trouvé."), """{"composeExtension":{"type":"message","text":"Rien trouvé."}}""");

    private static void Answers(MessageExtensionResponse response, string json)
    {
        var answer = response.AsInvokeResponse();

        Assert.Equal(200, answer.Status);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), answer.Body!.Value), answer.Body!.Value.GetRawText());
    }

    private static MessageExtensionQuery? Read(string value) => MessageExtensionQuery.Read(CardActionTests.Tap(value));
}
