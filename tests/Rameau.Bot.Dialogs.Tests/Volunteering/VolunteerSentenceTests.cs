using NodaTime;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tests.Turns;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Volunteering;

public abstract class VolunteerSentenceTests(TestDatabase database) : UnledTest(database)
{
    [DatabaseFact]
    public async Task Who_offers_in_the_group_is_noted_there_in_a_word()
    {
        var reply = await SaysAsync("je veux bien animer la promo", InGroup(Sample.Basile, now: Evening));

        Assert.Equal(Texts.French.Volunteers.NotedOffer, reply.Said().Text);
        Assert.Equal("basile", Assert.Single(await OffersAsync()));
        Assert.Equal(VolunteerWithdraw.Verb, reply.Undo!.Verb);
    }

    [DatabaseFact]
    public async Task An_offer_is_taken_back_and_a_withdrawal_too()
    {
        var offered = await SaysAsync("je veux bien animer la promo", InGroup(Sample.Basile, now: Evening));
        await UndoAsync(offered.Undo!, 1);
        Assert.Empty(await OffersAsync());

        await SaysAsync("je veux bien animer la promo", InGroup(Sample.Basile, now: Evening + Duration.FromMinutes(2)));
        var withdrawn = await SaysAsync("je ne veux plus animer la promo", InGroup(Sample.Basile, now: Evening + Duration.FromMinutes(3)));
        Assert.Equal(Texts.French.Volunteers.NotedWithdrawn, withdrawn.Said().Text);
        Assert.Empty(await OffersAsync());

        await UndoAsync(withdrawn.Undo!, 4);
        Assert.Equal("basile", Assert.Single(await OffersAsync()));
    }

    [DatabaseFact]
    public async Task Four_deliveries_are_one_offer_and_one_word_to_each_who_decides()
    {
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await SaysAsync("je veux bien animer la promo", InGroup(Sample.Basile, now: Evening));
        }

        Assert.Equal("basile", Assert.Single(await OffersAsync()));
        Assert.Single(await Database.Ledger.PlannedAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Who_has_not_offered_has_nothing_to_withdraw() => Assert.Equal(
        Texts.French.Votes.NotOffering, (await SaysAsync("je ne veux plus animer la promo", InGroup(Sample.Celeste, now: Evening))).Said().Text);

    [DatabaseFact]
    public async Task Asked_who_animates_it_tells_as_far_as_each_lets_it()
    {
        await Database.People.SaveAsync([Sample.Aline], default);

        Assert.Contains("Aline Brumevert anime la promotion.", Shown.Words((await AsksAsync(InGroup(Sample.Basile, now: Evening))).Posted()));
    }

    [DatabaseFact]
    public async Task Neither_a_coach_nor_an_alumna_offers()
    {
        Assert.Equal(Texts.French.Volunteers.Refused(OfferRefusal.NotInThisPromotion), (await SaysAsync("je veux bien animer la promo", InGroup(Sample.Coach, now: Evening))).Said().Text);
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await SaysAsync("je veux bien animer la promo", InGroup(null, now: Evening))).Said().Text);
        Assert.Equal(Texts.French.Chat.NoPromotionHere, (await SaysAsync("je veux bien animer la promo", Alone(Sample.Alumna, now: Evening))).Said().Text);
        Assert.Empty(await OffersAsync());
    }

    [DatabaseFact]
    public async Task Who_animates_is_asked_first_whether_they_mean_to_hand_over()
    {
        await Database.People.SaveAsync([Sample.Aline], default);

        await Shown.ApprovedAsync(async texts => (await SaysAsync("je passe la main pour l'animation", InGroup(Sample.Aline, texts, Evening))).Posted());
        Assert.Equal(["Aline"], await AnimatingAsync());
    }

    [DatabaseFact]
    public async Task Once_confirmed_nobody_animates_and_the_group_is_called_again_once()
    {
        await Database.People.SaveAsync([Sample.Aline], default);

        var done = await Bot.HandingOver.HandleAsync(new("P1", "n"), InGroup(Sample.Aline, now: Evening), default);
        var again = await Bot.HandingOver.HandleAsync(new("P1", "n"), InGroup(Sample.Aline, now: Evening + Duration.FromSeconds(5)), default);

        Assert.Empty(await AnimatingAsync());
        Assert.Equal(Texts.French.Votes.HandedOver, done.Note);
        Assert.Equal(VolunteerMessages.Call, Assert.IsType<Post.Tracked>(Assert.Single(done.Posts)).Delivery.Message);
        Assert.Equal((Texts.French.Votes.NotAnimating, 0), (again.Note, again.Posts.Count));
    }

    [DatabaseFact]
    public async Task Staff_do_not_hand_over_what_is_not_theirs()
    {
        await Database.People.SaveAsync([Sample.Aline], default);

        Assert.Equal(Texts.French.Votes.NotAnimating, (await Bot.HandingOver.HandleAsync(new("P1", "n"), InGroup(Sample.Staff, now: Evening), default)).Note);
        Assert.Equal(["Aline"], await AnimatingAsync());
    }

    private Task<Reply> SaysAsync(string sentence, Turn turn) => Bot.VolunteerSentence.HandleAsync(Typed.Of(Intent.VolunteerAnimator, sentence, turn.Now), turn, default);

    private Task<Reply> AsksAsync(Turn turn) => Bot.VolunteerSentence.HandleAsync(Typed.As(Intent.VolunteerAnimator, "qui anime la promo ?", turn.Now), turn, default);

    private async Task UndoAsync(Undoing undo, int minutes) =>
        await Bot.Verbs.Find(undo.Verb)!.HandleAsync(undo.Data, InGroup(Sample.Basile, now: Evening + Duration.FromMinutes(minutes)), default);

    private async Task<IEnumerable<string>> OffersAsync() => (await Database.Volunteers.OfPromotionAsync(Sample.First.Id, default)).Select(offer => offer.Person.Value);
}

public sealed class VolunteerSentenceOnSqlite(SqliteDatabase db) : VolunteerSentenceTests(db), IClassFixture<SqliteDatabase>;
public sealed class VolunteerSentenceOnPostgres(PostgresDatabase db) : VolunteerSentenceTests(db), IClassFixture<PostgresDatabase>;
