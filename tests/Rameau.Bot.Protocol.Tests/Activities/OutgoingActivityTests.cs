using System.Text;
using System.Text.Json;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Tests.Activities;

public sealed class OutgoingActivityTests
{
    private static readonly JsonElement Card = JsonElement.Parse("""{"type":"AdaptiveCard","version":"1.5"}""");

    [Fact]
    public void A_text_is_written_with_its_format_and_nothing_else() =>
        Assert.Equal("""{"type":"message","text":"À 14 h 30 <b>","textFormat":"plain"}""",
            Written(OutgoingActivity.Saying("À 14 h 30 <b>", TextFormat.Plain)));

    [Fact]
    public void A_mention_stands_in_text_and_entities()
    {
        var lea = OutgoingMention.Of(new("29:lea", "Léa"));

        Assert.Equal(
            """
            {"type":"message","text":"Bonjour <at>Léa</at>","textFormat":"markdown","entities":[{"type":"mention","text":"<at>Léa</at>","mentioned":{"id":"29:lea","name":"Léa"}}]}
            """,
            Written(OutgoingActivity.Saying($"Bonjour {lea.Text}", TextFormat.Markdown, lea)));
    }

    [Fact]
    public void A_card_is_written_with_its_summary_importance_and_alert() =>
        Assert.Equal(
            """
            {"type":"message","textFormat":"plain","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5"}}],"summary":"Demain","importance":"high","channelData":{"notification":{"alert":true}}}
            """,
            Written((OutgoingActivity.Showing(new(ContentTypes.AdaptiveCard, Card), "Demain") with { Importance = Importance.High }).Alerting()));

    [Fact]
    public void Typing_is_a_type_and_nothing_else() => Assert.Equal("""{"type":"typing"}""", Written(OutgoingActivity.Typing));

    [Fact]
    public void Half_a_character_in_a_text_is_written_as_the_replacement_character() =>
        Assert.Contains("a\uFFFDb", JsonElement.Parse(Written(OutgoingActivity.Saying("a\uD83Db"))).GetProperty("text").GetString(), StringComparison.Ordinal);

    [Fact]
    public void What_goes_to_a_log_quotes_no_text() =>
        Assert.Equal("outgoing message", OutgoingActivity.Saying("un secret").ToString());

    private static string Written(OutgoingActivity activity) =>
        Encoding.UTF8.GetString(ProtocolJson.Write(activity, ProtocolJson.Default.OutgoingActivity).Span);
}
