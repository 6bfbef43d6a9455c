using System.Text.Json;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Turns;

/// <summary>Everything that the bot reacts to, by everybody, everywhere: who may, and that nobody else can.</summary>
public sealed class AccessTests(SqliteDatabase database) : DialogTest(database), IClassFixture<SqliteDatabase>
{
    private static readonly Person[] Everybody = [.. Sample.All.Where(person => person.DirectoryId is not null)];

    private IEnumerable<(string Name, Power Power)> Table =>
    [
        .. Bot.Verbs.Names.Select(name => ($"card {name}", Bot.Verbs.Find(name)!.Power)),
        .. Bot.Commands.All.Select(command => ($"command {command.Name.French}", command.Power)),
        .. Dialogs.Turns.Sentences.InScope.Select(intent => ($"sentence {intent.Name()}", Bot.Sentences.Find(intent)!.Power)),
    ];

    [Fact]
    public void Who_may_do_what_is_as_a_person_approved_it() => Approved.Text(string.Join('\n', Table
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => $"{entry.Name}: {entry.Power}\n    group: {Who(entry.Power, Here)}\n    alone: {Who(entry.Power, person => Alone(person))}")));

    [Fact]
    public async Task A_tap_by_who_may_not_is_refused_with_who_can_and_does_nothing()
    {
        var refused = 0;

        foreach (var name in Bot.Verbs.Names.Where(name => Bot.Verbs.Find(name)!.Power is not Power.Anyone))
        {
            foreach (var person in Everybody)
            {
                foreach (var chat in new[] { Chats.Group, Chats.Personal with { Id = new($"a:{person.Id}") } })
                {
                    var tap = Tap(chat, person, name);
                    var turn = await Bot.Opening.OpenAsync(tap, Now, default);

                    if (!Bot.Verbs.Find(name)!.Power.Allows(turn))
                    {
                        var result = await Bot.Router.HandleAsync(tap, Now, default);
                        Assert.Equal(await Bot.Refusals.OfAsync(Bot.Verbs.Find(name)!.Power, turn, default), result.Reply.Note);
                        Assert.Empty(result.Reply.Posts);
                        Assert.Null(result.Reply.Card);
                        refused++;
                    }
                }
            }
        }

        Assert.True(refused > Bot.Verbs.Names.Count, $"{refused} taps were refused.");
    }

    [Fact]
    public async Task A_command_by_who_may_not_is_refused_with_who_can()
    {
        foreach (var command in Bot.Commands.All.Where(command => command.Power is not Power.Anyone))
        {
            foreach (var person in Everybody.Where(person => !command.Power.Allows(Here(person))))
            {
                var result = await Bot.Router.HandleAsync(Chats.Said(Chats.Group, person.DirectoryId) with { Text = command.Name.French }, Now, default);
                Assert.Equal(await Bot.Refusals.OfAsync(command.Power, Here(person), default), Assert.IsType<Post.Here>(Assert.Single(result.Reply.Posts)).Activity.Text);
            }
        }
    }

    private static string Who(Power power, Func<Person?, Turn> where) =>
        string.Join(", ", Sample.All.Where(person => power.Allows(where(person))).Select(person => person.Id.Value).Append(power.Allows(where(null)) ? "strangers" : null).OfType<string>());

    private static Turn Here(Person? person) => InGroup(person);

    private static Activity Tap(Conversation chat, Person person, string verb) => Chats.Said(chat, person.DirectoryId, ActivityTypes.Invoke) with
    {
        Name = InvokeNames.CardAction,
        Value = JsonElement.Parse($$$"""{"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{"promotion":"P1","step":"S2"}},"trigger":"manual"}"""),
    };
}
