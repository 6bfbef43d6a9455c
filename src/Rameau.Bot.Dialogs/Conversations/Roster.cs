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

    /// <summary>
    /// One member, e.g. somebody who wrote before anybody was read; null when unknown to the product or the channel. In a group
    /// a known address is no proof yet: another member may claim it too.
    /// </summary>
    public async Task<Person?> RecogniseAsync(Conversation conversation, string userId, CancellationToken ct)
    {
        if (await connector.GetMemberAsync(References.To(conversation), userId, ct) is not MemberOutcome.Found { Member: var member }
            || await CompareAsync([member], ct) is not { Matched.Count: 1 } alone)
        {
            return null;
        }

        var match = conversation.Kind is ConversationKind.Personal ? await RememberAsync(conversation.Channel, alone, ct) : await ReadAsync(conversation, ct);
        return match?.Matched.FirstOrDefault(one => one.Member.ChannelId == member.Id).Person;
    }

    private async Task<RosterMatch> MatchAsync(string channel, IReadOnlyList<TeamsChannelAccount> accounts, CancellationToken ct) =>
        await RememberAsync(channel, await CompareAsync(accounts, ct), ct);

    private async Task<RosterMatch> CompareAsync(IReadOnlyList<TeamsChannelAccount> accounts, CancellationToken ct)
    {
        RosterMember[] members = [.. accounts.Select(Member)];
        var candidates = await people.MatchingAsync(
            [.. members.Select(member => member.DirectoryId).OfType<string>()],
            [.. members.SelectMany(member => new[] { member.Email, member.UserPrincipalName }).OfType<string>().Distinct()],
            ct);

        return RosterMatch.Decide(members, candidates);
    }

    private async Task<RosterMatch> RememberAsync(string channel, RosterMatch match, CancellationToken ct)
    {
        foreach (var (member, person) in match.Matched)
        {
            await people.BindAsync(person.Id, new(channel, member.ChannelId, member.DirectoryId), ct);
        }

        return match;
    }

    private static RosterMember Member(TeamsChannelAccount account) =>
        new(account.Id, account.Name ?? account.Id, account.AadObjectId, account.Email, account.UserPrincipalName);
}
