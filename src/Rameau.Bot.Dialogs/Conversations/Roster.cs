using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Dialogs.Conversations;

/// <summary>Who is in a chat, as the channel tells, and whom of them the product knows.</summary>
public sealed class Roster(ConnectorClient connector, IPeople people)
{
    /// <summary>Everybody in the chat, matched and remembered; null when the channel would not tell.</summary>
    public async Task<RosterMatch?> ReadAsync(Conversation conversation, CancellationToken ct) =>
        await connector.GetMembersAsync(References.To(conversation), ct) is MembersOutcome.Found { Members: var members }
            ? await MatchAsync(conversation.Channel, members, ct)
            : null;

    /// <summary>One member, e.g. somebody who wrote before anybody was read; null when unknown to the product or the channel.</summary>
    public async Task<Person?> RecogniseAsync(Conversation conversation, string userId, CancellationToken ct) =>
        await connector.GetMemberAsync(References.To(conversation), userId, ct) is MemberOutcome.Found { Member: var member }
        && await MatchAsync(conversation.Channel, [member], ct) is { Matched: [(_, var person)] }
            ? person
            : null;

    private async Task<RosterMatch> MatchAsync(string channel, IReadOnlyList<TeamsChannelAccount> accounts, CancellationToken ct)
    {
        RosterMember[] members = [.. accounts.Select(Member)];
        var candidates = await people.MatchingAsync(
            [.. members.Select(member => member.DirectoryId).OfType<string>()],
            [.. members.SelectMany(member => new[] { member.Email, member.UserPrincipalName }).OfType<string>().Distinct()],
            ct);
        var match = RosterMatch.Decide(members, candidates);

        foreach (var (member, person) in match.Matched)
        {
            await people.BindAsync(person.Id, new(channel, member.ChannelId, member.DirectoryId), ct);
        }

        return match;
    }

    private static RosterMember Member(TeamsChannelAccount account) =>
        new(account.Id, account.Name ?? account.Id, account.AadObjectId, account.Email, account.UserPrincipalName);
}
