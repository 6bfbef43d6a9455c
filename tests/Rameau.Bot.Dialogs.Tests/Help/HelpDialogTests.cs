using Rameau.Bot.Dialogs.Help;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Help;

public abstract class HelpDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public Task In_a_group_it_says_how_to_mention_the_bot() => Shown.ApprovedAsync(async texts =>
        (await Bot.Help.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task A_participant_in_private_needs_no_mention() => Shown.ApprovedAsync(async texts =>
        (await Bot.Help.HandleAsync(Alone(Sample.Basile, texts), default)).Posted());

    [DatabaseFact]
    public Task Le_RAMEAU_s_team_reads_what_it_can_do() => Shown.ApprovedAsync(async texts =>
        (await Bot.Help.HandleAsync(InGroup(Sample.Staff, texts), default)).Posted());

    [DatabaseFact]
    public Task Somebody_unknown_reads_what_anyone_may_ask() => Shown.ApprovedAsync(async texts =>
        (await Bot.Help.HandleAsync(Alone(null, texts), default)).Posted());

    [DatabaseFact]
    public async Task A_tap_on_help_shows_the_same() => Assert.Contains(
        Texts.French.Help.Title, Shown.Words((await Bot.Help.HandleAsync(new HelpLook(), InGroup(Sample.Aline), default)).Card()));

    [DatabaseFact]
    public async Task What_only_an_animator_may_is_told_to_nobody_else()
    {
        var told = Texts.French.Help.GroupName(HelpGroup.Animating);

        foreach (var person in Sample.All)
        {
            string[] words = [.. Shown.Words((await Bot.Help.HandleAsync(new HelpLook(), InGroup(person), default)).Card())];
            Assert.Equal(person == Sample.Aline || person == Sample.Staff, words.Any(line => line.Contains("déplacer", StringComparison.Ordinal)));
            Assert.True(person == Sample.Aline || person == Sample.Staff || !words.Contains(told));
        }
    }
}

public sealed class HelpDialogOnSqlite(SqliteDatabase db) : HelpDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class HelpDialogOnPostgres(PostgresDatabase db) : HelpDialogTests(db), IClassFixture<PostgresDatabase>;
