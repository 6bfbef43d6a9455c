using System.Data.Common;
using NodaTime.Text;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.CoDevelopment;

/// <summary>Who takes part in a round and what is said in it: a few dozen rows at most, written whole.</summary>
internal static class CaseRows
{
    /// <summary>Those of what is said; votes go with their topics.</summary>
    private static readonly string[] Said = ["codev_topic", "codev_contract", "codev_contribution", "codev_action"];

    public static async Task<Round> FilledAsync(DbTransaction transaction, Round round, CancellationToken ct)
    {
        object id = new { id = round.Id.Value };
        var members = await transaction.QueryAsync<(string Person, long Accepted)>("SELECT person_id, has_accepted FROM codev_member WHERE round_id = @id ORDER BY position", id, ct);
        var topics = await transaction.QueryAsync<(string Person, string Kind, string Words)>("SELECT person_id, kind, words FROM codev_topic WHERE round_id = @id ORDER BY position", id, ct);
        var votes = await transaction.QueryAsync<(string Voter, string Topic)>("SELECT voter_id, topic_id FROM codev_vote WHERE round_id = @id ORDER BY voter_id", id, ct);
        var contract = await transaction.QueryAsync<string>("SELECT words FROM codev_contract WHERE round_id = @id", id, ct);
        var contributions = await transaction.QueryAsync<(string Id, string Author, string Kind, string Words, long IsGiven)>(
            "SELECT id, author_id, kind, words, is_given FROM codev_contribution WHERE round_id = @id ORDER BY position", id, ct);
        var actions = await transaction.QueryAsync<(long Number, string What, string On, string First, string Support, string State, string? Word)>(
            "SELECT number, what, due_on, first_step, support, state, word FROM codev_action WHERE round_id = @id ORDER BY number", id, ct);

        return round with
        {
            Members = [.. members.Select(row => new RoundMember(new(row.Person), row.Accepted == 1))],
            Case = new(
                [.. topics.Select(row => new RoundTopic(new(row.Person), row.Kind.Named<TopicKind>(), row.Words))],
                [.. votes.Select(row => new TopicVote(new(row.Voter), new(row.Topic)))],
                contract.SingleOrDefault(),
                [.. contributions.Select(row => new RoundContribution(row.Id, new(row.Author), row.Kind.Named<ContributionType>(), row.Words, row.IsGiven == 1))],
                [.. actions.Select(row => new RoundAction((int)row.Number, row.What, LocalDatePattern.Iso.Parse(row.On).Value, row.First, row.Support, row.State.Named<ActionState>(), row.Word))]),
        };
    }

    public static async Task WriteAsync(DbTransaction transaction, Round round, CancellationToken ct)
    {
        var id = round.Id.Value;
        await EraseAsync(transaction, round.Id, ct);
        await transaction.ExecuteAsync("DELETE FROM codev_member WHERE round_id = @id", new { id }, ct);

        foreach (var (member, position) in Numbered(round.Members))
        {
            await transaction.ExecuteAsync(
                "INSERT INTO codev_member (round_id, person_id, position, has_accepted) VALUES (@id, @person, @position, @accepted)",
                new { id, person = member.Person.Value, position, accepted = member.HasAccepted ? 1L : 0L },
                ct);
        }

        foreach (var (topic, position) in Numbered(round.Case.Topics))
        {
            await transaction.ExecuteAsync(
                "INSERT INTO codev_topic (round_id, person_id, position, kind, words) VALUES (@id, @person, @position, @kind, @words)",
                new { id, person = topic.Person.Value, position, kind = $"{topic.Kind}", words = topic.Words },
                ct);
        }

        foreach (var vote in round.Case.Votes)
        {
            await transaction.ExecuteAsync(
                "INSERT INTO codev_vote (round_id, voter_id, topic_id) VALUES (@id, @voter, @topic)", new { id, voter = vote.Voter.Value, topic = vote.Topic.Value }, ct);
        }

        if (round.Client is { } client)
        {
            await WriteAsync(transaction, id, client, round.Case, ct);
        }
    }

    /// <summary>Forgets what was said.</summary>
    public static async Task EraseAsync(DbTransaction transaction, RoundId round, CancellationToken ct)
    {
        foreach (var table in Said)
        {
            await transaction.ExecuteAsync($"DELETE FROM {table} WHERE round_id = @id", new { id = round.Value }, ct);
        }
    }

    /// <summary>How many rows a query over one of these tables finds, all together.</summary>
    /// <param name="where">With the round as <c>r</c>.</param>
    public static string Count(string where) =>
        string.Join(" + ", Said.Select(table => $"(SELECT COUNT(*) FROM {table} c JOIN codev_round r ON r.id = c.round_id WHERE {where})"));

    private static async Task WriteAsync(DbTransaction transaction, string id, PersonId who, RoundCase said, CancellationToken ct)
    {
        var client = who.Value;

        if (said.Contract is { } words)
        {
            await transaction.ExecuteAsync("INSERT INTO codev_contract (round_id, client_id, words) VALUES (@id, @client, @words)", new { id, client, words }, ct);
        }

        foreach (var (one, position) in Numbered(said.Contributions))
        {
            await transaction.ExecuteAsync(
                """
                INSERT INTO codev_contribution (round_id, id, author_id, client_id, position, kind, words, is_given)
                VALUES (@id, @number, @author, @client, @position, @kind, @words, @given)
                """,
                new { id, number = one.Id, author = one.Author.Value, client, position, kind = $"{one.Kind}", words = one.Words, given = one.IsGiven ? 1L : 0L },
                ct);
        }

        foreach (var action in said.Actions)
        {
            await transaction.ExecuteAsync(
                """
                INSERT INTO codev_action (round_id, number, client_id, what, due_on, first_step, support, state, word)
                VALUES (@id, @number, @client, @what, @on, @first, @support, @state, @word)
                """,
                new
                {
                    id,
                    number = (long)action.Number,
                    client,
                    what = action.What,
                    on = LocalDatePattern.Iso.Format(action.On),
                    first = action.FirstStep,
                    support = action.Support,
                    state = $"{action.State}",
                    word = action.Word,
                },
                ct);
        }
    }

    private static IEnumerable<(T One, long Position)> Numbered<T>(IEnumerable<T> all) => all.Select((one, i) => (one, (long)i));
}
