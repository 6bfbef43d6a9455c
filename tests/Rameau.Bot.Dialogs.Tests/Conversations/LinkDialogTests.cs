using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Conversations;

public abstract class LinkDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly RosterMember Dario = new("29:dario", "Dario", Sample.Dario.DirectoryId, Sample.Dario.Email);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.Conversations.SeenAsync(Chats.Other, default);
    }

    [DatabaseFact]
    public Task One_promotion_to_choose_from() => Shown.ApprovedAsync(async texts => (await ChooseAsync(texts)).Card());

    [DatabaseFact]
    public async Task Many_promotions_to_choose_from_in_the_order_of_their_start()
    {
        for (var month = 1; month <= 12; month++)
        {
            await Database.Promotions.TryAddAsync(Sample.Second with { Id = new($"N{month}"), Name = $"Promotion n° {month}", StartsOn = new(2028, month, 1) }, default);
        }

        await Shown.ApprovedAsync(async texts => (await ChooseAsync(texts)).Card());
    }

    [DatabaseFact]
    public async Task When_every_promotion_has_its_chat_there_is_nothing_to_choose()
    {
        await Database.Conversations.SeenAsync(Chats.Other with { Id = new("19:third@thread.v2") }, default);
        await Database.Conversations.TryLinkAsync(new("19:third@thread.v2"), Sample.Second.Id, default);

        Assert.Equal(Texts.French.Chat.NothingToLink, (await ChooseAsync(Texts.French)).Note);
    }

    [DatabaseFact]
    public async Task Staff_of_one_promotion_sees_and_links_no_other()
    {
        var turn = Linking(Texts.French) with { Person = Sample.Staff with { Roles = [new(Role.Staff, Sample.First.Id)] } };

        Assert.Equal(Texts.French.Chat.NothingToLink, (await Bot.Link.HandleAsync(new ChoosePromotion(), turn, default)).Note);
        Assert.Equal(Texts.French.Chat.OnlyStaff([]), (await Bot.Link.HandleAsync(new LinkConversation("P2"), turn, default)).Note);
        Assert.Null(await Database.Conversations.OfPromotionAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task Linked_with_everybody_known()
    {
        Bot.WithMembers(Chats.Other, Dario);

        await ApprovedReportAsync();
    }

    [DatabaseFact]
    public async Task Linked_with_people_to_look_at()
    {
        await Database.People.SaveAsync([new(new("twin"), "Gémeau", "Deux", Sample.Celeste.Email)], default);
        Bot.WithMembers(
            Chats.Other,
            Dario,
            new("29:x", "Zoé *Inconnue*", null, "zoe@ailleurs.example"),
            new("29:y", "Céleste", null, Sample.Celeste.Email),
            new("29:z", "Aline B.", "0ther000-0000-4000-8000-000000000009", Sample.Aline.Email));

        await ApprovedReportAsync();
    }

    [DatabaseFact]
    public async Task Linked_though_the_members_could_not_be_read()
    {
        Bot.Teams.Then($"{Chats.Service}v3/conversations/{Uri.EscapeDataString(Chats.Other.Id.Value)}/pagedmembers?pageSize=500", "{}", System.Net.HttpStatusCode.Forbidden);

        await ApprovedReportAsync();
    }

    [DatabaseFact]
    public async Task Linking_stirs_the_promotion_and_turns_the_card_into_its_welcome_for_all()
    {
        Bot.WithMembers(Chats.Other, Dario);

        var reply = await Bot.Link.HandleAsync(new LinkConversation("P2"), Linking(Texts.English), default);

        var update = Assert.IsType<Post.Update>(Assert.Single(reply.Posts));
        Assert.Equal("1711860000000", update.ActivityId);
        Assert.Equal(Texts.French.Chat.WelcomeTitle, update.Activity.Summary);
        Assert.Equal(Sample.Second.Id, reply.Stirs);
        Assert.Equal(Chats.Other.Id, (await Database.Conversations.OfPromotionAsync(Sample.Second.Id, default))?.Id);
    }

    [DatabaseFact]
    public async Task A_second_tap_on_link_says_that_it_is_done()
    {
        Bot.WithMembers(Chats.Other, Dario).WithMembers(Chats.Other, Dario);
        await Bot.Link.HandleAsync(new LinkConversation("P2"), Linking(Texts.French), default);

        Assert.Equal(Texts.French.Chat.Linked("Promotion 2"), (await Bot.Link.HandleAsync(new LinkConversation("P2"), Linking(Texts.French), default)).Note);
    }

    [DatabaseTheory]
    [InlineData(null, "Choisissez une promotion.")]
    [InlineData("", "Choisissez une promotion.")]
    [InlineData("P9", "Cette promotion n’existe plus. Rouvrez la liste pour choisir parmi celles d’aujourd’hui.")]
    [InlineData("P1", "Cette promotion vient d’être reliée à un autre groupe. Rien n’a changé.")]
    public async Task What_cannot_be_linked_is_refused_with_a_reason(string? chosen, string why) =>
        Assert.Equal(why, (await Bot.Link.HandleAsync(new LinkConversation(chosen), Linking(Texts.French), default)).Note);

    [DatabaseFact]
    public async Task A_chat_that_has_its_promotion_keeps_it()
    {
        var choosing = await Bot.Link.HandleAsync(new ChoosePromotion(), InGroup(Sample.Staff), default);
        var linking = await Bot.Link.HandleAsync(new LinkConversation("P2"), InGroup(Sample.Staff), default);

        Assert.Equal(Texts.French.Chat.Refused(LinkRefusal.ChatHasPromotion, []), choosing.Note);
        Assert.Equal(Texts.French.Chat.Refused(LinkRefusal.ChatHasPromotion, []), linking.Note);
    }

    [DatabaseFact]
    public async Task A_chat_of_two_is_no_promotions()
    {
        var choosing = await Bot.Link.HandleAsync(new ChoosePromotion(), Alone(Sample.Staff), default);
        var linking = await Bot.Link.HandleAsync(new LinkConversation("P2"), Alone(Sample.Staff), default);

        Assert.Equal(Texts.French.Chat.Refused(LinkRefusal.NotAGroup, []), choosing.Note);
        Assert.Equal(choosing, linking);
    }

    private static Turn Linking(Texts texts) => InGroup(Sample.Staff, texts) with { Conversation = Chats.Other, Promotion = null };

    private Task<Reply> ChooseAsync(Texts texts) => Bot.Link.HandleAsync(new ChoosePromotion(), Linking(texts), default);

    /// <summary>Links in French, then in English; what Teams told the first time, it tells the second time too.</summary>
    private async Task ApprovedReportAsync([System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        Bot.Teams.Again();
        await Shown.ApprovedAsync(async texts => (await Bot.Link.HandleAsync(new LinkConversation("P2"), Linking(texts), default)).Card(), test: test);
    }
}

public sealed class LinkDialogOnSqlite(SqliteDatabase db) : LinkDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class LinkDialogOnPostgres(PostgresDatabase db) : LinkDialogTests(db), IClassFixture<PostgresDatabase>;
