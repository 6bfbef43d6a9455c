using System.Net;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomRosterTests : RoomTest
{
    private const string Members = "v3/conversations/19%3Apromotion%40thread.v2/";

    [Fact]
    public async Task Members_come_as_an_array_without_the_bot()
    {
        var members = await ConnectorAsync(HttpMethod.Get, $"{Members}members");

        Assert.Equal(["29:lea", "29:karim"], members.Body!.AsArray().Select(member => (string)member!["id"]!));
    }

    [Fact]
    public async Task A_page_is_never_shorter_than_fifty()
    {
        var page = await ConnectorAsync(HttpMethod.Get, $"{Members}pagedmembers?pageSize=1");

        Assert.Equal(2, page.Body!["members"]!.AsArray().Count);
        Assert.Null(page.Body["continuationToken"]);
    }

    [Fact]
    public async Task A_made_up_continuation_token_is_refused()
    {
        Assert.Equal("Bad Argument", (await ConnectorAsync(HttpMethod.Get, $"{Members}pagedmembers?continuationToken=abcd")).Code);
    }

    [Theory]
    [InlineData("29:karim")]
    [InlineData("8:orgid:aaaaaaaa-0000-0000-0000-000000000002")]
    [InlineData("AAAAAAAA-0000-0000-0000-000000000002")]
    [InlineData("Karim@exemple.fr")]
    public async Task One_member_is_found_by_any_of_his_ids(string id)
    {
        var member = await ConnectorAsync(HttpMethod.Get, $"{Members}members/{Uri.EscapeDataString(id)}");

        Assert.Equal("Karim Benali", (string?)member.Body!["name"]);
        Assert.Equal("user", (string?)member.Body["userRole"]);
    }

    [Fact]
    public async Task Somebody_who_is_not_in_the_conversation_is_not_found_in_it()
    {
        var missing = await ConnectorAsync(HttpMethod.Get, $"{Members}members/29%3Azoe");

        Assert.Equal((HttpStatusCode.NotFound, "MemberNotFoundInConversation"), (missing.Status, missing.Code));
    }

    [Fact]
    public async Task The_members_who_see_a_message_are_those_of_its_conversation()
    {
        var sent = await SayAsBotAsync("x");
        var members = await ConnectorAsync(HttpMethod.Get, $"{Activities(Group, sent.Id)}/members");

        Assert.Equal(2, members.Body!.AsArray().Count);
    }

    [Fact]
    public async Task Who_joins_is_a_member_and_who_leaves_is_none()
    {
        await Room.Teams.AddMembersAsync("lea", Group, "zoe");
        await Room.Teams.RemoveMemberAsync("lea", Group, "karim");
        var members = await ConnectorAsync(HttpMethod.Get, $"{Members}members");

        Assert.Equal(["user", "guest"], members.Body!.AsArray().Select(member => (string)member!["userRole"]!));
        Assert.Equal("29:zoe", (string?)(await Bot.NextAsync()).Activity["membersAdded"]![0]!["id"]);
        Assert.Equal("29:karim", (string?)(await Bot.NextAsync()).Activity["membersRemoved"]![0]!["id"]);
    }
}

public sealed class RoomShortPagesTests : RoomTest
{
    protected override RoomOptions Options() => base.Options() with { MembersPageSize = 1 };

    [Fact]
    public async Task Pages_follow_one_another_until_no_token_comes_back()
    {
        List<string> seen = [];
        string? token = null;
        do
        {
            var page = (await ConnectorAsync(HttpMethod.Get, $"v3/conversations/19%3Apromotion%40thread.v2/pagedmembers?continuationToken={token}")).Body!;
            seen.Add((string)Assert.Single(page["members"]!.AsArray())!["id"]!);
            token = (string?)page["continuationToken"];
        }
        while (token is not null);

        Assert.Equal(["29:lea", "29:karim"], seen);
    }
}
