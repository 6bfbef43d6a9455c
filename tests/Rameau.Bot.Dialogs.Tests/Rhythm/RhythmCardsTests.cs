using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Rhythm;

/// <summary>What the rhythm says that no other feature's tests show, six days before session 2.</summary>
public abstract class RhythmCardsTests(TestDatabase database) : DialogTest(database)
{
    private static readonly LocalDateTime AWeekLater = new(2027, 4, 13, 9, 30);

    [DatabaseFact]
    public async Task A_message_in_doubt_asks_to_look_into_the_chat()
    {
        var doubtful = await Database.DoubtfulAsync(Now);

        await Shown.ApprovedAsync(async texts => (await Bot.DoubtAsync(doubtful, Sample.Aline, texts, Now))!.Card.ToJson());
    }

    [DatabaseFact]
    public Task A_dead_chat_is_told_with_what_brings_it_back() => ApprovedAsync(MessageNames.DeadChat, "S2", MessageNames.DeadChat, Sample.Staff);

    [DatabaseFact]
    public async Task Absences_are_told_to_the_team_with_what_helps()
    {
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.No);
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.No);

        await ApprovedAsync(MessageNames.Absences, "S2", "absences", Sample.Staff);
    }

    [DatabaseFact]
    public Task A_newsletter_has_its_four_rubrics() => ApprovedAsync(MessageNames.Newsletter, Said.Newsletter, "newsletter");

    [DatabaseFact]
    public Task The_monthly_letter_is_relayed() => ApprovedAsync(MessageNames.Monthly, Said.Monthly, "monthly");

    [DatabaseFact]
    public Task The_chat_is_given_to_its_people() => ApprovedAsync(MessageNames.Community, "COM", "community");

    [DatabaseFact]
    public Task A_window_of_coaching_opens_for_the_group() => ApprovedAsync(MessageNames.CoachingOpen, "C1", "coaching-open");

    [DatabaseFact]
    public Task A_window_of_coaching_closes_on_who_has_no_call() => ApprovedAsync(MessageNames.CoachingReminder, "C1", "coaching-last-week", Sample.Basile);

    [DatabaseFact]
    public Task A_session_that_moves_says_before_and_after_and_asks_again() => NewsAsync(new PlanChange.Moved(new("S2"), AWeekLater));

    [DatabaseFact]
    public async Task A_place_that_changes_says_the_old_and_the_new()
    {
        await PlacedAsync("S2", "Maison des associations");

        await NewsAsync(new PlanChange.Placed(new("S2"), "12 rue des Tilleuls"), number: 2);
    }

    [DatabaseFact]
    public Task A_cancelled_visit_says_why() => NewsAsync(new PlanChange.Cancelled(new("V2"), "Notre hôte déménage."));

    [DatabaseFact]
    public Task An_added_event_is_an_invitation() => NewsAsync(new PlanChange.Added(
        new("EV-1"), new(StepKind.TargetedEvents, "Forum des *alliances*", new(2027, 4, 20, 18, 0), 120, "Rennes", "https://example.org/forum", EventOrigin.Rameau)));

    [DatabaseFact]
    public Task A_bulletin_is_something_to_know() => NewsAsync(new PlanChange.Added(
        new("BU-1"), new(StepKind.Bulletin, "Le bulletin est paru", new(2027, 4, 20, 10, 0), Url: "https://example.org/bulletin")));

    [DatabaseFact]
    public Task What_a_day_brings_is_one_card_with_an_action_for_each_thing() => Shown.ApprovedAsync(async texts =>
    {
        Message[] day =
        [
            (await Bot.MessageAsync(MessageNames.Reminder, "S2", "one-week", null, texts, Now, "Venez *nombreux*"))!,
            (await Bot.MessageAsync(MessageNames.Newsletter, Said.Newsletter, "newsletter", null, texts, Now))!,
            (await Bot.MessageAsync(MessageNames.CoachingOpen, "C1", "coaching-open", null, texts, Now))!,
        ];
        var today = Sample.First.Zone.DayOf(Now);
        var card = DigestCard.Of(day, today, today, texts).Card.ToJson();
        Assert.Single(Shown.Words(card), word => word == "Venez *nombreux*");

        return card;
    });

    [DatabaseFact]
    public async Task The_animators_words_are_in_every_card_once()
    {
        foreach (var (message, step, rule) in new[] { (MessageNames.Reminder, "S2", "eve"), (MessageNames.Newsletter, Said.Newsletter, "newsletter"), ("work-open", "TP1", "work-open"), ("mooc-start", "M1", "mooc-start") })
        {
            var card = (await Bot.MessageAsync(message, step, rule, null, Texts.French, Now, "Venez *nombreux*"))!.Card.ToJson();

            Assert.Single(Shown.Words(card), word => word == "Venez *nombreux*");
        }
    }

    private async Task NewsAsync(PlanChange change, int number = 1, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        await ChangedAsync(change with { DecidedAt = Now, By = Sample.Aline.Id });

        await ApprovedAsync(MessageNames.News, change.Step.Value, $"news-{number}", test: test);
    }

    private Task ApprovedAsync(string message, string step, string rule, Person? reader = null, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Shown.ApprovedAsync(async texts => (await Bot.MessageAsync(message, step, rule, reader, texts, Now))!.Card.ToJson(), test: test);
}

public sealed class RhythmCardsOnSqlite(SqliteDatabase db) : RhythmCardsTests(db), IClassFixture<SqliteDatabase>;
public sealed class RhythmCardsOnPostgres(PostgresDatabase db) : RhythmCardsTests(db), IClassFixture<PostgresDatabase>;
