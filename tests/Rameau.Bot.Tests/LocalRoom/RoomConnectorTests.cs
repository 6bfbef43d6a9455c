using System.Net;
using System.Text.Json.Nodes;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomConnectorTests : RoomTest
{
    [Fact]
    public async Task What_the_bot_sends_stands_in_the_conversation()
    {
        var sent = await SayAsBotAsync("Bonjour à tous");

        Assert.Equal(HttpStatusCode.Created, sent.Status);
        Assert.True(sent.Headers.Contains("MS-CV"));
        var message = Room.World.Message(Group, sent.Id)!;
        Assert.True(message.FromBot);
        Assert.Equal("Bonjour à tous", message.Text);
    }

    [Fact]
    public async Task Message_ids_are_milliseconds_that_only_grow()
    {
        var first = long.Parse((await SayAsBotAsync("un")).Id, null);
        var second = long.Parse((await SayAsBotAsync("deux")).Id, null);

        Assert.Equal(Room.Clock.GetUtcNow().ToUnixTimeMilliseconds(), first);
        Assert.Equal(first + 1, second);
    }

    [Fact]
    public async Task An_update_replaces_the_message_and_keeps_its_id()
    {
        var sent = await SayAsBotAsync("avant");
        var updated = await ConnectorAsync(HttpMethod.Put, Activities(Group, sent.Id), """{"type":"message","text":"après"}""");

        Assert.Equal(sent.Id, updated.Id);
        var message = Assert.Single(Room.World.Messages(Group));
        Assert.Equal(("après", true), (message.Text, message.Edited));
    }

    [Fact]
    public async Task A_deleted_message_can_neither_be_updated_nor_deleted_again()
    {
        var sent = await SayAsBotAsync("x");
        Assert.Equal(HttpStatusCode.OK, (await ConnectorAsync(HttpMethod.Delete, Activities(Group, sent.Id))).Status);

        Assert.Equal("ActivityNotFoundInConversation", (await ConnectorAsync(HttpMethod.Delete, Activities(Group, sent.Id))).Code);
        Assert.Equal("ActivityNotFoundInConversation", (await ConnectorAsync(HttpMethod.Put, Activities(Group, sent.Id), """{"type":"message","text":"y"}""")).Code);
    }

    [Fact]
    public async Task The_bot_may_not_touch_what_a_person_wrote()
    {
        var said = Room.Teams.Say("lea", Group, "à moi");

        Assert.Equal("NotEnoughPermissions", (await ConnectorAsync(HttpMethod.Delete, Activities(Group, said.MessageId))).Code);
    }

    [Fact]
    public async Task An_unknown_conversation_is_not_found()
    {
        var refused = await SayAsBotAsync("x", "19:nulle-part@thread.v2");

        Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_bot_that_has_been_removed_may_not_write()
    {
        await Room.Teams.RemoveBotAsync("lea", Group);
        var refused = await SayAsBotAsync("x");

        Assert.Equal((HttpStatusCode.Forbidden, "BotNotInConversationRoster"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_person_who_blocked_the_bot_is_told_in_the_second_shape_of_errors()
    {
        var chat = Room.Teams.OpenChat("lea").Chat;
        Room.World.Block("lea");
        var refused = await SayAsBotAsync("x", chat.Id);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal("MessageWritesBlocked", (string?)JsonNode.Parse((string)refused.Body!["message"]!)!["subCode"]);
    }

    [Theory]
    [InlineData("""{"type":"message" """)]
    [InlineData("""["message"]""")]
    [InlineData("""{"type":"message","type":"typing","text":"x"}""")]
    [InlineData("""{"type":"trace"}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","attachments":[]}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive"}]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[]}}]}""")]
    public async Task What_a_strict_connector_would_refuse_is_bad_syntax(string body)
    {
        var refused = await ConnectorAsync(HttpMethod.Post, Activities(Group), body);

        Assert.Equal((HttpStatusCode.BadRequest, "BadSyntax"), (refused.Status, refused.Code));
    }

    [Theory]
    [InlineData(51_000, HttpStatusCode.Created)]
    [InlineData(51_300, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_message_above_100_KB_of_UTF16_is_too_big(int letters, HttpStatusCode status)
    {
        Assert.Equal(status, (await SayAsBotAsync(new string('é', letters))).Status);
    }

    [Fact]
    public async Task Pictures_given_as_data_do_not_count_in_the_size()
    {
        var card = $$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Image","url":"data:image/png;base64,{{new string('A', 90_000)}}"}]}""";
        var sent = await ConnectorAsync(HttpMethod.Post, Activities(Group), Card(card));

        Assert.Equal(HttpStatusCode.Created, sent.Status);
    }

    [Fact]
    public async Task Typing_is_taken_without_an_id()
    {
        var taken = await ConnectorAsync(HttpMethod.Post, Activities(Group), """{"type":"typing"}""");

        Assert.Equal((HttpStatusCode.Accepted, null), (taken.Status, taken.Body));
        Assert.Empty(Room.World.Messages(Group));
    }

    [Fact]
    public async Task A_one_to_one_chat_is_created_once()
    {
        const string Asked = $$"""{"isGroup":false,"members":[{"id":"29:zoe"}],"tenantId":"{{Tenant}}"}""";
        var first = await ConnectorAsync(HttpMethod.Post, "v3/conversations", Asked);
        var second = await ConnectorAsync(HttpMethod.Post, "v3/conversations", Asked);

        Assert.Equal(HttpStatusCode.Created, first.Status);
        Assert.StartsWith("a:", first.Id, StringComparison.Ordinal);
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(HttpStatusCode.Created, (await SayAsBotAsync("Bonjour Zoé", first.Id)).Status);
    }

    [Theory]
    [InlineData($$"""{"isGroup":true,"members":[{"id":"29:lea"},{"id":"29:zoe"}],"tenantId":"{{Tenant}}"}""", "BadSyntax")]
    [InlineData($$"""{"members":[{"id":"lea@exemple.fr"}],"tenantId":"{{Tenant}}"}""", "BadSyntax")]
    [InlineData("""{"members":[{"id":"29:lea"}]}""", "BadSyntax")]
    [InlineData($$"""{"members":[{"id":"29:personne"}],"tenantId":"{{Tenant}}"}""", "ForbiddenOperationException")]
    [InlineData($$"""{"channelData":{"channel":{"id":"{{Channel}}" } },"tenantId":"{{Tenant}}"}""", "BadSyntax")]
    public async Task A_conversation_that_Teams_would_not_create_is_refused(string asked, string code)
    {
        Assert.Equal(code, (await ConnectorAsync(HttpMethod.Post, "v3/conversations", asked)).Code);
    }

    [Fact]
    public async Task A_thread_in_a_channel_is_created_with_its_first_message_and_takes_replies()
    {
        var thread = await ConnectorAsync(HttpMethod.Post, "v3/conversations", $$"""
            {"isGroup":true,"channelData":{"channel":{"id":"{{Channel}}" } },"activity":{"type":"message","text":"Annonce"},"tenantId":"{{Tenant}}"}
            """);
        var root = (string)thread.Body!["activityId"]!;
        Assert.Equal($"{Channel};messageid={root}", thread.Id);

        var reply = await SayAsBotAsync("Précision", thread.Id);

        Assert.Equal(root, Room.World.Message(Channel, reply.Id)!.ThreadId);
    }

    internal static string Card(string card) =>
        $$$"""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{{{card}}}}]}""";
}
