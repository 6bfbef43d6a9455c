using System.Text.Json;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Turns;

public abstract class CardVerbsTests(TestDatabase database) : DialogTest(database)
{
    /// <summary>Sent cards live for months. A line of the approved file is never changed and never removed.</summary>
    [DatabaseFact]
    public void The_verbs_are_those_that_sent_cards_know() =>
        Approved.Text(string.Join('\n', Bot.Verbs.Names.Order(StringComparer.Ordinal).Select(name => $"{name} {Bot.Verbs.Find(name)!.Power}")));

    [DatabaseFact]
    public void A_verb_claimed_twice_is_refused_at_construction()
    {
        var verb = Bot.Verbs.Find("step/rsvp")!;

        Assert.Throws<InvalidOperationException>(() => new CardVerbs([verb, verb with { Power = Power.Staff }]));
    }

    [DatabaseTheory]
    [InlineData("step/RSVP")]
    [InlineData("step/rsvp ")]
    [InlineData("")]
    public void A_verb_is_known_by_its_exact_name(string name) => Assert.Null(Bot.Verbs.Find(name));

    [DatabaseTheory]
    [InlineData("step/rsvp", "{}")]
    [InlineData("step/rsvp", "[]")]
    [InlineData("step/rsvp", "null")]
    [InlineData("step/rsvp", """{"promotion":"P1","step":"S2","revision":"0","answer":"Yes","nonce":""}""")]
    [InlineData("step/rsvp", """{"promotion":"P1","step":"S2","revision":0,"answer":"Yes"}""")]
    [InlineData("step/rsvp", """{"promotion":"P1","step":null,"revision":0,"answer":"Yes","nonce":""}""")]
    [InlineData("step/rsvp", """{"promotion":"P1","step":"S2","revision":99999999999,"answer":"Yes","nonce":""}""")]
    [InlineData("step/look", """{"promotion":"P1"}""")]
    [InlineData("step/look", """{"promotion":"P1","step":{}}""")]
    [InlineData("programme/look", "{}")]
    [InlineData("conversation/link", """{"chosen":["P1"]}""")]
    public async Task Data_that_cannot_be_read_is_a_damaged_card(string verb, string data) =>
        Assert.Null(await Bot.Verbs.Find(verb)!.HandleAsync(JsonElement.Parse(data), InGroup(Sample.Aline), default));

    [DatabaseTheory]
    [InlineData("step/look", """{"verb":"step/look","promotion":"P1","step":"S2","input":"x"}""")]
    [InlineData("programme/look", """{"promotion":"P1"}""")]
    [InlineData("help/look", "{}")]
    [InlineData("conversation/link", "{}")]
    public async Task Data_may_lack_what_is_optional_and_have_what_is_not_ours(string verb, string data) =>
        Assert.NotNull(await Bot.Verbs.Find(verb)!.HandleAsync(JsonElement.Parse(data), InGroup(Sample.Staff), default));

    [DatabaseTheory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_title_and_synonym_is_understood(Language language) => Assert.All(
        Bot.Commands.All,
        command => Assert.All(command.Synonyms.Append(command.Name.Title(language)), phrase => Assert.Same(command, Bot.Commands.Find(phrase))));
}

public sealed class CardVerbsOnSqlite(SqliteDatabase db) : CardVerbsTests(db), IClassFixture<SqliteDatabase>;
