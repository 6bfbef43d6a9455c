using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Coaching;

/// <summary>What somebody asks for in a sentence is found, in the group too and however far ahead it lies.</summary>
public abstract class WishTests(TestDatabase database) : CoachingTest(database)
{
    private static readonly Instant Tuesday = At(3, 30, 9);

    [DatabaseFact]
    public async Task What_was_wished_in_the_group_is_kept_behind_the_door_for_the_one_who_wished_it()
    {
        var door = (await SaidInGroupAsync("je voudrais un coaching mardi 30 mars après-midi")).Posted();

        Assert.Equal([Texts.French.Coaching.Mine, Texts.French.Chat.DoorIsPrivate, Texts.French.Coaching.MineButton], Shown.Words(door).Where(word => !word.Contains(". ", StringComparison.Ordinal)));
        Assert.Equal("mardi 30\u00A0mars, 13\u202Fh\u202F30", Shown.Buttons((await OpenAsync(door, Sample.Aline)).Card())[0]);
        Assert.Equal("mardi 23\u00A0mars, 9\u202Fh", Shown.Buttons((await OpenAsync(door, Sample.Basile)).Card())[0]);
    }

    [DatabaseFact]
    public async Task To_move_or_to_cancel_in_the_group_goes_on_behind_the_door()
    {
        await BookAsync(Sample.Aline, Tuesday);
        var move = (await SaidInGroupAsync("décale mon entretien avec le coach au jeudi 25 mars")).Posted();
        var cancel = (await SaidInGroupAsync("annule mon entretien avec le coach")).Posted();

        Assert.Equal("jeudi 25\u00A0mars, 9\u202Fh", Shown.Buttons((await OpenAsync(move, Sample.Aline)).Card())[0]);
        Assert.Contains(Texts.French.Coaching.CancelConfirm, Shown.Buttons((await OpenAsync(cancel, Sample.Aline)).Card()));
        Assert.Equal(Tuesday, (await CallOfAsync(Sample.Aline))!.StartsAt);
    }

    [DatabaseTheory]
    [InlineData("hier", "Aube", "25:00")]
    [InlineData("2027-02-30", "99", "")]
    public async Task A_door_that_was_tampered_with_opens_on_the_nearest_hours(string day, string part, string at)
    {
        CoachingSaid said = new(Sample.Aline.Id.Value, CoachingAim.Choose, day, day, part, at, "nobody");

        Assert.Equal("mardi 23\u00A0mars, 9\u202Fh", Shown.Buttons((await Bot.Coaching.HandleAsync(new CoachingLook("P1", null, said), Of(Sample.Aline), default)).Card())[0]);
    }

    [DatabaseFact]
    public async Task Where_coaches_are_many_what_is_far_ahead_is_found_all_the_same()
    {
        await GivenManyCoachesAsync(60);
        var shown = Words(await Bot.Coaching.HandleAsync(new CoachingLook("P1"), Of(Sample.Aline), default)).ToArray();
        Assert.Equal(3, shown.Where(word => word.StartsWith("mardi 23\u00A0mars, ", StringComparison.Ordinal)).Distinct().Count()); // three hours, not three coaches of one
        var far = At(4, 2, 13, 30);

        Assert.Contains(Texts.French.Coaching.ManyMore, shown);
        Assert.Contains("vendredi 2\u00A0avril", Words(await Bot.Coaching.HandleAsync(new CoachingSearch("P1", "C1"), Of(Sample.Aline), default)));
        Assert.Contains(Texts.French.Coaching.ConfirmButton, Shown.Buttons((await Bot.Coaching.HandleAsync(new CoachingPick("P1", "C1", null, Slot(far, "coach-59")), Of(Sample.Aline), default)).Card()));
        CallWish lastDay = new(new(2027, 4, 2), new(2027, 4, 2));
        Assert.Contains("vendredi 2\u00A0avril, 9\u202Fh", Shown.Buttons((await Bot.CoachingCommand.AnswerAsync(lastDay, CoachingAim.Choose, Of(Sample.Aline), default)).Posted()));
        await Bot.Calls.HandleAsync(Book(far) with { Slot = Slot(far, "coach-59") }, Of(Sample.Basile), default);
        Assert.Contains(
            Words(await Bot.Calls.HandleAsync(Book(far) with { Slot = Slot(far, "coach-59") }, Of(Sample.Aline), default)),
            word => word.EndsWith("Le plus proche\u00A0: vendredi 2\u00A0avril, 13\u202Fh\u202F30.", StringComparison.Ordinal));
    }

    private Task<Reply> SaidInGroupAsync(string sentence) => Bot.Said.AnswerAsync(sentence, InGroup(Sample.Aline, now: Eve), default);

    /// <summary>As the client does: sends back what the door's button holds.</summary>
    private async Task<Reply> OpenAsync(JsonElement door, Person reader) =>
        (await Bot.Verbs.Find(CoachingLook.Verb)!.HandleAsync(Shown.DataOf(door, Texts.French.Coaching.MineButton), Of(reader), default))!;

    private async Task GivenManyCoachesAsync(int count)
    {
        Person[] coaches = [.. Enumerable.Range(0, count).Select(i => new Person(new($"coach-{i}"), "Coach", $"{i}") { Roles = [new(Role.Coach, Sample.First.Id)] })];
        await Database.People.SaveAsync(coaches, default);

        foreach (var coach in coaches)
        {
            await Database.CoachAgendas.SaveAsync(new(coach.Id, Sample.First.Zone), default);
            await Database.CoachAgendas.OpenAsync(coach.Id, [new(new(0b1_1111), new(2027, 3, 1), new(2027, 4, 30), new(9, 0), new(16, 0))], [], default);
        }
    }
}

public sealed class WishesOnSqlite(SqliteDatabase db) : WishTests(db), IClassFixture<SqliteDatabase>;
public sealed class WishesOnPostgres(PostgresDatabase db) : WishTests(db), IClassFixture<PostgresDatabase>;
