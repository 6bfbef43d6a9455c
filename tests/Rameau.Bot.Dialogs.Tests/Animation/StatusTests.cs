using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Animation;

public abstract class StatusTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public Task In_a_group_only_a_door_is_posted() => Shown.ApprovedAsync(async texts => (await Bot.Status.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public async Task It_is_told_in_figures()
    {
        await LivedAsync();

        await Shown.ApprovedAsync(async texts => (await Bot.Status.HandleAsync(new StatusLook("P1"), InGroup(Sample.Aline, texts), default)).Card());
    }

    [DatabaseFact]
    public async Task Nobody_is_named()
    {
        await LivedAsync();
        var card = (await Bot.Status.HandleAsync(new StatusLook("P1"), InGroup(Sample.Staff), default)).Card().GetRawText();

        Assert.All(Sample.All, person => Assert.DoesNotContain(person.FirstName, card, StringComparison.Ordinal));
        Assert.All(Sample.All, person => Assert.DoesNotContain($"\"{person.Id}\"", card, StringComparison.Ordinal));
    }

    [DatabaseFact]
    public Task Staff_say_first_which_promotion() => Shown.ApprovedAsync(async texts => (await Bot.Status.HandleAsync(Alone(Sample.Staff, texts), default)).Posted());

    [DatabaseFact]
    public async Task Said_in_ones_own_words_it_opens_too_and_who_may_not_is_told_who_can()
    {
        Assert.Contains(Texts.French.Status.Title, Shown.Words((await Bot.Said.AnswerAsync("où en est la promo ?", Alone(Sample.Aline), default)).Posted()));
        Assert.Contains("Faustin", (await Bot.Said.AnswerAsync("comment va la promo ?", Alone(Sample.Basile), default)).Said().Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Staff_may_name_the_promotion_and_a_participant_may_not_ask_of_another()
    {
        Assert.Contains("Promotion 2", Shown.Words((await Bot.Status.AskAsync("P2", Alone(Sample.Staff), default)).Posted()));
        Assert.Contains("Promotion 1", Shown.Words((await Bot.Status.AskAsync("P2", Alone(Sample.Aline), default)).Posted()));
    }

    [DatabaseFact]
    public Task After_the_last_meeting_there_is_still_something_to_say() => Shown.ApprovedAsync(async texts =>
        (await Bot.Status.HandleAsync(new StatusLook("P1"), InGroup(Sample.Aline, texts, Instant.FromUtc(2027, 12, 1, 8, 0)), default)).Card());

    [DatabaseFact]
    public async Task Who_takes_over_finds_what_is_coming_what_is_open_and_whom_to_ask()
    {
        await LivedAsync();
        await Bot.Poll.HandleAsync(new PollDraft("p1", "P1", "Quel jour ?", "mardi\njeudi"), InGroup(Sample.Aline), default);
        await Bot.PollPublish.HandleAsync(new PollPublish("P1", "p1", 1), InGroup(Sample.Aline), default);

        await Shown.ApprovedAsync(async texts => (await Bot.HandOver.HandleAsync(new HandOverLook("P1"), InGroup(Sample.Aline, texts), default)).Card());
    }

    [DatabaseFact]
    public Task The_hand_over_is_private_in_a_group() => Shown.ApprovedAsync(async texts => (await Bot.HandOver.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    /// <summary>Between the first two sessions: some have come, some have worked.</summary>
    private async Task LivedAsync()
    {
        await AnswersAsync(Sample.Aline, "S1", RsvpAnswer.Yes);
        await AnswersAsync(Sample.Basile, "S1", RsvpAnswer.No);
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);
        await Database.WorkReports.SaveAsync(new(Sample.First.Id, new("TP1"), Sample.Basile.Id, WorkMark.HandedIn, Now), default);
        await Database.MoocProgress.SaveAsync(new EpisodeMark(Sample.First.Id, new("M1"), 1, Sample.Aline.Id, true, Now), default);
        await Database.CoachingCalls.SaveAsync(new(Sample.First.Id, new("C1"), Sample.Aline.Id, Sample.Coach.Id, Instant.FromUtc(2027, 4, 1, 8, 0)), default);
    }
}

public sealed class StatusOnSqlite(SqliteDatabase db) : StatusTests(db), IClassFixture<SqliteDatabase>;
