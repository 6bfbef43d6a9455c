using NodaTime;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Preferences;

public abstract class PreferencesTests(TestDatabase database) : DialogTest(database)
{
    private static readonly PreferencesSave Save = new("n", "teams", "Introduction", "mensuelle,evenements", "  Un tiers-lieu\nà trois ", "Le temps");

    [DatabaseFact]
    public Task Two_weeks_before_the_group_is_welcomed() => Shown.ApprovedAsync(async texts => (await DrawAsync("ONB", texts))!.Card.ToJson());

    [DatabaseFact]
    public Task Who_has_chosen_nothing_reads_that_they_are_hidden() =>
        Shown.ApprovedAsync(async texts => (await Bot.Preferences.HandleAsync(new PreferencesLook(), InGroup(Sample.Celeste, texts), default)).Card());

    [DatabaseFact]
    public async Task What_was_chosen_stands_in_the_form()
    {
        await SaveAsync(Save);

        await Shown.ApprovedAsync(async texts => (await Bot.Preferences.HandleAsync(new PreferencesLook(), InGroup(Sample.Celeste, texts), default)).Card());
    }

    [DatabaseFact]
    public Task In_a_group_the_answer_stays_behind_a_button() =>
        Shown.ApprovedAsync(async texts => (await Bot.Preferences.HandleAsync(InGroup(Sample.Celeste, texts), default)).Posted());

    [DatabaseFact]
    public async Task Choices_are_kept_and_count_at_once()
    {
        Assert.Equal(Texts.French.Preferences.Noted, (await SaveAsync(Save)).Note);

        Assert.Equal(
            new Choices(Sample.Celeste.Id, null, Consents.Of(Consent.Introduction), new(false, true, false, true), "Un tiers-lieu à trois", "Le temps", Now),
            await Database.Preferences.FindAsync(Sample.Celeste.Id, default));
        Assert.Equal(Consents.Of(Consent.Introduction), (await Database.People.FindAsync(Sample.Celeste.Id, default))!.Consents);
        Assert.Equal(Texts.French.Preferences.AlreadySo, (await SaveAsync(Save)).Note);
    }

    [DatabaseFact]
    public async Task Who_changes_language_is_answered_in_it()
    {
        var reply = await SaveAsync(Save with { Language = "en" });

        Assert.Equal(Texts.English.Preferences.Noted, reply.Note);
        Assert.Equal("en", (await Database.People.FindAsync(Sample.Celeste.Id, default))!.Language);
    }

    [DatabaseFact]
    public async Task Too_many_words_are_refused_with_what_was_typed_and_nothing_is_kept()
    {
        var reply = await SaveAsync(Save with { Ceiling = new('x', Choices.LongestWords + 1) });

        Assert.Equal(Texts.French.Preferences.Refused(default), reply.Note);
        Assert.Contains("Un tiers-lieu", reply.Card().GetRawText(), StringComparison.Ordinal);
        Assert.Null((await Database.People.FindAsync(Sample.Celeste.Id, default))!.Consents);
    }

    [DatabaseFact]
    public async Task What_no_card_of_ours_says_stays_as_it_was()
    {
        await SaveAsync(Save);
        await SaveAsync(Save with { Language = "tlh", Consent = "7", Information = "mensuelle,evenements,cookies" });

        var kept = (await Database.Preferences.FindAsync(Sample.Celeste.Id, default))!;
        Assert.Equal((null, Consents.Of(Consent.Introduction), new Wanted(false, true, false, true)), (kept.Language, kept.Consents, kept.Wanted));
    }

    [DatabaseFact]
    public async Task A_redelivered_tap_shows_what_stands_and_writes_nothing()
    {
        var reply = await Bot.Preferences.HandleAsync(Save, InGroup(Sample.Celeste) with { IsRepeat = true }, default);

        Assert.Null(reply.Note);
        Assert.Null((await Database.Preferences.FindAsync(Sample.Celeste.Id, default))!.ChosenAt);
    }

    [DatabaseFact]
    public async Task Alumni_choose_too_and_strangers_are_told_who_can_add_them()
    {
        Assert.NotNull((await Bot.Preferences.HandleAsync(new PreferencesLook(), Alone(Sample.Alumna), default)).Card);
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await Bot.Preferences.HandleAsync(Save, Alone(null), default)).Note);
    }

    [DatabaseFact]
    public async Task The_welcome_speaks_of_nothing_else() => Assert.Null(await DrawAsync("S1", Texts.French));

    private Task<Reply> SaveAsync(PreferencesSave tapped) => Bot.Preferences.HandleAsync(tapped, InGroup(Sample.Celeste), default);

    private async Task<Message?> DrawAsync(string step, Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return await new OnboardingMessage().DrawAsync(
            new(plan, plan.Find(new(step))!, new($"P1/{step}/onboarding"), "onboarding", OnboardingMessage.Onboarding, null, "msteams", texts, Instant.FromUtc(2026, 12, 29, 8, 0)),
            default);
    }
}

public sealed class PreferencesOnSqlite(SqliteDatabase db) : PreferencesTests(db), IClassFixture<SqliteDatabase>;
public sealed class PreferencesOnPostgres(PostgresDatabase db) : PreferencesTests(db), IClassFixture<PostgresDatabase>;
