using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Promotions;

public abstract class StepCardTests(TestDatabase database) : DialogTest(database)
{
    private static readonly BeatKey OneWeek = new("P1/S2/one-week");

    [DatabaseFact]
    public async Task The_group_sees_who_comes_and_the_two_buttons()
    {
        await PlacedAsync("S2", "Maison des associations, Rennes");
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.No);
        await Database.People.BindAsync(Sample.Aline.Id, new("msteams", "29:aline", Sample.Aline.DirectoryId), default);

        await Shown.ApprovedAsync(texts => ForGroupAsync("S2", texts));
    }

    [DatabaseFact]
    public Task A_participant_who_has_not_answered_sees_so() => Shown.ApprovedAsync(texts => ForAsync(Sample.Aline, "S2", texts));

    [DatabaseFact]
    public async Task A_participant_who_comes_can_change_their_mind()
    {
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);

        await Shown.ApprovedAsync(texts => ForAsync(Sample.Aline, "S2", texts));
    }

    [DatabaseFact]
    public async Task A_participant_who_does_not_come_can_change_their_mind()
    {
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.No);

        await Shown.ApprovedAsync(texts => ForAsync(Sample.Aline, "S2", texts));
    }

    [DatabaseFact]
    public Task Somebody_who_is_no_participant_sees_no_button_to_answer_with() => Shown.ApprovedAsync(texts => ForAsync(Sample.Coach, "S2", texts));

    [DatabaseFact]
    public async Task A_card_with_a_later_one_below_it_points_there()
    {
        await SentAsync(new("P1/S2/two-weeks"), Now - Duration.FromDays(8));
        await SentAsync(OneWeek, Now - Duration.FromDays(1));

        await Shown.ApprovedAsync(texts => ForGroupAsync("S2", texts, new("P1/S2/two-weeks")));
    }

    [DatabaseFact]
    public async Task The_latest_card_stays_open()
    {
        await SentAsync(new("P1/S2/two-weeks"), Now - Duration.FromDays(8));
        await SentAsync(OneWeek, Now - Duration.FromDays(1));

        Assert.Equal(3, Shown.Buttons(await ForGroupAsync("S2", Texts.French, OneWeek)).Length);
    }

    [DatabaseFact]
    public async Task A_card_of_what_is_over_closes_and_counts()
    {
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);

        await Shown.ApprovedAsync(texts => ForGroupAsync("S2", texts, now: Instant.FromUtc(2027, 4, 6, 14, 30)));
    }

    [DatabaseFact]
    public Task The_webinar_is_optional_and_has_no_place_yet() => Shown.ApprovedAsync(texts => ForGroupAsync("W", texts));

    [DatabaseFact]
    public Task The_visit_to_a_peer_is_over() => Shown.ApprovedAsync(texts => ForGroupAsync("V1", texts));

    [DatabaseFact]
    public Task The_visit_to_a_third_party_is_on_the_first_of_June() => Shown.ApprovedAsync(texts => ForGroupAsync("V2", texts));

    [DatabaseFact]
    public Task The_visit_to_a_decision_maker_is_in_August() => Shown.ApprovedAsync(texts => ForGroupAsync("V3", texts));

    [DatabaseFact]
    public async Task One_person_who_comes_is_one_person()
    {
        await AnswersAsync(Sample.Celeste, "S2", RsvpAnswer.Yes);

        await Shown.ApprovedAsync(texts => ForGroupAsync("S2", texts));
    }

    [DatabaseFact]
    public async Task Nobody_comes()
    {
        await EverybodyAnswersAsync(RsvpAnswer.No);

        await Shown.ApprovedAsync(texts => ForGroupAsync("S2", texts));
    }

    [DatabaseFact]
    public async Task Everybody_comes()
    {
        await EverybodyAnswersAsync(RsvpAnswer.Yes);

        await Shown.ApprovedAsync(texts => ForGroupAsync("S2", texts));
    }

    [DatabaseTheory]
    [InlineData("two-weeks", "14 jours avant")]
    [InlineData("eve", "1 jour avant")]
    [InlineData("one-hour", "une heure avant")]
    public async Task A_reminder_says_which_it_is(string rule, string words) =>
        Assert.Contains(Shown.Words(await ForGroupAsync("S2", Texts.French, new($"P1/S2/{rule}"))), text => text.Contains($"«\u00A0{rule}\u00A0»", StringComparison.Ordinal) && text.Contains(words, StringComparison.Ordinal));

    [DatabaseFact]
    public async Task The_same_state_draws_the_same_card() =>
        Assert.Equal((await ForGroupAsync("S2", Texts.French)).GetRawText(), (await ForGroupAsync("S2", Texts.French)).GetRawText());

    private async Task EverybodyAnswersAsync(RsvpAnswer answer)
    {
        foreach (var person in new[] { Sample.Aline, Sample.Basile, Sample.Celeste })
        {
            await AnswersAsync(person, "S2", answer);
        }
    }

    private async Task<JsonElement> ForGroupAsync(string step, Texts texts, BeatKey? beat = null, Instant? now = null) =>
        StepCard.ForGroup(await StateAsync(step, beat ?? new($"P1/{step}/one-week"), now), texts).ToJson();

    private async Task<JsonElement> ForAsync(Person person, string step, Texts texts) =>
        StepCard.ForPerson(await StateAsync(step, OneWeek, null), texts, person).ToJson();

    private async Task<StepState> StateAsync(string step, BeatKey beat, Instant? now) =>
        (await Bot.States.ReadAsync(Sample.First, step, beat, "msteams", now ?? Now, default))!;

    private async Task SentAsync(BeatKey key, Instant at)
    {
        Delivery row = new(key, key, Sample.First.Id, new("S2"), 0, key.Value.Split('/')[^1], "reminder", at, at + Duration.FromDays(1), DeliveryState.Planned)
        {
            Conversation = Chats.Group.Id,
        };
        await Database.Ledger.PlanAsync([row], default);
        await Database.Ledger.TryStartAsync(key, default);
        await Database.Ledger.SettleAsync(row with { State = DeliveryState.Sent, ActivityId = key.Value, SettledAt = at }, default);
    }
}

public sealed class StepCardOnSqlite(SqliteDatabase db) : StepCardTests(db), IClassFixture<SqliteDatabase>;
public sealed class StepCardOnPostgres(PostgresDatabase db) : StepCardTests(db), IClassFixture<PostgresDatabase>;
