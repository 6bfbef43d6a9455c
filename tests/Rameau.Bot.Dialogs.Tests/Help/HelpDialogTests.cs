using Rameau.Bot.Dialogs.Conversations;
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
    public Task In_private_no_mention_is_needed() => Shown.ApprovedAsync(async texts =>
        (await Bot.Help.HandleAsync(Alone(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task What_is_not_understood_is_answered_with_what_is() => Shown.ApprovedAsync(texts =>
        Task.FromResult(Bot.Help.NotUnderstood(Alone(Sample.Aline, texts)).Posted()));

    [DatabaseFact]
    public async Task A_tap_on_help_shows_the_same() => Assert.Contains(
        Texts.French.Chat.HelpTitle, Shown.Words((await Bot.Help.HandleAsync(new HelpLook(), InGroup(Sample.Aline), default)).Card()));
}

public sealed class HelpDialogOnSqlite(SqliteDatabase db) : HelpDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class HelpDialogOnPostgres(PostgresDatabase db) : HelpDialogTests(db), IClassFixture<PostgresDatabase>;
