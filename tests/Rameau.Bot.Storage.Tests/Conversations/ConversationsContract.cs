using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Conversations;

public abstract class ConversationsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Conversation Chat = new(
        new("19:chat@thread.v2"), ConversationKind.GroupChat, "msteams", "https://smba.example/emea/", "tenant-1", "28:bot", "Promotion 1");

    private static readonly Conversation Alone = Chat with { Id = new("a:alone"), Kind = ConversationKind.Personal, Name = null, With = Sample.Aline.Id };

    private IConversations Store => Database.Conversations;

    [DatabaseFact]
    public async Task A_conversation_comes_back_as_seen()
    {
        await SeenAsync(Chat, Alone);

        Assert.Equal(Chat, await Store.FindAsync(Chat.Id, default));
        Assert.Equal(Alone, await Store.WithAsync(Sample.Aline.Id, default));
        Assert.Null(await Store.FindAsync(new("19:other"), default));
        Assert.Null(await Store.WithAsync(Sample.Basile.Id, default));
    }

    [DatabaseFact]
    public async Task Seeing_it_again_renews_its_address_and_forgets_nothing()
    {
        await SeenAsync(Chat, Alone);
        await Store.TryLinkAsync(Chat.Id, Sample.First.Id, default);
        await SeenAsync(
            Chat with { ServiceUrl = "https://smba.example/amer/", BotId = "28:new", TenantId = null, Name = null, Promotion = Sample.Second.Id },
            Alone with { With = null });

        Assert.Equal(
            Chat with { ServiceUrl = "https://smba.example/amer/", BotId = "28:new", Promotion = Sample.First.Id },
            await Store.FindAsync(Chat.Id, default));
        Assert.Equal(Alone, await Store.FindAsync(Alone.Id, default));
    }

    [DatabaseFact]
    public async Task A_dead_conversation_lives_again_when_it_is_seen()
    {
        await SeenAsync(Chat);

        await Store.DiedAsync(Chat.Id, default);
        Assert.False((await Store.FindAsync(Chat.Id, default))?.Alive);

        await SeenAsync(Chat);
        Assert.True((await Store.FindAsync(Chat.Id, default))?.Alive);
    }

    [DatabaseFact]
    public async Task Of_two_chats_with_somebody_the_living_one_is_found()
    {
        await SeenAsync(Alone, Alone with { Id = new("b:alone") });
        await Store.DiedAsync(Alone.Id, default);

        Assert.Equal(new ConversationId("b:alone"), (await Store.WithAsync(Sample.Aline.Id, default))?.Id);
    }

    [DatabaseFact]
    public async Task A_chat_is_linked_once_and_to_the_same_promotion_as_often_as_asked()
    {
        await SeenAsync(Chat);

        Assert.True(await Store.TryLinkAsync(Chat.Id, Sample.First.Id, default));
        Assert.True(await Store.TryLinkAsync(Chat.Id, Sample.First.Id, default));
        Assert.False(await Store.TryLinkAsync(Chat.Id, Sample.Second.Id, default));

        Assert.Equal(Chat.Id, (await Store.OfPromotionAsync(Sample.First.Id, default))?.Id);
        Assert.Null(await Store.OfPromotionAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task Of_thirty_that_would_welcome_one_does_and_another_once_the_bot_was_removed()
    {
        await SeenAsync(Chat);

        Assert.Single(await Race.RunAsync(30, _ => Store.TryWelcomeAsync(Chat.Id, default)), won => won);

        await SeenAsync(Chat);
        Assert.False(await Store.TryWelcomeAsync(Chat.Id, default));

        await Store.DiedAsync(Chat.Id, default);
        await SeenAsync(Chat);
        Assert.True(await Store.TryWelcomeAsync(Chat.Id, default));
        Assert.False(await Store.TryWelcomeAsync(new("19:other"), default));
    }

    [DatabaseFact]
    public async Task What_is_not_known_is_not_linked()
    {
        await SeenAsync(Chat);

        Assert.False(await Store.TryLinkAsync(Chat.Id, new("nowhere"), default));
        Assert.False(await Store.TryLinkAsync(new("19:other"), Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Of_thirty_chats_that_want_one_promotion_at_once_one_gets_it()
    {
        Conversation[] chats = [.. Enumerable.Range(0, 30).Select(i => Chat with { Id = new($"19:{i}") })];
        await SeenAsync(chats);

        var linked = await Race.RunAsync(chats.Length, i => Store.TryLinkAsync(chats[i].Id, Sample.First.Id, default));

        Assert.Equal(chats[linked.Index().Single(one => one.Item).Index].Id, (await Store.OfPromotionAsync(Sample.First.Id, default))?.Id);
    }

    [DatabaseFact]
    public async Task Of_two_promotions_that_want_one_chat_at_once_one_gets_it()
    {
        await SeenAsync(Chat);

        var linked = await Race.RunAsync(20, i => Store.TryLinkAsync(Chat.Id, i % 2 == 0 ? Sample.First.Id : Sample.Second.Id, default));

        Assert.Single(linked.Index().Where(one => one.Item).Select(one => one.Index % 2).Distinct());
    }

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task Any_name_comes_back_as_it_went_in(string name)
    {
        await SeenAsync(Chat with { Name = name });

        Assert.Equal(name, (await Store.FindAsync(Chat.Id, default))?.Name);
    }

    private async Task SeenAsync(params Conversation[] conversations)
    {
        foreach (var conversation in conversations)
        {
            await Store.SeenAsync(conversation, default);
        }
    }
}

public sealed class ConversationsOnSqlite(SqliteDatabase db) : ConversationsContract(db), IClassFixture<SqliteDatabase>;
public sealed class ConversationsOnPostgres(PostgresDatabase db) : ConversationsContract(db), IClassFixture<PostgresDatabase>;
