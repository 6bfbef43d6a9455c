using System.Text.Json;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Animation;

/// <summary>Whoever reads the whole store, what is remembered of taps included, cannot tell who chose what in an anonymous poll.</summary>
public sealed class SecrecyTests(SqliteDatabase database) : DialogTest(database), IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task Every_table_but_the_count_is_the_same_whatever_was_chosen()
    {
        var first = await AfterAsync((Sample.Aline, "0"), (Sample.Basile, "1"));
        var other = await AfterAsync((Sample.Aline, "1"), (Sample.Basile, "0"));

        Assert.Contains(first, row => row.StartsWith("poll_respondent", StringComparison.Ordinal));
        Assert.Equal(first, other); // one vote each, both ways round
    }

    [Fact]
    public async Task What_is_answered_is_the_same_whatever_was_chosen()
    {
        await PublishAsync();
        var one = await TapAsync(Sample.Aline, "0");
        await InitializeAsync();
        await PublishAsync();
        var two = await TapAsync(Sample.Aline, "1");

        Assert.Equal(one.Response!.Body!.Value.GetRawText(), two.Response!.Body!.Value.GetRawText());
    }

    private async Task<IReadOnlyList<string>> AfterAsync(params (Person Person, string Choice)[] ballots)
    {
        await InitializeAsync();
        await PublishAsync();

        foreach (var (person, choice) in ballots)
        {
            await TapAsync(person, choice);
        }

        return await Database.DumpAsync();
    }

    private async Task PublishAsync()
    {
        await Bot.Poll.HandleAsync(new PollDraft("p1", "P1", "Quel jour ?", "mardi\njeudi", Anonymous: "true"), InGroup(Sample.Aline), default);
        await Bot.PollPublish.HandleAsync(new PollPublish("P1", "p1", 1), InGroup(Sample.Aline), default);
    }

    private Task<TurnResult> TapAsync(Person person, string choice) => Bot.Router.HandleAsync(
        Chats.Said(Chats.Group, person.DirectoryId, ActivityTypes.Invoke) with
        {
            Name = InvokeNames.CardAction,
            Value = JsonElement.Parse($$$"""{"action":{"type":"Action.Execute","verb":"poll/ballot","data":{"promotion":"P1","poll":"p1","choices":"{{{choice}}}"}},"trigger":"manual"}"""),
        },
        Now,
        default);
}
