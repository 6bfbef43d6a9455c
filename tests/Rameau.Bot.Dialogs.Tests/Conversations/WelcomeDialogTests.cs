using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Conversations;

public abstract class WelcomeDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly RosterMember Aline = new("29:aline", "Aline B.", Sample.Aline.DirectoryId, Sample.Aline.Email);
    private static readonly RosterMember Stranger = new("29:stranger", "Zoé *Inconnue*", null, "zoe@ailleurs.example");

    [DatabaseFact]
    public Task A_promotion_reads_who_animates_it() => Shown.ApprovedAsync(LookAsync);

    [DatabaseFact]
    public async Task A_promotion_without_animator_reads_that_one_is_wanted()
    {
        await Database.People.SaveAsync([Sample.Aline with { Roles = [new(Role.Participant, Sample.First.Id)] }], default);

        await Shown.ApprovedAsync(LookAsync);
    }

    [DatabaseFact]
    public Task A_chat_of_no_promotion_can_be_linked() => Shown.ApprovedAsync(async texts =>
        (await Bot.Welcome.HandleAsync(new WelcomeLook(), Unlinked(texts), default)).Card());

    [DatabaseFact]
    public Task Somebody_known_reads_what_they_can_ask() => Shown.ApprovedAsync(async texts =>
        (await Bot.Welcome.HandleAsync(new WelcomeLook(), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task Somebody_unknown_reads_who_can_add_them() => Shown.ApprovedAsync(async texts =>
        (await Bot.Welcome.HandleAsync(new WelcomeLook(), Alone(null, texts), default)).Card());

    [DatabaseFact]
    public async Task The_bot_introduces_itself_once_per_arrival()
    {
        Bot.WithMembers(Chats.Group, Aline);

        Assert.Single((await Bot.Welcome.ArriveAsync(InGroup(null), default)).Posts);
        Assert.Same(Reply.Nothing, await Bot.Welcome.ArriveAsync(InGroup(null), default));
    }

    [DatabaseFact]
    public async Task After_it_was_removed_and_added_again_it_introduces_itself_again()
    {
        Bot.WithMembers(Chats.Group, Aline).WithMembers(Chats.Group, Aline);
        await Bot.Welcome.ArriveAsync(InGroup(null), default);
        await Bot.Welcome.LeaveAsync(InGroup(null), default);
        await Database.Conversations.SeenAsync(Chats.Group, default);

        Assert.Single((await Bot.Welcome.ArriveAsync(InGroup(null), default)).Posts);
    }

    [DatabaseFact]
    public async Task Arriving_it_learns_how_the_channel_names_the_people_it_knows()
    {
        Bot.WithMembers(Chats.Group, Aline, Stranger);
        await Bot.Welcome.ArriveAsync(InGroup(null), default);

        Assert.Equal("29:aline", Assert.Single(await Database.People.ChannelIdsAsync("msteams", [Sample.Aline.Id], default)).Value);
    }

    [DatabaseFact]
    public async Task A_newcomer_whom_nobody_knows_is_told_to_staff_in_private()
    {
        Bot.WithMembers(Chats.Group, Aline, Stranger);

        var notice = Assert.IsType<Post.ToPerson>(Assert.Single((await Bot.Welcome.OthersJoinAsync(Joining(Stranger), default)).Posts));

        Assert.Equal(Sample.Staff.Id, notice.Person);
        Assert.Equal(TextFormat.Plain, notice.Activity.TextFormat);
        Assert.Equal(
            "Des personnes ont rejoint le groupe de la promotion 1 sans que je les reconnaisse. À vérifier\u00A0: Zoé *Inconnue* (adresse inconnue).",
            notice.Activity.Text);
    }

    [DatabaseFact]
    public async Task A_newcomer_whom_the_bot_knows_disturbs_nobody()
    {
        Bot.WithMembers(Chats.Group, Aline, Stranger);

        Assert.Same(Reply.Nothing, await Bot.Welcome.OthersJoinAsync(Joining(Aline), default));
    }

    [DatabaseFact]
    public async Task In_a_chat_of_no_promotion_newcomers_are_nobodys_business() =>
        Assert.Same(Reply.Nothing, await Bot.Welcome.OthersJoinAsync(Unlinked(Texts.French), default));

    private static Turn Unlinked(Texts texts) => InGroup(Sample.Staff, texts) with { Conversation = Chats.Other, Promotion = null };

    private static Turn Joining(RosterMember member)
    {
        var turn = InGroup(null);
        return turn with { Activity = turn.Activity with { MembersAdded = [new(member.ChannelId)] } };
    }

    private async Task<System.Text.Json.JsonElement> LookAsync(Texts texts) =>
        (await Bot.Welcome.HandleAsync(new WelcomeLook(), InGroup(Sample.Aline, texts), default)).Card();
}

public sealed class WelcomeDialogOnSqlite(SqliteDatabase db) : WelcomeDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class WelcomeDialogOnPostgres(PostgresDatabase db) : WelcomeDialogTests(db), IClassFixture<PostgresDatabase>;
