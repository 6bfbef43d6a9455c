using System.Runtime.CompilerServices;
using System.Text.Json;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Cards;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Cards;

/// <summary>What a dialog said, as a person has approved it in both languages.</summary>
internal static class Shown
{
    /// <summary>Draws in French and in English, checks both cards, and compares them with one approved file.</summary>
    public static async Task ApprovedAsync(Func<Texts, Task<JsonElement>> draw, [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        JsonElement french = await draw(Texts.French), english = await draw(Texts.English);
        Good(french);
        Good(english);
        Assert.Equal(Outline(french), Outline(english));

        Approved.Json($$"""{"fr": {{french.GetRawText()}}, "en": {{english.GetRawText()}}}""", source, test);
    }

    /// <summary>The card shown to whoever tapped.</summary>
    public static JsonElement Card(this Reply reply) => Assert.IsType<AdaptiveCard>(reply.Card).ToJson();

    /// <summary>The one card posted in the conversation.</summary>
    public static JsonElement Posted(this Reply reply) => Assert.Single(reply.Said().Attachments ?? []).Content;

    /// <summary>The one card sent to somebody in private.</summary>
    public static JsonElement Privately(this Reply reply, PersonId person)
    {
        var post = Assert.Single(reply.Posts.OfType<Post.ToPerson>());
        Assert.Equal(person, post.Person);

        return Assert.Single(post.Activity.Attachments ?? []).Content;
    }

    /// <summary>The one message posted in the conversation.</summary>
    public static OutgoingActivity Said(this Reply reply) => Assert.IsType<Post.Here>(Assert.Single(reply.Posts)).Activity;

    /// <summary>Every text that the card holds, whether shown or read aloud.</summary>
    public static IEnumerable<string> Words(JsonElement card) => card.ValueKind switch
    {
        JsonValueKind.Array => card.EnumerateArray().SelectMany(Words),
        JsonValueKind.Object => card.EnumerateObject().SelectMany(member => member switch
        {
            { Name: "data" or "fallback" } => [],
            { Name: "text" or "title" or "fallbackText" or "label" or "placeholder" or "errorMessage" or "altText", Value.ValueKind: JsonValueKind.String } => [member.Value.GetString()!],
            _ => Words(member.Value),
        }),
        _ => [],
    };

    /// <summary>The buttons, in order.</summary>
    public static string[] Buttons(JsonElement card) => [.. Objects(card).Where(one => one.TryGetProperty("verb", out _) && one.TryGetProperty("title", out _)).Select(one => one.GetProperty("title").GetString()!)];

    /// <summary>What the button with this title sends back.</summary>
    public static JsonElement DataOf(JsonElement card, string title) =>
        Objects(card).First(one => one.TryGetProperty("verb", out _) && one.TryGetProperty("title", out var shown) && shown.GetString() == title).GetProperty("data");

    private static void Good(JsonElement card)
    {
        Assert.Empty(CardCheck.Faults(card));
        Assert.InRange(Objects(card).Sum(PrimaryButtons), 0, CardCheck.MaxPrimaryActions);
    }

    /// <summary>In plain sight: neither behind « … » nor a tap on a line.</summary>
    private static int PrimaryButtons(JsonElement node) => node.TryGetProperty("actions", out var actions)
        ? actions.EnumerateArray().Count(action => action.TryGetProperty("verb", out _) && !(action.TryGetProperty("mode", out var mode) && mode.GetString() is "secondary"))
        : 0;

    /// <summary>Types alone: languages differ in words and in nothing else.</summary>
    private static string[] Outline(JsonElement card) => [.. Objects(card).Select(one => one.TryGetProperty("type", out var type) ? type.GetString()! : "")];

    private static IEnumerable<JsonElement> Objects(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => [node, .. node.EnumerateObject().Where(member => member.Name is not ("data" or "fallback")).SelectMany(member => Objects(member.Value))],
        _ => [],
    };
}
