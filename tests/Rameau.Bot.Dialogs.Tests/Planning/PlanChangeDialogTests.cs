using NodaTime;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Planning;

public abstract class PlanChangeDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly PlanLook Saturday = new("P1", "S2", "2027-05-15", "14:00");
    private static readonly PlanApply AWeekLater = new("P1", 0, "S2", "2027-04-13T09:30");

    [DatabaseFact]
    public async Task Looking_shows_what_a_move_would_do_and_writes_nothing()
    {
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.No);
        await AnnouncedAsync("S2");
        await Database.CoachingCalls.SaveAsync(new(Sample.First.Id, new("C1"), Sample.Basile.Id, Sample.Coach.Id, Instant.FromUtc(2027, 4, 1, 8, 0)), default);

        await Shown.ApprovedAsync(async texts => (await LookAsync(new("P1", "S2", "2027-04-03", "14:00", "12 rue des Tilleuls"), texts)).Card());

        Assert.Empty(await Database.Promotions.ChangesAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task A_better_date_is_one_tap_away()
    {
        var button = Shown.Buttons((await LookAsync(Saturday)).Card()).Single(title => title.StartsWith("Plutôt", StringComparison.Ordinal));

        Assert.Equal("Plutôt mardi 18\u00A0mai, 12\u202Fh", button); // Whit Monday is closed too, and seven hours from 14 h end at 21 h
    }

    [DatabaseFact]
    public async Task A_move_tells_how_many_slots_the_window_it_touches_would_lack()
    {
        Assert.DoesNotContain(Shown.Words((await LookAsync(new("P1", "S2", "2027-04-13"))).Card()), word => word.Contains("créneau", StringComparison.Ordinal));
        await Database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Sample.First.Zone) { WeeklyCap = 1 }, default);
        await Database.CoachAgendas.OpenAsync(Sample.Coach.Id, [new(new(0b11), new(2027, 4, 1), new(2027, 6, 30), new(9, 0), new(17, 0))], [], default);

        await Shown.ApprovedAsync(async texts => (await LookAsync(new("P1", "S2", "2027-04-13"), texts)).Card());
    }

    [DatabaseFact]
    public Task Cancelling_asks_for_a_reason_that_the_group_will_read() => Shown.ApprovedAsync(async texts =>
        (await LookAsync(new("P1", "V2", Cancel: true), texts)).Card());

    [DatabaseFact]
    public Task What_cannot_be_says_why_and_what_could() => Shown.ApprovedAsync(async texts => (await LookAsync(new("P1", "S2", "2027-07-06"), texts)).Card());

    [DatabaseTheory]
    [InlineData(null, null, null, "Choisissez d’abord une étape.")]
    [InlineData("S2", "demain", null, "Cette date n’est pas lisible. Choisissez-la dans le calendrier.")]
    [InlineData("S2", null, "25:00", "Cette heure n’est pas lisible. Choisissez-la dans le champ.")]
    public async Task What_was_filled_in_wrongly_is_said_at_once(string? step, string? date, string? time, string said) =>
        Assert.Equal(said, (await LookAsync(new("P1", step, date, time))).Note);

    [DatabaseTheory]
    [InlineData("S2", null, null, null, "C’est déjà ainsi\u00A0: rien ne change.")]
    [InlineData("S9", null, null, "Rennes", "Cette étape n’est pas dans le programme. Étapes que l’on peut changer\u00A0: ")]
    [InlineData("C1", null, null, "Rennes", "Coaching individuel 1 n’a pas d’heure, et donc pas de lieu.")]
    [InlineData("S2", null, "09:30", null, "C’est déjà ainsi\u00A0: rien ne change.")]
    public async Task A_refusal_is_a_card_with_a_way_back(string step, string? date, string? time, string? place, string said)
    {
        var card = (await LookAsync(new("P1", step, date, time, place))).Card();

        Assert.Contains(Shown.Words(card), word => word.StartsWith(said, StringComparison.Ordinal));
        Assert.Equal(["Revenir"], Shown.Buttons(card));
    }

    [DatabaseFact]
    public async Task Another_hour_alone_keeps_the_day_and_another_day_alone_the_hour()
    {
        Assert.Contains("Après\u00A0: mardi 6\u00A0avril, 14\u202Fh\u00A0–\u00A021\u202Fh", Shown.Words((await LookAsync(new("P1", "S2", "", "14:00:00"))).Card()));
        Assert.Contains("Après\u00A0: mardi 13\u00A0avril, 9\u202Fh\u202F30\u00A0–\u00A016\u202Fh\u202F30", Shown.Words((await LookAsync(new("P1", "S2", "2027-04-13", ""))).Card()));
    }

    [DatabaseFact]
    public async Task Applying_writes_the_change_with_who_and_when_and_has_posted_cards_drawn_again()
    {
        await AnnouncedAsync("S2");

        await Shown.ApprovedAsync(async texts => (await ApplyAsync(AWeekLater with { Place = "12 rue des Tilleuls" }, Sample.Aline, texts)).Card());

        Assert.Equal(
            [
                new PlanChange.Moved(new("S2"), new(2027, 4, 13, 9, 30)) { DecidedAt = Now, By = Sample.Aline.Id },
                new PlanChange.Placed(new("S2"), "12 rue des Tilleuls") { DecidedAt = Now, By = Sample.Aline.Id },
            ],
            await Database.Promotions.ChangesAsync(Sample.First.Id, default));
        Assert.Single(await Database.Ledger.ToAmendAsync(Sample.First.Id, Now, default));
    }

    [DatabaseFact]
    public async Task Applying_is_noted_and_stirs_the_rhythm()
    {
        var reply = await ApplyAsync(AWeekLater);

        Assert.Equal("C’est fait. Session 2 passe à mardi 13\u00A0avril, 9\u202Fh\u202F30.", reply.Note);
        Assert.Equal(Sample.First.Id, reply.Stirs);
    }

    [DatabaseFact]
    public async Task A_tap_delivered_four_times_is_one_change()
    {
        var replies = await Race.RunAsync(4, _ => ApplyAsync(AWeekLater));

        Assert.Single(await Database.Promotions.ChangesAsync(Sample.First.Id, default));
        Assert.All(replies, reply => Assert.StartsWith("C’est fait.", reply.Note, StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Of_two_who_change_the_same_step_one_wins_and_the_other_sees_what_changed_and_by_whom()
    {
        await ApplyAsync(AWeekLater, Sample.Aline);

        await Shown.ApprovedAsync(async texts => (await ApplyAsync(AWeekLater with { To = "2027-04-20T09:30" }, Sample.Staff, texts)).Card());

        Assert.Single(await Database.Promotions.ChangesAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Who_was_overtaken_may_apply_to_the_plan_as_it_now_is()
    {
        await ApplyAsync(AWeekLater, Sample.Aline);
        var card = (await ApplyAsync(AWeekLater with { To = "2027-04-20T09:30" }, Sample.Staff)).Card();

        Assert.Contains("\"version\":1", card.GetRawText(), StringComparison.Ordinal);
        Assert.StartsWith("C’est fait.", (await ApplyAsync(AWeekLater with { Version = 1, To = "2027-04-20T09:30" }, Sample.Staff)).Note, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task What_is_no_longer_possible_when_it_is_applied_is_refused()
    {
        var reply = await Bot.PlanChange.HandleAsync(AWeekLater, InGroup(Sample.Aline, now: Instant.FromUtc(2027, 4, 6, 15, 0)), default);

        Assert.Contains("Session 2, c’est passé\u00A0: on ne change que ce qui vient.", Shown.Words(reply.Card()));
        Assert.Empty(await Database.Promotions.ChangesAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task A_cancelled_step_shows_so_on_its_card_and_takes_no_more_answers()
    {
        await ApplyAsync(new("P1", 0, "V2", Cancel: true, Reason: "Notre hôte déménage.\u0000"));

        await Shown.ApprovedAsync(async texts => (await Bot.Step.HandleAsync(new StepLook("P1", "V2"), InGroup(Sample.Basile, texts), default)).Card());

        var answered = await Bot.Rsvp.HandleAsync(new("P1", "V2", 0, "Yes", "n"), InGroup(Sample.Basile), default);
        Assert.Equal(Texts.French.Steps.Refused(RsvpRefusal.Cancelled), answered.Note);
    }

    [DatabaseFact]
    public async Task Damaged_data_decides_nothing()
    {
        Assert.Contains(Texts.French.Planning.Refused(PlanRefusal.NothingChanges, "", ""), Shown.Words((await ApplyAsync(AWeekLater with { To = "un jour" })).Card()));
        Assert.Empty(await Database.Promotions.ChangesAsync(Sample.First.Id, default));
    }

    private Task<Reply> LookAsync(PlanLook tapped, Texts? texts = null) => Bot.PlanChange.HandleAsync(tapped, InGroup(Sample.Aline, texts), default);

    private Task<Reply> ApplyAsync(PlanApply tapped, Domain.People.Person? by = null, Texts? texts = null) =>
        Bot.PlanChange.HandleAsync(tapped, InGroup(by ?? Sample.Aline, texts), default);

    /// <summary>A card about the step stands in the group.</summary>
    private async Task AnnouncedAsync(string step)
    {
        BeatKey key = new($"P1/{step}/one-week");
        Delivery card = new(key, key, Sample.First.Id, new(step), 0, "one-week", "reminder", Now - Duration.FromDays(1), Now + Duration.FromDays(1), DeliveryState.Planned)
        {
            Conversation = Chats.Group.Id,
        };
        await Database.Ledger.PlanAsync([card], default);
        await Database.Ledger.TryStartAsync([key], default);
        await Database.Ledger.SettleAsync(card with { State = DeliveryState.Sent, ActivityId = "1", SettledAt = Now, AmendAt = Now + Duration.FromDays(1) }, default);
    }
}

public sealed class PlanChangeDialogOnSqlite(SqliteDatabase db) : PlanChangeDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class PlanChangeDialogOnPostgres(PostgresDatabase db) : PlanChangeDialogTests(db), IClassFixture<PostgresDatabase>;
