using Dapper;
using NodaTime;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.CoDevelopment;

public abstract class RoundsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly PersonId Facilitator = Sample.Staff.Id, Client = Sample.Aline.Id, Other = Sample.Basile.Id;

    private static readonly Round Draft = new(new("r1"), Sample.First.Id, 1, 2, RoundPreset.Flash, Facilitator, Now, Now);

    private IRounds Store => Database.Rounds;

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task What_is_said_comes_back_as_it_was_written(string words)
    {
        var round = await PlayedAsync($"mots {(words.Length > 200 ? words[..200] : words)}"); // a round takes no topic without words, nor a longer one

        Same(round, (await Store.FindAsync(Draft.Id, default))!);
        Same(round, Assert.Single(await Store.OfPromotionAsync(Sample.First.Id, default)));
        Assert.Empty(await Store.OfPromotionAsync(Sample.Second.Id, default));
        Assert.Null(await Store.FindAsync(new("r2"), default));
    }

    [DatabaseFact]
    public async Task Of_eight_rounds_opened_at_once_in_a_sub_group_there_is_one()
    {
        var opened = await Race.RunAsync(8, i => Store.OpenAsync(Draft with { Id = new($"r{i}") }, default));

        Assert.Single(opened.Select(round => round.Id).Distinct());
        Assert.NotEqual(opened[0].Id, (await Store.OpenAsync(Draft with { Id = new("other"), Group = 2 }, default)).Id);

        await Store.DoAsync(opened[0].Id, new RoundCommand.Stop(Facilitator), Now, default);
        Assert.Equal(new("later"), (await Store.OpenAsync(Draft with { Id = new("later") }, default)).Id);
    }

    [DatabaseFact]
    public async Task All_who_accept_at_once_have_accepted()
    {
        await Store.OpenAsync(Draft, default);
        PersonId[] members = [Client, Other, Sample.Celeste.Id, Sample.Coach.Id];
        await Store.DoAsync(Draft.Id, new RoundCommand.Convene(Facilitator, RoundPreset.Standard, members), Now, default);
        await Race.RunAsync(4, i => Store.DoAsync(Draft.Id, new RoundCommand.Accept(members[i]), Now, default));

        Assert.Equal(RoundState.RulesAccepted, (await Store.FindAsync(Draft.Id, default))!.State);
    }

    [DatabaseFact]
    public async Task Of_four_who_tap_next_at_once_one_moves_the_round()
    {
        await PlayedAsync("x", until: RoundState.S2);
        var outcomes = await Race.RunAsync(4, _ => Store.DoAsync(Draft.Id, new RoundCommand.Next(Facilitator, RoundState.S2), Now, default));

        Assert.Single(outcomes.OfType<RoundOutcome.Done>());
        Assert.Equal(RoundState.S3, (await Store.FindAsync(Draft.Id, default))!.State);
    }

    [DatabaseFact]
    public async Task Erased_by_the_client_nothing_is_left_of_the_case_but_that_there_was_one()
    {
        await PlayedAsync("secret");
        Assert.Equal(new CasesKept(1, 0, 0), await Store.KeptAsync(Sample.First.Id, default));
        await Store.DoAsync(Draft.Id, new RoundCommand.Erase(Client), Now, default);

        var round = (await Store.FindAsync(Draft.Id, default))!;
        Assert.True(round.Case.IsEmpty);
        Assert.Equal((2, Now, Now + Duration.FromMinutes(30)), (round.Headcount, round.StartedAt, round.EndedAt));
        Assert.Equal(new CasesKept(0, 1, 0), await Store.KeptAsync(Sample.First.Id, default));
        Assert.DoesNotContain("secret", await DumpAsync(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task At_the_end_of_the_pathway_every_case_is_forgotten_and_a_second_time_none()
    {
        await PlayedAsync("secret");
        await Store.OpenAsync(Draft with { Id = new("open"), Group = 2 }, default);

        Assert.Equal(2, await Store.EraseAsync(Sample.First.Id, Now + Duration.FromDays(300), default));
        Assert.Equal(0, await Store.EraseAsync(Sample.First.Id, Now + Duration.FromDays(301), default));
        Assert.Equal(new CasesKept(0, 2, 0), await Store.KeptAsync(Sample.First.Id, default));
        Assert.Equal(RoundState.Cancelled, (await Store.FindAsync(new("open"), default))!.State);
        Assert.DoesNotContain("secret", await DumpAsync(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task When_the_client_is_forgotten_so_is_their_case_and_the_round_stays()
    {
        await PlayedAsync("secret");
        await ForgetAsync(Client);

        var round = (await Store.FindAsync(Draft.Id, default))!;
        Assert.True(round.Case.IsEmpty);
        Assert.Equal(((PersonId?)null, 2), (round.Client, round.Headcount));
    }

    [DatabaseFact]
    public async Task When_a_consultant_is_forgotten_so_is_what_they_gave()
    {
        await PlayedAsync("secret");
        await ForgetAsync(Other);

        var said = (await Store.FindAsync(Draft.Id, default))!.Case;
        Assert.Empty(said.Contributions);
        Assert.Equal(("secret", 1), (said.Contract, said.Actions.Count));
    }

    [DatabaseFact]
    public async Task A_promotion_is_ahead_for_as_long_as_its_plans_are_open()
    {
        await PlayedAsync("x");
        Assert.Equal(Now + Duration.FromMinutes(30), (await Store.AheadAsync(default))[Sample.First.Id]);

        await Store.DoAsync(Draft.Id, new RoundCommand.Report(Client, 1, ActionState.Done, null), Now, default);
        Assert.Empty(await Store.AheadAsync(default));
    }

    [DatabaseFact]
    public async Task A_division_comes_back_and_is_replaced_whole()
    {
        SubGroupPlan plan = new(Sample.First.Id, 4, [new(Other, 1, 2), new(Client, 2, null)], [new(Client, Other)]);
        await Database.SubGroupPlans.SaveAsync(plan, default);
        await Database.SubGroupPlans.SaveAsync(plan with { Meetings = 5 }, default);
        var stored = (await Database.SubGroupPlans.FindAsync(Sample.First.Id, default))!;

        Assert.Equal((5, plan.Places, plan.Ties), (stored.Meetings, stored.Places, stored.Ties), Whole);
        Assert.Null(await Database.SubGroupPlans.FindAsync(Sample.Second.Id, default));

        await ForgetAsync(Client);
        stored = (await Database.SubGroupPlans.FindAsync(Sample.First.Id, default))!;
        Assert.Equal((1, 0), (stored.Places.Count, stored.Ties.Count));
    }

    private static bool Whole((int Meetings, IReadOnlyList<Place> Places, IReadOnlyList<Tie> Ties) one, (int Meetings, IReadOnlyList<Place> Places, IReadOnlyList<Tie> Ties) other) =>
        one.Meetings == other.Meetings && one.Places.SequenceEqual(other.Places) && one.Ties.SequenceEqual(other.Ties);

    /// <summary>A flash round of two, with something of everything said in it.</summary>
    private async Task<Round> PlayedAsync(string words, RoundState until = RoundState.Closed)
    {
        var round = await Store.OpenAsync(Draft, default);
        RoundCommand[] before =
        [
            new RoundCommand.Convene(Facilitator, RoundPreset.Flash, [Client, Other]), new RoundCommand.Accept(Client), new RoundCommand.Accept(Other),
            new RoundCommand.Begin(Facilitator), new RoundCommand.Propose(Client, TopicKind.Concern, words), new RoundCommand.Vote(Other, Client), new RoundCommand.Choose(Facilitator, Client),
        ];

        foreach (var command in before)
        {
            round = (await Store.DoAsync(round.Id, command, Now, default)).Round!;
        }

        while (round.State < until)
        {
            RoundCommand[] said = round.State switch
            {
                RoundState.S1 => [new RoundCommand.Extend(Facilitator, RoundState.S1)],
                RoundState.S3 => [new RoundCommand.Agree(Client, words)],
                RoundState.S4 => [new RoundCommand.Contribute(Other, "c1", ContributionType.Question, words)],
                RoundState.S5 => [new RoundCommand.Plan(Client, 1, words, new(2027, 4, 1), words, "", new(2027, 3, 1))],
                _ => [],
            };

            foreach (var command in said.Append(new RoundCommand.Next(Facilitator, round.State)))
            {
                round = (await Store.DoAsync(round.Id, command, Now + Duration.FromMinutes(30), default)).Round!;
            }
        }

        return round;
    }

    private async Task ForgetAsync(PersonId person)
    {
        await using var connection = await Database.Store.Source.OpenConnectionAsync();
        await connection.ExecuteAsync("DELETE FROM person WHERE id = @id", new { id = person.Value });
    }

    /// <summary>Everything that is kept about rounds.</summary>
    private async Task<string> DumpAsync()
    {
        string[] tables = ["codev_round", "codev_member", "codev_topic", "codev_vote", "codev_contract", "codev_contribution", "codev_action", "inbox", "delivery"];
        await using var connection = await Database.Store.Source.OpenConnectionAsync();
        List<string> dump = [];

        foreach (var table in tables)
        {
            dump.AddRange((await connection.QueryAsync<object>($"SELECT * FROM {table}")).Select(row => string.Join('|', ((IDictionary<string, object?>)row).Values)));
        }

        return string.Join('\n', dump);
    }

    /// <summary>Records hold lists, which are equal only when they are the same; what they hold is compared.</summary>
    private static void Same(Round expected, Round stored) => Assert.Equal(Text(expected), Text(stored));

    private static string Text(Round round) => string.Join('\n',
    [
        $"{round with { Members = [], Extended = [], Case = RoundCase.Empty }}", .. round.Members.Select(one => $"{one}"), .. round.Extended.Select(one => $"{one}"), $"{round.Case.Contract}",
        .. round.Case.Topics.Select(one => $"{one}"), .. round.Case.Votes.Select(one => $"{one}"), .. round.Case.Contributions.Select(one => $"{one}"), .. round.Case.Actions.Select(one => $"{one}"),
    ]);
}

public sealed class RoundsOnSqlite(SqliteDatabase db) : RoundsContract(db), IClassFixture<SqliteDatabase>;
public sealed class RoundsOnPostgres(PostgresDatabase db) : RoundsContract(db), IClassFixture<PostgresDatabase>;
