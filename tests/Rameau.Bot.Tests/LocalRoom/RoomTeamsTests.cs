using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomTeamsTests : RoomTest
{
    [Fact]
    public async Task A_mention_in_a_group_reaches_the_bot_as_Teams_writes_it()
    {
        var said = Room.Teams.Say("lea", Group, "programme", mentionBot: true);
        var heard = (await Bot.NextAsync()).Activity;

        Assert.Equal(200, (await said.Answer).Status);
        Assert.Equal("""
            {
              "type": "message",
              "id": "ID",
              "timestamp": "2027-03-10T08:00:00.000Z",
              "localTimestamp": "2027-03-10T09:00:00.000\u002B01:00",
              "localTimezone": "Europe/Paris",
              "channelId": "msteams",
              "serviceUrl": "URL",
              "from": {
                "id": "29:lea",
                "name": "L\u00E9a Petit",
                "aadObjectId": "aaaaaaaa-0000-0000-0000-000000000001"
              },
              "recipient": {
                "id": "28:22222222-2222-2222-2222-222222222222",
                "name": "Rameau"
              },
              "conversation": {
                "conversationType": "groupChat",
                "tenantId": "11111111-1111-1111-1111-111111111111",
                "id": "19:promotion@thread.v2",
                "isGroup": true
              },
              "locale": "fr-FR",
              "entities": [
                {
                  "type": "mention",
                  "text": "\u003Cat\u003ERameau\u003C/at\u003E",
                  "mentioned": {
                    "id": "28:22222222-2222-2222-2222-222222222222",
                    "name": "Rameau"
                  }
                },
                {
                  "type": "clientInfo",
                  "locale": "fr-FR",
                  "country": "FR",
                  "platform": "Web",
                  "timezone": "Europe/Paris"
                }
              ],
              "channelData": {
                "tenant": {
                  "id": "11111111-1111-1111-1111-111111111111"
                },
                "source": {
                  "name": "message"
                }
              },
              "text": "\u003Cat\u003ERameau\u003C/at\u003E programme",
              "textFormat": "plain"
            }
            """.ReplaceLineEndings(),
            Indented(heard).Replace(said.MessageId, "ID", StringComparison.Ordinal).Replace(Room.Address.ServiceUrl.AbsoluteUri, "URL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_in_a_group_without_a_mention_does_not_reach_the_bot()
    {
        var answer = await Room.Teams.Say("lea", Group, "entre nous").Answer;

        Assert.Equal(RoomAnswer.NotDelivered, answer);
        Assert.Empty(Bot.Rest());
        Assert.Equal("entre nous", Assert.Single(Room.World.Messages(Group)).Text);
    }

    [Fact]
    public async Task Opening_the_chat_tells_the_bot_twice_at_once_and_only_the_first_time()
    {
        var (chat, answers) = Room.Teams.OpenChat("lea");
        await answers;
        await Room.Teams.OpenChat("lea").Answers;

        var heard = Bot.Rest();
        Assert.Equal(["conversationUpdate", "installationUpdate"], heard.Select(one => one.Text("type")).Order());
        Assert.All(heard, one => Assert.Equal(chat.Id, (string?)one.Activity["conversation"]!["id"]));
        Assert.All(heard, one => Assert.Null(one.Activity["from"]!["name"]));
    }

    [Fact]
    public async Task Everything_said_in_the_one_to_one_chat_reaches_the_bot()
    {
        var chat = await OpenChatAsync("lea");
        await Room.Teams.Say("lea", chat.Id, "bonjour").Answer;

        var heard = await Bot.NextAsync();
        Assert.Equal("bonjour", heard.Text("text"));
        Assert.Equal("personal", (string?)heard.Activity["conversation"]!["conversationType"]);
        Assert.Null(heard.Activity["conversation"]!["isGroup"]);
    }

    [Fact]
    public async Task A_tap_is_an_invoke_whose_answer_comes_back()
    {
        var card = await SayAsBotAsync("carte");
        Bot.Answer = (_, _) => Task.FromResult((200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Merci"}"""));

        var answer = await Room.Teams.InvokeAsync("karim", Group, card.Id, new() { ["type"] = "Action.Execute", ["verb"] = "poll/answer", ["data"] = new JsonObject { ["a"] = "1" } });

        Assert.Equal("Merci", (string?)answer.Body!["value"]);
        var heard = await Bot.NextAsync();
        Assert.Equal(("invoke", "adaptiveCard/action", card.Id), (heard.Text("type"), heard.Text("name"), heard.Text("replyToId")));
        Assert.StartsWith("f:", heard.Text("id"), StringComparison.Ordinal);
        Assert.Equal("""{"action":{"type":"Action.Execute","verb":"poll/answer","data":{"a":"1"}},"trigger":"manual"}""", heard.Activity["value"]!.ToJsonString());
    }

    [Fact]
    public async Task A_submit_is_a_message_without_text()
    {
        var card = await SayAsBotAsync("carte");
        await Room.Teams.SubmitAsync("lea", Group, card.Id, new JsonObject { ["verb"] = "x" });

        var heard = await Bot.NextAsync();
        Assert.Equal(("message", card.Id), (heard.Text("type"), heard.Text("replyToId")));
        Assert.False(heard.Activity.ContainsKey("text"));
        Assert.Equal("""{"verb":"x"}""", heard.Activity["value"]!.ToJsonString());
    }

    [Fact]
    public async Task A_second_reaction_of_one_kind_takes_the_first_back()
    {
        var message = await SayAsBotAsync("x");
        await Room.Teams.ReactAsync("lea", Group, message.Id, "like");
        Assert.Single(Room.World.Message(Group, message.Id)!.Reactions);
        await Room.Teams.ReactAsync("lea", Group, message.Id, "like");

        Assert.Empty(Room.World.Message(Group, message.Id)!.Reactions);
        Assert.Equal("like", (string?)(await Bot.NextAsync()).Activity["reactionsAdded"]![0]!["type"]);
        Assert.Equal("like", (string?)(await Bot.NextAsync()).Activity["reactionsRemoved"]![0]!["type"]);
    }

    [Fact]
    public async Task A_reaction_to_a_persons_message_is_none_of_the_bots_business()
    {
        var said = Room.Teams.Say("lea", Group, "x");

        Assert.Equal(RoomAnswer.NotDelivered, await Room.Teams.ReactAsync("karim", Group, said.MessageId, "heart"));
    }

    [Fact]
    public async Task A_message_in_a_channel_names_its_thread()
    {
        var said = Room.Teams.Say("lea", Channel, "question", mentionBot: true);
        var heard = await Bot.NextAsync();

        Assert.Equal($"{Channel};messageid={said.MessageId}", (string?)heard.Activity["conversation"]!["id"]);
        Assert.Equal(Channel, (string?)heard.Activity["channelData"]!["channel"]!["id"]);
    }

    private async Task<RoomConversation> OpenChatAsync(string person)
    {
        var (chat, answers) = Room.Teams.OpenChat(person);
        await answers;
        Bot.Rest();

        return chat;
    }

    private static string Indented(JsonObject activity) => activity.ToJsonString(new() { WriteIndented = true }).ReplaceLineEndings();
}
