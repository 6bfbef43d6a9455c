using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Coaching;

public abstract class CallChangesContract(TestDatabase database) : CoachingContract(database)
{
    [DatabaseFact]
    public async Task A_call_is_booked_once_however_often_the_tap_arrives()
    {
        var first = Assert.IsType<CallOutcome.Done>(await DoAsync(Take(Sample.Aline, At(9, 9)) with { Phone = "+33199000001", Questions = "Par où commencer ?" }));

        for (var delivery = 0; delivery < 3; delivery++)
        {
            Assert.Equal(first.Call, Assert.IsType<CallOutcome.AlreadySo>(await DoAsync(Take(Sample.Aline, At(9, 9)))).Call);
        }

        Assert.Equal([first.Call], await Store.OfPromotionAsync(Sample.First.Id, default));
        Assert.Equal([(1, CallEventKind.Booked)], (await Store.HistoryAsync(first.Call.Key, default)).Select(one => (one.Number, one.Kind)));
    }

    [DatabaseFact]
    public async Task A_move_to_a_lost_hour_leaves_the_old_one()
    {
        await DoAsync(Take(Sample.Aline, At(9, 9)));
        await DoAsync(Take(Sample.Basile, At(10, 9)));

        Assert.Equal(CallRefusal.Taken, Why(await DoAsync(Take(Sample.Basile, At(9, 9), moves: At(10, 9)))));
        Assert.Equal([(At(9, 9), "aline"), (At(10, 9), "basile")], (await Store.OfPromotionAsync(Sample.First.Id, default)).Select(call => (call.StartsAt, call.Person.Value)));
    }

    [DatabaseFact]
    public async Task A_move_frees_the_old_hour_and_keeps_the_history_on_one_record()
    {
        await DoAsync(Take(Sample.Aline, At(9, 9)));
        var moved = Assert.IsType<CallOutcome.Done>(await DoAsync(Take(Sample.Aline, At(10, 14, 30), moves: At(9, 9))));
        Assert.IsType<CallOutcome.Done>(await DoAsync(Take(Sample.Basile, At(9, 9))));

        Assert.Equal((2, At(10, 14, 30)), (moved.Call.Sequence, moved.Call.StartsAt));
        Assert.Equal([CallEventKind.Booked, CallEventKind.Moved], (await Store.HistoryAsync(moved.Call.Key, default)).Select(one => one.Kind));
    }

    [DatabaseFact]
    public async Task A_call_may_move_to_an_hour_that_overlaps_its_own()
    {
        await DoAsync(Take(Sample.Aline, At(9, 9)));

        Assert.IsType<CallOutcome.Done>(await DoAsync(Take(Sample.Aline, At(9, 10), moves: At(9, 9))));
    }

    [DatabaseFact]
    public async Task Cancelling_needs_a_reason_comes_in_time_and_leaves_a_record()
    {
        await DoAsync(Take(Sample.Aline, At(9, 9)));
        CallCommand.Cancel cancel = new(KeyOf(Sample.Aline), Sample.Aline.Id, At(9, 9), null);

        Assert.Equal(CallRefusal.ReasonMissing, Why(await DoAsync(cancel)));
        Assert.Equal(CallRefusal.TooLateToChange, Why(await DoAsync(cancel with { Reason = "empêchée" }, At(8, 10))));
        Assert.Equal(CallRefusal.NoCall, Why(await DoAsync(cancel with { Reason = "empêchée", StartsAt = At(10, 9) })));

        Assert.Equal(2, Assert.IsType<CallOutcome.Done>(await DoAsync(cancel with { Reason = "empêchée" })).Call.Sequence);
        Assert.IsType<CallOutcome.AlreadySo>(await DoAsync(cancel with { Reason = "empêchée" }));
        Assert.Equal("empêchée", (await Store.HistoryAsync(cancel.Call, default))[^1].Reason);
        Assert.Empty(await Store.OfPromotionAsync(Sample.First.Id, default));

        Assert.Equal(3, Assert.IsType<CallOutcome.Done>(await DoAsync(Take(Sample.Aline, At(9, 9)))).Call.Sequence);
    }

    [DatabaseFact]
    public async Task The_line_puts_those_never_coached_first()
    {
        await Store.SaveAsync(new(Sample.First.Id, new("C0"), Sample.Aline.Id, Sample.Coach.Id, At(2, 9) - Duration.FromDays(30)), default);
        await Store.TryWaitAsync(KeyOf(Sample.Aline), Now, default);
        await Store.TryWaitAsync(KeyOf(Sample.Basile), Now + Duration.FromHours(1), default);
        Assert.False(await Store.TryWaitAsync(KeyOf(Sample.Basile), Now + Duration.FromHours(2), default));

        Assert.Equal(
            [new Waiting(KeyOf(Sample.Basile), Now + Duration.FromHours(1), false), new Waiting(KeyOf(Sample.Aline), Now, true)],
            await Store.LineAsync(Sample.First.Id, new("C1"), default));
    }

    [DatabaseFact]
    public async Task An_offer_has_one_holder_until_it_is_over()
    {
        var until = Now + Duration.FromHours(4);
        await Store.TryWaitAsync(KeyOf(Sample.Basile), Now, default);
        await DoAsync(new CallCommand.Offer(KeyOf(Sample.Basile), Window, Sample.Coach.Id, At(9, 9), until));

        Assert.Equal(CallRefusal.Taken, Why(await DoAsync(Take(Sample.Aline, At(9, 9)))));
        Assert.Equal(CallRefusal.OfferOver, Why(await DoAsync(new CallCommand.Accept(KeyOf(Sample.Basile), Sample.Basile.Id, At(9, 9)), until)));
        Assert.IsType<CallOutcome.Done>(await DoAsync(new CallCommand.Expire(KeyOf(Sample.Basile)), until));
        Assert.Empty(await Store.LineAsync(Sample.First.Id, new("C1"), default));
        Assert.IsType<CallOutcome.Done>(await DoAsync(Take(Sample.Aline, At(9, 9)), until));
        Assert.Equal(CallRefusal.OfferOver, Why(await DoAsync(new CallCommand.Accept(KeyOf(Sample.Basile), Sample.Basile.Id, At(9, 9)), until)));
    }

    [DatabaseFact]
    public async Task An_offer_taken_up_becomes_a_call_and_ends_the_wait()
    {
        await Store.TryWaitAsync(KeyOf(Sample.Basile), Now, default);
        await DoAsync(new CallCommand.Offer(KeyOf(Sample.Basile), Window, Sample.Coach.Id, At(9, 9), Now + Duration.FromHours(4)));

        Assert.True(Assert.IsType<CallOutcome.Done>(await DoAsync(new CallCommand.Accept(KeyOf(Sample.Basile), Sample.Basile.Id, At(9, 9)))).Call.IsAgreed);
        Assert.IsType<CallOutcome.AlreadySo>(await DoAsync(new CallCommand.Accept(KeyOf(Sample.Basile), Sample.Basile.Id, At(9, 9))));
        Assert.Empty(await Store.LineAsync(Sample.First.Id, new("C1"), default));
    }

    [DatabaseFact]
    public async Task A_coach_who_falls_ill_frees_the_day_in_one_act_and_those_of_it_come_first()
    {
        await DoAsync(Take(Sample.Aline, At(9, 9)));
        await DoAsync(Take(Sample.Basile, At(9, 14)));
        await DoAsync(Take(Sample.Celeste, At(10, 9)));

        var withdrawn = await Store.ClearDayAsync(Sample.Coach.Id, new(2027, 3, 9), Sample.Coach.Id, "souffrante", Now, default);

        Assert.Equal([Sample.Aline.Id, Sample.Basile.Id], withdrawn.Select(done => done.Call.Person));
        Assert.Empty(await Store.ClearDayAsync(Sample.Coach.Id, new(2027, 3, 9), Sample.Coach.Id, "souffrante", Now, default));
        Assert.Equal([Sample.Celeste.Id], (await Store.OfPromotionAsync(Sample.First.Id, default)).Select(call => call.Person));
        Assert.Equal([Sample.Aline.Id, Sample.Basile.Id], (await Store.LineAsync(Sample.First.Id, new("C1"), default)).Select(one => one.Call.Person));
        Assert.Equal(CallRefusal.NotOpen, Why(await DoAsync(Take(Sample.Aline, At(9, 9)))));
    }

    [DatabaseFact]
    public async Task A_call_that_did_not_take_place_is_noted_by_its_coach_alone_and_once_it_has_begun()
    {
        await DoAsync(Take(Sample.Aline, At(9, 9)));
        CallCommand.Miss miss = new(KeyOf(Sample.Aline), Sample.Coach.Id, At(9, 9));

        Assert.Equal(CallRefusal.NotYetOver, Why(await DoAsync(miss, At(9, 9))));
        Assert.Equal(CallRefusal.NoCall, Why(await DoAsync(miss with { By = Sample.Aline.Id }, At(9, 12))));
        Assert.IsType<CallOutcome.Done>(await DoAsync(miss, At(9, 12)));
        Assert.IsType<CallOutcome.Done>(await DoAsync(Take(Sample.Aline, At(12, 9)), At(9, 12)));
    }

    [DatabaseFact]
    public async Task The_other_of_a_pair_joins_with_the_team_s_word_and_moves_along()
    {
        await DoAsync(Take(Sample.Aline, At(9, 9)));
        CallCommand.Join join = new(KeyOf(Sample.Basile), Sample.Aline.Id, Sample.Aline.Id, new("vents"));
        Assert.Equal(CallRefusal.JointNotAllowed, Why(await DoAsync(join)));

        await Store.AllowJointAsync(Sample.First.Id, new("vents"), default);
        Assert.IsType<CallOutcome.Done>(await DoAsync(join));
        Assert.Equal(CallRefusal.AlreadyBooked, Why(await DoAsync(Take(Sample.Basile, At(10, 9)))));
        await DoAsync(Take(Sample.Aline, At(10, 9), moves: At(9, 9)));

        Assert.Equal((At(10, 9), 2), await StandsAsync(Sample.Basile));
        await DoAsync(new CallCommand.Cancel(KeyOf(Sample.Aline), Sample.Aline.Id, At(10, 9), "empêchés"));
        Assert.Empty(await Store.OfPromotionAsync(Sample.First.Id, default));
        Assert.Equal((At(10, 9), 3), await StandsAsync(Sample.Basile));
        Assert.Empty(await Store.FaultsAsync(Now, default));
    }

    private static CallRefusal Why(CallOutcome outcome) => Assert.IsType<CallOutcome.Refused>(outcome).Why;

    private async Task<(Instant, int)> StandsAsync(Person person) => await Store.FindAsync(KeyOf(person), default) is { } call ? (call.StartsAt, call.Sequence) : default;
}

public sealed class CallChangesOnSqlite(SqliteDatabase db) : CallChangesContract(db), IClassFixture<SqliteDatabase>;
public sealed class CallChangesOnPostgres(PostgresDatabase db) : CallChangesContract(db), IClassFixture<PostgresDatabase>;
