using NodaTime;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Volunteering;

/// <summary>Three people live the promotion: Aline, Basile and Céleste.</summary>
public abstract class VoteTests(TestDatabase database) : UnledTest(database)
{
    [DatabaseFact]
    public async Task A_second_offer_opens_a_vote_on_a_card_of_its_own_once()
    {
        var first = await OffersAsync(Sample.Basile, 0);
        var second = await OffersAsync(Sample.Celeste, 1);
        var again = await OffersAsync(Sample.Celeste, 2);

        Assert.Empty(first.Posts);
        Assert.Equal((VolunteerMessages.Vote, Chats.Group.Id), Assert.IsType<Post.Tracked>(Assert.Single(second.Posts)).Delivery is var row ? (row.Message, row.Conversation) : default);
        Assert.Empty(again.Posts);
        Assert.Equal(new LocalDate(2027, 1, 22), (await Database.Ballots.FindAsync(Sample.First.Id, default))!.LastDay(Sample.First.Zone));
    }

    [DatabaseFact]
    public async Task The_group_sees_who_offered_and_how_many_have_voted_never_for_whom()
    {
        await OfferAsync(Sample.Basile, Sample.Celeste);
        await VotesAsync(Aline, "celeste");

        await Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Vote, texts, now: Evening + Duration.FromHours(1)))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Who_voted_sees_that_they_have()
    {
        await OfferAsync(Sample.Basile, Sample.Celeste);

        await Shown.ApprovedAsync(async texts => (await VotesAsync(Aline, "celeste", texts)).Card());
    }

    [DatabaseFact]
    public async Task Once_all_have_voted_it_is_closed_and_counted()
    {
        await OfferAsync(Sample.Basile, Sample.Celeste);
        await VotesAsync(Aline, "basile");
        await VotesAsync(Aline, "celeste");
        await VotesAsync(Sample.Basile, "basile");
        await VotesAsync(Sample.Celeste, "celeste");

        await Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Vote, texts, now: Evening + Duration.FromHours(1)))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task After_its_last_day_it_is_closed_and_counted_and_takes_no_voice()
    {
        await OfferAsync(Sample.Basile, Sample.Celeste);
        await VotesAsync(Aline, "celeste");
        var after = Evening + Duration.FromDays(4);

        var late = await VotesAsync(Sample.Basile, "basile", now: after);

        Assert.Equal(Texts.French.Votes.Refused(VoteRefusal.NoVote), late.Note);
        Assert.Contains("Céleste : 1 voix".Replace(" :", "\u00A0:", StringComparison.Ordinal), Shown.Words((await DrawAsync(VolunteerMessages.Vote, Texts.French, now: after))!.Card.ToJson()));
    }

    [DatabaseFact]
    public async Task Nobody_is_chosen_who_does_not_offer()
    {
        await OfferAsync(Sample.Basile, Sample.Celeste);

        Assert.Equal(Texts.French.Votes.Refused(VoteRefusal.NoCandidate), (await VotesAsync(Aline, "aline")).Note);
        Assert.Equal(Texts.French.Votes.Missing, (await VotesAsync(Aline, null)).Note);
        Assert.Equal(Texts.French.Votes.Refused(VoteRefusal.NotInThisPromotion), (await VotesAsync(Sample.Dario, "basile")).Note);
        Assert.Empty(await Database.Ballots.VotersAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Where_no_vote_is_open_it_is_said() =>
        Assert.Equal(Texts.French.Votes.Refused(VoteRefusal.NoVote), (await VotesAsync(Aline, "basile")).Note);

    [DatabaseFact]
    public async Task Whoever_confirms_reads_the_counts_once_it_is_closed()
    {
        await OfferAsync(Sample.Basile, Sample.Celeste);
        await VotesAsync(Aline, "celeste");

        await Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Choice, texts, Sample.Staff, Evening + Duration.FromDays(4)))!.Card.ToJson());
    }

    private Task<Reply> OffersAsync(Person person, int minutes) =>
        Bot.Volunteers.HandleAsync(Offer, InGroup(person, now: Evening + Duration.FromMinutes(minutes)), default);

    private Task<Reply> VotesAsync(Person person, string? candidate, Texts? texts = null, Instant? now = null) =>
        Bot.Votes.HandleAsync(new("P1", "n", candidate), InGroup(person, texts, now ?? Evening + Duration.FromHours(1)), default);
}

public sealed class VoteOnSqlite(SqliteDatabase db) : VoteTests(db), IClassFixture<SqliteDatabase>;
public sealed class VoteOnPostgres(PostgresDatabase db) : VoteTests(db), IClassFixture<PostgresDatabase>;
