using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Promotions;

/// <summary>The second visit has two places.</summary>
public abstract class FullVisitTests(TestDatabase database) : DialogTest(database)
{
    private static readonly RsvpTap Come = new("P1", "V2", 0, "Yes", "n");

    [DatabaseFact]
    public async Task Beyond_the_places_je_viens_is_refused_with_the_reason_and_a_promise()
    {
        await TapAsync(Sample.Aline, "Yes", 0);
        await TapAsync(Sample.Basile, "Yes", 1);

        var reply = await TapAsync(Sample.Celeste, "Yes", 2);

        Assert.Equal("C’est complet mardi 1er\u00A0juin. Vous êtes sur la liste d’attente\u00A0: je vous préviens si une place se libère.", reply.Note);
        Assert.Equal(RsvpAnswer.Waiting, await AnswerOfAsync(Sample.Celeste, "V2"));
        Assert.Equal(["Je ne peux plus", "Programme"], Shown.Buttons(reply.Card()));
        Assert.Empty(reply.Posts);
    }

    [DatabaseFact]
    public async Task When_one_says_no_the_first_in_line_comes_and_is_told_in_private_once()
    {
        await TapAsync(Sample.Aline, "Yes", 0);
        await TapAsync(Sample.Basile, "Yes", 1);
        await TapAsync(Sample.Celeste, "Yes", 2);

        var reply = await TapAsync(Sample.Aline, "No", 3);
        var again = await TapAsync(Sample.Aline, "No", 4);

        Assert.Equal(RsvpAnswer.Yes, await AnswerOfAsync(Sample.Celeste, "V2"));
        Assert.Contains(Texts.French.Steps.SeatFreed, Shown.Words(reply.Privately(Sample.Celeste.Id)));
        Assert.Equal("Une place s’est libérée\u00A0: vous venez mardi 1er\u00A0juin", Assert.Single(reply.Posts.OfType<Post.ToPerson>()).Activity.Summary);
        Assert.Empty(again.Posts);
    }

    [DatabaseFact]
    public async Task The_group_sees_the_places_left() => await Shown.ApprovedAsync(async texts =>
    {
        await AnswersAsync(Sample.Aline, "V2", RsvpAnswer.Yes);
        return StepCard.ForGroup((await StateAsync())!, texts).ToJson();
    });

    [DatabaseFact]
    public async Task The_group_sees_that_it_is_full_and_how_many_wait()
    {
        await AnswersAsync(Sample.Aline, "V2", RsvpAnswer.Yes);
        await AnswersAsync(Sample.Basile, "V2", RsvpAnswer.Yes);
        await AnswersAsync(Sample.Celeste, "V2", RsvpAnswer.Waiting);

        await Shown.ApprovedAsync(async texts => StepCard.ForGroup((await StateAsync())!, texts).ToJson());
    }

    [DatabaseFact]
    public async Task Who_waits_sees_so_and_can_step_back()
    {
        await AnswersAsync(Sample.Celeste, "V2", RsvpAnswer.Waiting);

        await Shown.ApprovedAsync(async texts => StepCard.ForPerson((await StateAsync())!, texts, Sample.Celeste).ToJson());
    }

    [DatabaseFact]
    public async Task Who_gets_the_place_has_a_card_with_the_way_out()
    {
        await AnswersAsync(Sample.Celeste, "V2", RsvpAnswer.Yes);

        await Shown.ApprovedAsync(async texts => StepCard.SeatFreed((await StateAsync())!, texts, Sample.Celeste).ToJson());
    }

    [DatabaseFact]
    public async Task Waiting_cannot_be_tapped()
    {
        Assert.Equal(Reply.Noting(Texts.French.Chat.CardUnreadable), await TapAsync(Sample.Aline, "Waiting", 0));
    }

    private Task<StepState?> StateAsync() => Bot.States.ReadAsync(Sample.First, "V2", new("P1/V2/one-week"), "msteams", Now, default);

    private Task<Reply> TapAsync(Person person, string answer, int minute) =>
        Bot.Rsvp.HandleAsync(Come with { Answer = answer }, InGroup(person, now: Now + Duration.FromMinutes(minute)), default);
}

public sealed class FullVisitOnSqlite(SqliteDatabase db) : FullVisitTests(db), IClassFixture<SqliteDatabase>;
public sealed class FullVisitOnPostgres(PostgresDatabase db) : FullVisitTests(db), IClassFixture<PostgresDatabase>;
