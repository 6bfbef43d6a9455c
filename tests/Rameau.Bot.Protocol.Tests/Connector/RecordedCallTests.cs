using System.Text.Json;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Tests.Connector;

/// <summary>Each call that the SDK for Node (botbuilder 4.23.3) was recorded to make is made by our client too.</summary>
public sealed class RecordedCallTests
{
    private static readonly JsonElement[] Recorded = [.. JsonElement
        .Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Connector", "Recorded", "connector-calls.json")))
        .EnumerateArray()];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Recorded.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_recorded_call_is_reproduced_and_its_answer_understood(int index)
    {
        var recorded = Recorded[index];
        var response = recorded.GetProperty("response");
        using ClientUnderTest under = new();
        under.Connector.Answers(
            recorded.GetProperty("status").GetInt32(),
            response.ValueKind == JsonValueKind.String ? """{"members":[]}""" : response.GetRawText()); // one recording was cut short

        var answer = under.Play(client => RepeatAsync(client, recorded)).Outcome;

        var call = Assert.Single(under.Connector.Calls);
        Assert.Equal(recorded.GetProperty("method").GetString(), call.Method);
        Assert.Equal(WithoutQuery(recorded.GetProperty("url").GetString()!), WithoutQuery(call.Address.PathAndQuery));
        Assert.Equal(IdIn(response), answer);
        AssertWithin(call.Body, recorded.GetProperty("request"));
    }

    /// <summary>Gives the id found in the answer, or the word by which the connector refused.</summary>
    private static async Task<string?> RepeatAsync(ConnectorClient client, JsonElement recorded)
    {
        var path = recorded.GetProperty("url").GetString()!.Split('?')[0].Split('/');
        var body = recorded.GetProperty("request");
        var to = new ConversationReference("msteams", "http://127.0.0.1:3980/_connector", Uri.UnescapeDataString(path.ElementAtOrDefault(4) ?? ""));
        var last = Uri.UnescapeDataString(path[^1]);

        return (recorded.GetProperty("method").GetString(), path.ElementAtOrDefault(5)) switch
        {
            ("POST", "activities") => (await client.ReplyAsync(to, last, Activity(body), default) as SendOutcome.Sent)?.ActivityId,
            ("PUT", "activities") => await client.UpdateAsync(to, last, Activity(body), default) is UpdateOutcome.Updated ? last : null,
            ("DELETE", "activities") => (await client.DeleteAsync(to, last, default) as DeleteOutcome.Refused)?.Error.Code,
            ("GET", "members") => (await client.GetMemberAsync(to, last, default) as MemberOutcome.Found)?.Member.Id,
            ("GET", "pagedmembers") => (await client.GetMembersAsync(to, default) as MembersOutcome.Found)?.Members is [var first, ..] ? first.Id : null,
            ("POST", null) => (await client.CreatePersonalConversationAsync(
                to.ServiceUrl,
                body.GetProperty("tenantId").GetString()!,
                body.GetProperty("members")[0].GetProperty("id").GetString()!,
                default) as OpenOutcome.Opened)?.ConversationId,
            _ => throw new InvalidOperationException("A recorded call of an unknown kind."),
        };
    }

    private static OutgoingActivity Activity(JsonElement body) => body.TryGetProperty("text", out var text)
        ? OutgoingActivity.Saying(text.GetString()!, TextFormat.Plain)
        : OutgoingActivity.Showing(
            new(body.GetProperty("attachments")[0].GetProperty("contentType").GetString()!, body.GetProperty("attachments")[0].GetProperty("content")),
            "summary");

    private static string? IdIn(JsonElement response) => response switch
    {
        { ValueKind: JsonValueKind.String } => null,
        _ when response.TryGetProperty("id", out var id) => id.GetString(),
        _ when response.TryGetProperty("members", out var members) => members[0].GetProperty("id").GetString(),
        _ => response.GetProperty("error").GetProperty("code").GetString(),
    };

    /// <summary>All that we send was recorded with the same value, but for what the SDK leaves unsaid.</summary>
    private static void AssertWithin(JsonElement? ours, JsonElement recorded)
    {
        Assert.Equal(recorded.ValueKind == JsonValueKind.Null, ours is null);

        foreach (var property in ours?.EnumerateObject().Where(property => property.Name is not ("textFormat" or "summary")) ?? [])
        {
            var expected = property.Name == "members" // the SDK repeats the names there
                ? JsonElement.Parse($$"""[{"id":"{{recorded.GetProperty("members")[0].GetProperty("id")}}"}]""")
                : recorded.GetProperty(property.Name);

            Assert.True(JsonElement.DeepEquals(expected, property.Value), property.Name);
        }
    }

    private static string WithoutQuery(string url) => url.Split('?')[0];
}
