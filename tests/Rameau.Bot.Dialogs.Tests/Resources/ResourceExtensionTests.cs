using System.Text.Json;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Cards;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>Somebody searches from where they write, as Teams sends it and the router answers it.</summary>
public abstract class ResourceExtensionTests(TestDatabase database) : DialogTest(database)
{
    private const string AnyChat = "19:two-people@unq.gbl.spaces";

    [DatabaseFact]
    public async Task What_is_typed_is_found_and_can_be_put_into_a_message()
    {
        var results = await SearchAsync("un exemple de partenariat avec une entreprise", Sample.Dario);

        Assert.Equal("result", results.GetProperty("type").GetString());
        var first = results.GetProperty("attachments")[0];
        Assert.Empty(CardCheck.Faults(first.GetProperty("content")));
        Assert.Equal("Partenariats associations-entreprises — Illustrations", first.GetProperty("preview").GetProperty("content").GetProperty("title").GetString());
        Assert.Empty(Shown.Buttons(first.GetProperty("content"))); // whoever reads it may not be known here
    }

    [DatabaseFact]
    public async Task Before_anything_is_typed_the_pathways_own_entries_are_shown()
    {
        var results = await SearchAsync(null, Sample.Aline);

        Assert.Contains(
            "Modèles socio-économiques des associations — Boîte à outils",
            results.GetProperty("attachments").EnumerateArray().Select(one => one.GetProperty("preview").GetProperty("content").GetProperty("title").GetString()));
    }

    [DatabaseFact]
    public async Task Nothing_found_and_nobody_known_are_said_in_a_sentence()
    {
        Assert.Equal(Texts.French.Resources.NotFound("zzz"), (await SearchAsync("zzz", Sample.Aline)).GetProperty("text").GetString());
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await SearchAsync("partenariat", null)).GetProperty("text").GetString());
    }

    [DatabaseFact]
    public async Task Of_the_chat_in_which_somebody_searches_nothing_is_kept()
    {
        await SearchAsync("partenariat", Sample.Aline);

        Assert.Null(await Database.Conversations.FindAsync(new(AnyChat), default));
        Assert.Null(await Database.Conversations.WithAsync(Sample.Aline.Id, default));
    }

    private async Task<JsonElement> SearchAsync(string? typed, Person? person)
    {
        var (name, value) = typed is null ? ("initialRun", "true") : ("q", typed);
        var from = person?.DirectoryId ?? "00000000-0000-4000-8000-00000000dead";
        var json = $$$"""
            {"type":"invoke","name":"composeExtension/query","id":"1","channelId":"msteams","serviceUrl":"https://smba.example/","locale":"fr-FR",
             "from":{"id":"29:x","aadObjectId":"{{{from}}}"},"recipient":{"id":"28:bot"},"conversation":{"id":"{{{AnyChat}}}","conversationType":"personal"},
             "value":{"commandId":"findResource","parameters":[{"name":"{{{name}}}","value":"{{{value}}}"}],"queryOptions":{"skip":0,"count":25} } }
            """;
        var activity = Assert.IsType<ActivityReading.Accepted>(Activity.Parse(System.Text.Encoding.UTF8.GetBytes(json))).Activity;

        return (await Bot.Router.HandleAsync(activity, Now, default)).Response!.Body!.Value.GetProperty("composeExtension");
    }
}

public sealed class ResourceExtensionOnSqlite(SqliteDatabase db) : ResourceExtensionTests(db), IClassFixture<SqliteDatabase>;
public sealed class ResourceExtensionOnPostgres(PostgresDatabase db) : ResourceExtensionTests(db), IClassFixture<PostgresDatabase>;
