using System.Text.Json.Nodes;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Protocol.Tests.Activities;

public sealed class MentionTests
{
    private const string Bot = "22222222-2222-2222-2222-222222222222";
    private static readonly (string, string?, string?) BotMention = (Bot, "FinBot", "<at>FinBot</at>");
    private static readonly (string, string?, string?) Lea = ("29:lea", "Léa Petit", "<at>Léa Petit</at>");

    [Theory]
    [InlineData("<at>FinBot</at> calendrier", "calendrier")]
    [InlineData("  <AT>finbot</AT>   calendrier ", "calendrier")]
    [InlineData("calendrier <at>FinBot</at>", "calendrier")]
    [InlineData("<at>FinBot</at> dis à <at>FinBot</at> bonjour", "dis à bonjour")]
    [InlineData("<at id=\"0\">FinBot</at> calendrier", "calendrier")]
    [InlineData("<at>FinBot</at>\u00A0calendrier\u202F!", "calendrier !")]
    [InlineData("<at>FinBot</at>&nbsp;Q&amp;R &lt;3", "Q&R <3")]
    [InlineData("<at>FinBot</at> une ligne\nune autre", "une ligne\nune autre")]
    [InlineData("<at>FinBot</at>", "")]
    public void The_mention_of_the_bot_goes_and_spaces_become_one(string text, string spoken) =>
        Assert.Equal(spoken, Said(text, BotMention).SpokenText());

    [Theory]
    [InlineData("<at>FinBot</at> présente <at>Léa Petit</at>à tous", "présente Léa Petit à tous")]
    [InlineData("<at>FinBot</at> présente <at>Léa Petit</at> à tous", "présente Léa Petit à tous")]
    [InlineData("<at>FinBot</at> présente <at>Léa Petit</at>", "présente Léa Petit")]
    [InlineData("<at>Léa Petit</at><at>FinBot</at>aide", "Léa Petit aide")]
    public void Another_persons_mention_becomes_their_name_and_a_space(string text, string spoken) =>
        Assert.Equal(spoken, Said(text, Lea, BotMention).SpokenText());

    [Fact]
    public void Markup_typed_by_hand_stays_and_mentions_nobody()
    {
        var activity = Said("<at>FinBot</at> et &lt;at&gt;FinBot&lt;/at&gt;");

        Assert.Equal("<at>FinBot</at> et <at>FinBot</at>", activity.SpokenText());
        Assert.False(activity.MentionsBot);
    }

    [Fact]
    public void A_bot_of_the_same_name_is_somebody_else()
    {
        var activity = Said("<at>FinBot</at> aide", ("28:another", "FinBot", "<at>FinBot</at>"));

        Assert.Equal("FinBot aide", activity.SpokenText());
        Assert.False(activity.MentionsBot);
    }

    [Fact]
    public void A_mention_without_its_text_is_found_by_its_name() =>
        Assert.Equal("aide", Said("<at>FinBot</at> aide", (Bot, "FinBot", null)).SpokenText());

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("", "<at></at>")]
    public void A_mention_of_nothing_takes_nothing_away(string? name, string? text) =>
        Assert.Equal("mot à mot", Said("mot à mot", (Bot, name, text)).SpokenText());

    [Fact]
    public void A_name_full_of_signs_is_taken_literally() =>
        Assert.Equal("aide", Said("<at>(Fin|Bot)*[</at> aide", (Bot, "x", "<at>(Fin|Bot)*[</at>")).SpokenText());

    [Fact]
    public void A_written_mention_has_the_same_encoded_characters_in_text_and_entity()
    {
        var mention = OutgoingMention.Of(new("29:lea", "Léa <R&D>\0 d'Arc", "directory-id"));

        Assert.Equal("<at>Léa &lt;R&amp;D&gt; d'Arc</at>", mention.Text);
        Assert.Equal(new OutgoingMentioned("29:lea", "Léa <R&D>\0 d'Arc"), mention.Mentioned);
    }

    [Fact]
    public void A_mention_that_is_not_in_the_text_is_a_bug()
    {
        var mention = OutgoingMention.Of(new("29:lea", "Léa"));

        Assert.Throws<ArgumentException>(() => OutgoingActivity.Saying("Bonjour Léa", TextFormat.Markdown, mention));
    }

    private static Activity Said(string text, params (string Id, string? Name, string? Text)[] mentions) =>
        Assert.IsType<ActivityReading.Accepted>(Recorded.Changed(activity =>
        {
            activity["text"] = text;
            activity["entities"] = new JsonArray([.. mentions.Select(mention => new JsonObject
            {
                ["type"] = "mention",
                ["text"] = mention.Text,
                ["mentioned"] = new JsonObject { ["id"] = mention.Id, ["name"] = mention.Name },
            })]);
        })).Activity;
}
