using NodaTime;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Volunteering;

public abstract class VolunteerTests(TestDatabase database) : UnledTest(database)
{
    [DatabaseFact]
    public Task The_group_is_called() => Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Call, texts))!.Card.ToJson());

    [DatabaseFact]
    public async Task The_group_sees_who_offered_as_far_as_each_lets_it()
    {
        await OfferAsync(Sample.Basile, Sample.Celeste);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Call, texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Who_offered_sees_so_and_can_step_back()
    {
        await OfferAsync(Sample.Basile);

        await Shown.ApprovedAsync(async texts => (await Bot.Volunteers.HandleAsync(new VolunteerLook("P1"), InGroup(Sample.Basile, texts, Evening), default)).Card());
    }

    [DatabaseFact]
    public async Task Once_somebody_animates_the_posted_card_says_who_and_asks_no_more()
    {
        await OfferAsync(Sample.Basile);
        await PostedAsync(VolunteerMessages.Call);
        await Bot.Appointments.HandleAsync(new VolunteerAppoint("P1", "n", "basile"), Alone(Sample.Staff, now: Evening) with { Promotion = Sample.First }, default);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Call, texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Where_somebody_animates_nothing_is_asked()
    {
        await Database.People.SaveAsync([Sample.Aline], default);

        Assert.Null(await DrawAsync(VolunteerMessages.Call, Texts.French));
        Assert.Null(await DrawAsync(VolunteerMessages.Reminder, Texts.French));
        Assert.Null(await DrawAsync(VolunteerMessages.Choice, Texts.French, Sample.Staff));
    }

    [DatabaseFact]
    public async Task The_reminder_comes_only_while_nobody_has_offered()
    {
        Assert.NotNull(await DrawAsync(VolunteerMessages.Reminder, Texts.French));

        await OfferAsync(Sample.Celeste);

        Assert.Null(await DrawAsync(VolunteerMessages.Reminder, Texts.French));
    }

    [DatabaseFact]
    public async Task An_offer_delivered_four_times_is_one_and_is_told_once_to_each_who_decides()
    {
        for (var delivery = 0; delivery < 4; delivery++)
        {
            var reply = await Bot.Volunteers.HandleAsync(Offer, InGroup(Sample.Basile, now: Evening + Duration.FromSeconds(delivery)), default);
            Assert.Equal(Texts.French.Volunteers.NotedOffer, reply.Note);
        }

        var notice = Assert.Single(await Database.Ledger.PlannedAsync(Sample.First.Id, default));
        Assert.Equal((Sample.Staff.Id, VolunteerMessages.Choice), (notice.Person, notice.Message));
        Assert.Single(await Database.Volunteers.OfPromotionAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Whoever_animates_is_told_too_when_somebody_would_take_over()
    {
        await Database.People.SaveAsync([Sample.Aline], default);
        await OfferAsync(Sample.Basile);

        Assert.Equal(
            [Sample.Aline.Id, Sample.Staff.Id],
            (await Database.Ledger.PlannedAsync(Sample.First.Id, default)).Select(row => row.Person!.Value).OrderBy(id => id.Value, StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task Stepping_back_delivered_late_does_not_undo_a_new_offer()
    {
        await OfferAsync(Sample.Basile);
        VolunteerWithdraw back = new("P1", Evening.ToUnixTimeMilliseconds());
        await Bot.Volunteers.HandleAsync(back, InGroup(Sample.Basile, now: Evening), default);
        Assert.Empty(await Database.Volunteers.OfPromotionAsync(Sample.First.Id, default));

        await Bot.Volunteers.HandleAsync(Offer, InGroup(Sample.Basile, now: Evening + Duration.FromHours(1)), default);
        await Bot.Volunteers.HandleAsync(back, InGroup(Sample.Basile, now: Evening + Duration.FromHours(2)), default);

        Assert.Single(await Database.Volunteers.OfPromotionAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Who_animates_already_and_who_comes_after_the_end_are_told_so()
    {
        await Database.People.SaveAsync([Sample.Aline], default);

        Assert.Equal(
            Texts.French.Volunteers.Refused(OfferRefusal.AnimatesAlready),
            (await Bot.Volunteers.HandleAsync(Offer, InGroup(Sample.Aline, now: Evening), default)).Note);
        Assert.Equal(
            Texts.French.Volunteers.Refused(OfferRefusal.Over),
            (await Bot.Volunteers.HandleAsync(Offer, InGroup(Sample.Basile, now: Instant.FromUtc(2027, 11, 2, 9, 0)), default)).Note);
    }
}

public sealed class VolunteersOnSqlite(SqliteDatabase db) : VolunteerTests(db), IClassFixture<SqliteDatabase>;
public sealed class VolunteersOnPostgres(PostgresDatabase db) : VolunteerTests(db), IClassFixture<PostgresDatabase>;
