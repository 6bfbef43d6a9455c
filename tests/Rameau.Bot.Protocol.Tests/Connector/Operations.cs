using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Tests.Connector;

/// <summary>The client's operations by name, for tables, and their outcomes in a word or two.</summary>
internal static class Operations
{
    public static async Task<string> RunAsync(ConnectorClient client, string operation)
    {
        var (group, hello) = (ClientUnderTest.Group, ClientUnderTest.Hello);

        return operation switch
        {
            "send" => Of(await client.SendAsync(group, hello, default)),
            "reply" => Of(await client.ReplyAsync(group, "1", hello, default)),
            "update" => Of((await client.UpdateAsync(group, "1", hello, default) as UpdateOutcome.Refused)?.Error),
            "delete" => Of((await client.DeleteAsync(group, "1", default) as DeleteOutcome.Refused)?.Error),
            "open" => Of((await client.CreatePersonalConversationAsync(group.ServiceUrl, "t", "29:a", default) as OpenOutcome.Refused)?.Error),
            "members" => Of((await client.GetMembersAsync(group, default) as MembersOutcome.Refused)?.Error),
            _ => Of((await client.GetMemberAsync(group, "29:a", default) as MemberOutcome.Refused)?.Error),
        };
    }

    private static string Of(ConnectorError? error) => error is null ? "done" : $"refused {error.Kind}";

    private static string Of(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Doubtful => "doubtful",
        SendOutcome.Refused { Error: var error } => Of(error),
        _ => Of((ConnectorError?)null),
    };
}
