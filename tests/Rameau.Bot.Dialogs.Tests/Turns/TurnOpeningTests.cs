using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Turns;

public abstract class TurnOpeningTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public async Task Somebody_the_directory_vouches_for_is_known_without_asking_Teams()
    {
        var turn = await Bot.Opening.OpenAsync(Chats.Said(Chats.Group, Sample.Basile.DirectoryId!.ToUpperInvariant()), Now, default);

        Assert.Equal(Sample.Basile.Id, turn.Person?.Id);
        Assert.Equal(Sample.First.Id, turn.Promotion?.Id);
        Assert.Equal(Sample.First.Id, turn.Conversation.Promotion);
    }

    [DatabaseFact]
    public async Task Somebody_new_is_recognised_by_their_address_and_remembered()
    {
        const string Directory = "ce1e57e0-0000-4000-8000-000000000003";
        RosterMember celeste = new("29:sender", "Céleste", Directory, Sample.Celeste.Email);
        Bot.WithSender(Chats.Group, celeste).WithMembers(Chats.Group, celeste);

        await Bot.Opening.OpenAsync(Chats.Said(Chats.Group, Directory), Now, default);
        var again = await Bot.Opening.OpenAsync(Chats.Said(Chats.Group, Directory), Now, default);

        Assert.Equal(Sample.Celeste.Id, again.Person?.Id);
    }

    [DatabaseFact]
    public async Task Somebody_no_address_places_stays_unknown()
    {
        Bot.WithSender(Chats.Group, new("29:sender", "Aline Brumevert", "5tranger-0000-4000-8000-000000000009", "aline@ailleurs.example"));

        Assert.Null((await Bot.Opening.OpenAsync(Chats.Said(Chats.Group, "5tranger-0000-4000-8000-000000000009"), Now, default)).Person);
    }

    [DatabaseFact]
    public async Task Somebody_Teams_does_not_name_stays_unknown()
    {
        Bot.WithSender(Chats.Group, null);

        Assert.Null((await Bot.Opening.OpenAsync(Chats.Said(Chats.Group, "5tranger-0000-4000-8000-000000000009"), Now, default)).Person);
    }

    [DatabaseFact]
    public async Task A_display_name_proves_nothing() =>
        Assert.Null((await Bot.Opening.OpenAsync(Chats.Said(Chats.Group) with { From = new("29:sender", "Aline Brumevert") }, Now, default)).Person);

    [DatabaseFact]
    public async Task When_the_bot_is_removed_nobody_is_asked_who_did_it()
    {
        var removal = Chats.Said(Chats.Group, "5tranger-0000-4000-8000-000000000009", ActivityTypes.InstallationUpdate) with { Action = "remove" };

        Assert.Null((await Bot.Opening.OpenAsync(removal, Now, default)).Person);
    }

    [DatabaseFact]
    public async Task In_private_the_promotion_is_the_one_the_person_lives_and_the_chat_is_theirs()
    {
        var turn = await Bot.Opening.OpenAsync(Chats.Said(Chats.Personal, Sample.Dario.DirectoryId), Now, default);

        Assert.Equal(Sample.Second.Id, turn.Promotion?.Id);
        Assert.Equal(Chats.Personal.Id, (await Database.Conversations.WithAsync(Sample.Dario.Id, default))?.Id);
    }

    [DatabaseFact]
    public async Task In_a_group_the_promotion_is_the_chats_whoever_writes() =>
        Assert.Equal(Sample.First.Id, (await Bot.Opening.OpenAsync(Chats.Said(Chats.Group, Sample.Dario.DirectoryId), Now, default)).Promotion?.Id);

    [DatabaseFact]
    public async Task A_message_cannot_say_which_promotion_a_chat_is()
    {
        var turn = await Bot.Opening.OpenAsync(Chats.Said(Chats.Other, Sample.Staff.DirectoryId) with { Text = "P1" }, Now, default);

        Assert.Null(turn.Conversation.Promotion);
        Assert.Null(turn.Promotion);
    }

    [DatabaseFact]
    public async Task The_latest_address_and_name_of_a_chat_are_kept_and_its_promotion_stays()
    {
        await Bot.Opening.OpenAsync(Chats.Said(Chats.Group with { ServiceUrl = "https://teams.example/amer/", Name = "Aubépine" }, Sample.Aline.DirectoryId), Now, default);

        Assert.Equal(
            Chats.Group with { ServiceUrl = "https://teams.example/amer/", Name = "Aubépine", Promotion = Sample.First.Id },
            await Database.Conversations.FindAsync(Chats.Group.Id, default));
    }

    [DatabaseTheory]
    [InlineData(null, "en-US", "fr", Language.English)]
    [InlineData("fr", "en-US", "en", Language.French)]
    [InlineData(null, "pt-BR", "en", Language.English)]
    [InlineData(null, null, "fr", Language.French)]
    [InlineData(null, null, "de", Language.French)]
    public void The_language_is_the_persons_else_Teams_else_the_promotions(string? own, string? locale, string promotion, Language spoken) =>
        Assert.Equal(spoken, Languages.For(Sample.Aline with { Language = own }, locale, Sample.First with { Language = promotion }));
}

public sealed class TurnOpeningOnSqlite(SqliteDatabase db) : TurnOpeningTests(db), IClassFixture<SqliteDatabase>;
public sealed class TurnOpeningOnPostgres(PostgresDatabase db) : TurnOpeningTests(db), IClassFixture<PostgresDatabase>;
