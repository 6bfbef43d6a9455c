using System.Text;
using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Directory;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Directory;

public abstract class DirectoryDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly Person[] Others =
    [
        Living("ines", "Inès", "d’Ombre-Feuille", "Les Ponts", "association", "Bretagne", Consent.AllPromotions, ["mécénat de compétences", "bénévolat"]),
        Living("jean-noel", "Jean-Noël", "L’Hermitte", "Ville d’Exemple", "collectivite", "Normandie", Consent.Introduction, ["urbanisme"]),
        Living("marie-1", "Marie", "Dupré", "Fondation Une", "fondation", "Bretagne", Consent.Introduction, ["évaluation d’impact"]),
        Living("marie-2", "Marie", "Dupré", "Atelier Deux", "entreprise", "Corse", Consent.Introduction, ["mécénat"]),
        Living("zephyrin", "Zéphyrin", "Caché", "Les Cachettes", "association", "Bretagne", Consent.Promotion, ["mécénat"]),
    ];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.People.SaveAsync(Others, default);
    }

    [DatabaseTheory]
    [InlineData("qui en Bretagne travaille sur le mécénat ?", "Inès d’Ombre-Feuille")]
    [InlineData("INES D'OMBRE FEUILLE", "Inès d’Ombre-Feuille")]
    [InlineData("ombrefeuille", "")]
    [InlineData("jean noel l hermitte", "Jean-Noël L’Hermitte")]
    [InlineData("Hermite", "Jean-Noël L’Hermitte")]
    [InlineData("une fondation qui connaît l’évaluation", "Marie Dupré")]
    [InlineData("les collectivités de Normandie", "Jean-Noël L’Hermitte")]
    [InlineData("Atelier Deux", "Marie Dupré")]
    [InlineData("who works on volunteering?", "Inès d’Ombre-Feuille")]
    [InlineData("Zéphyrin Caché", "")]
    [InlineData("Zephirin", "")]
    [InlineData("Les Cachettes", "")]
    [InlineData("quelqu’un en Guyane", "")]
    public async Task Whoever_is_looked_for_is_found_as_far_as_they_let_it(string query, string found) =>
        Assert.Equal(found, string.Join(", ", await NamesAsync(query, Sample.Aline)));

    [DatabaseFact]
    public async Task Who_is_hidden_from_others_is_found_by_their_own_promotion() =>
        Assert.Equal(["Basile Chantelune"], await NamesAsync("Chantelune", Sample.Aline));

    [DatabaseFact]
    public async Task A_promotion_is_looked_through_by_its_name() =>
        Assert.Equal(["Inès d’Ombre-Feuille", "Marie Dupré", "Marie Dupré", "Dario Épinoche", "Jean-Noël L’Hermitte"], await NamesAsync("promotion 2", Sample.Aline));

    [DatabaseFact]
    public Task Two_of_one_name_are_told_apart_by_what_they_do() =>
        Shown.ApprovedAsync(async texts => (await SaysAsync("Marie Dupré", Alone(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task One_person_is_shown_as_far_as_they_let_it() =>
        Shown.ApprovedAsync(async texts => (await SaysAsync("Inès d’Ombre-Feuille", Alone(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task Nobody_is_told_without_a_word_of_who_is_hidden() =>
        Shown.ApprovedAsync(async texts => (await SaysAsync("Zéphyrin Caché", Alone(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task In_a_group_each_opens_their_own_results() =>
        Shown.ApprovedAsync(async texts => (await SaysAsync("Marie Dupré", InGroup(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public async Task The_list_goes_on_where_it_ended()
    {
        var first = (await SaysAsync("promotion 2", Alone(Sample.Staff))).Posted();
        var second = await Bot.Verbs.Find(DirectorySearch.Verb)!.HandleAsync(Shown.DataOf(first, Texts.French.Directory.MoreButton(1)), Alone(Sample.Staff), default);

        Assert.Equal(5, Names(first).Length);
        Assert.Single(Names(second!.Card()));
        Assert.Empty(Names(first).Where(name => name is not "Marie Dupré").Intersect(Names(second!.Card())));
    }

    [DatabaseFact]
    public async Task Whoever_is_in_no_promotion_is_told_why_they_find_nobody()
    {
        var reply = await SaysAsync("Marie Dupré", Alone(new(new("outsider"), "Paul", "Dehors")));

        Assert.Contains(Texts.French.Directory.Outsider, Shown.Words(reply.Posted()));
        Assert.Contains(Texts.French.Chat.UnknownPerson, Shown.Words((await SaysAsync("Marie Dupré", Alone(null))).Posted()));
    }

    [DatabaseFact]
    public async Task Whoever_searches_as_if_to_copy_the_directory_is_stopped_for_an_hour()
    {
        for (var i = 0; i < SearchAllowance.Most; i++)
        {
            Assert.NotEmpty(await NamesAsync("Marie Dupré", Sample.Aline));
        }

        var stopped = Texts.French.Directory.TooMany(Texts.French.Dates.Hour(new(10, 0)));
        Assert.Contains(stopped, Shown.Words((await SaysAsync("Marie Dupré", Alone(Sample.Aline))).Posted()));
        Assert.Equal(stopped, (await OpenAsync("marie-1", Alone(Sample.Aline))).Note);
        Assert.NotEmpty(Names((await SaysAsync("Marie Dupré", Alone(Sample.Aline, now: Now + SearchAllowance.Within))).Posted()));
    }

    [DatabaseTheory]
    [InlineData("zephyrin")]
    [InlineData("nobody")]
    [InlineData("coach")]
    public async Task An_entry_that_cannot_be_seen_is_told_like_one_that_never_was(string subject) =>
        Assert.Equal(Texts.French.Directory.NotSeen, (await OpenAsync(subject, Alone(Sample.Aline))).Note);

    [DatabaseFact]
    public async Task Somebody_who_hides_is_gone_from_a_card_that_was_drawn_before()
    {
        Assert.NotNull((await OpenAsync("ines", Alone(Sample.Aline))).Card);

        await Database.Preferences.SaveAsync(new(new("ines"), null, Consents.Of(Consent.Nobody), new(), ChosenAt: Now), default);

        Assert.Equal(Texts.French.Directory.NotSeen, (await OpenAsync("ines", Alone(Sample.Aline))).Note);
        Assert.Empty(await NamesAsync("ombre feuille", Sample.Aline));
        Assert.IsType<Found.Nothing>(await ExtensionAsync("ombre feuille", Sample.Aline));
    }

    [DatabaseFact]
    public async Task How_somebody_can_be_reached_leaves_a_note_of_who_saw_it_once_a_day()
    {
        await OpenAsync("ines", Alone(Sample.Aline));
        await OpenAsync("ines", Alone(Sample.Aline, now: Now + Duration.FromMinutes(1)));
        await OpenAsync("marie-1", Alone(Sample.Aline));
        await OpenAsync("aline", Alone(Sample.Aline));

        Assert.Equal([new AuditEntry(Sample.Aline.Id, AuditAct.Saw, new("ines"), [Field.Email], Now)], await Database.Audit.AboutAsync(new("ines"), default));
        Assert.Empty(await Database.Audit.AboutAsync(new("marie-1"), default)); // shown, but not how to reach her
        Assert.Empty(await Database.Audit.AboutAsync(Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public Task What_is_put_into_a_message_is_open_to_all_who_read_it() => Shown.ApprovedAsync(async texts =>
        Assert.Single(Assert.IsType<Found.Results>(await Bot.PersonSearch.SearchAsync(Query("ombre feuille"), Alone(Sample.Aline, texts), default)).Cards).Card.ToJson());

    [DatabaseFact]
    public async Task Whom_only_ones_own_promotion_may_see_cannot_be_put_into_a_message()
    {
        Assert.IsType<Found.Nothing>(await ExtensionAsync("Chantelune", Sample.Aline));
        Assert.IsType<Found.Nothing>(await ExtensionAsync("", Sample.Aline));
    }

    /// <summary>Each is like somebody who may be seen: in name, where they work, where they live, what they know.</summary>
    [DatabaseFact]
    public async Task Who_is_hidden_changes_not_a_letter_of_any_answer()
    {
        Person[] hidden =
        [
            Living("anselme", "Anselme", "Dupré", "Fondation Une", "fondation", "Bretagne", Consent.Nobody, ["évaluation d’impact"]),
            Living("aaron", "Aaron", "d’Ombre-Feuille", "Les Ponts", "association", "Corse", Consent.Promotion, ["mécénat", "apiculture"]),
            Living("maria", "Maria", "Duprez", "Miellerie", "entreprise", "Occitanie", Consent.Nobody, ["apiculture"]) with { Consents = null },
            Living("guide", "Jean-Noël", "L’Hermite", "Ville d’Exemple", "collectivite", "Normandie", Consent.Nobody, ["urbanisme"]) with { Roles = [new(Role.Coach)] },
        ];
        string[] asked =
        [
            "qui en Bretagne travaille sur le mécénat ?", "Dupré", "Dupre Anselme", "Duprez", "Marie", "Maria", "ombre feuille", "Aaron", "Fondation Une", "une fondation", "Miellerie",
            "apiculture", "en Occitanie", "en Corse", "Normandie urbanisme", "Hermite", "L’Hermitte", "promotion 2", "une association qui connaît l’apiculture", "anselme@example.org",
        ];
        var before = await AnswersAsync(asked, Now);

        await Database.People.SaveAsync(hidden, default);

        Assert.Equal(before, await AnswersAsync(asked, Now + SearchAllowance.Within));

        await Database.People.SaveAsync([.. hidden.Select(one => one with { Consents = Consents.Of(Consent.AllPromotions) })], default);

        Assert.NotEqual(before, await AnswersAsync(asked, Now + (2 * SearchAllowance.Within))); // seen, they do
    }

    private static Person Living(string id, string first, string last, string organisation, string type, string region, Consent consent, string[] expertise) =>
        new(new(id), first, last, $"{id}@example.org", Phone: "+33199000000", Organisation: organisation, OrganisationType: type, Region: region, Consents: Consents.Of(consent))
        {
            Expertise = expertise,
            Roles = [new(Role.Participant, Sample.Second.Id)],
        };

    private static MessageExtensionQuery Query(string typed) => new("findPerson", new Dictionary<string, string> { ["q"] = typed }, false, 0, 25);

    private static string[] Names(JsonElement card) =>
    [
        .. card.GetProperty("body").EnumerateArray()
            .Select(part => part.TryGetProperty("items", out var items) ? items[0] : part)
            .Where(part => part.TryGetProperty("inlines", out var runs) && runs[0].TryGetProperty("weight", out _))
            .Select(part => part.GetProperty("inlines")[0].GetProperty("text").GetString()!),
    ];

    private async Task<string[]> NamesAsync(string query, Person viewer) => Names((await SaysAsync(query, Alone(viewer))).Posted());

    private async Task<Reply> SaysAsync(string sentence, Turn turn) =>
        await Bot.Directory.HandleAsync(await Bot.Listener.HearAsync(Intent.FindContact, sentence, turn, default), turn, default);

    /// <summary>All that somebody gets to see, in the chat and where they write.</summary>
    private async Task<string> AnswersAsync(string[] asked, Instant now)
    {
        StringBuilder seen = new();

        foreach (var one in asked)
        {
            var turn = Alone(Sample.Aline, now: now);
            var found = await Bot.PersonSearch.SearchAsync(Query(one), turn, default);
            seen.AppendLine((await SaysAsync(one, turn)).Posted().GetRawText());
            seen.AppendLine(found is Found.Results { Cards: var cards } ? string.Concat(cards.Select(card => $"{card.Title} {card.Text} {card.Card.ToJson().GetRawText()}")) : $"{found}");
        }

        return seen.ToString();
    }

    private Task<Reply> OpenAsync(string subject, Turn turn) => Bot.Directory.HandleAsync(new DirectoryOpen(subject), turn, default);

    private Task<Found> ExtensionAsync(string typed, Person person) => Bot.PersonSearch.SearchAsync(Query(typed), Alone(person), default);
}

public sealed class DirectoryDialogOnSqlite(SqliteDatabase db) : DirectoryDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class DirectoryDialogOnPostgres(PostgresDatabase db) : DirectoryDialogTests(db), IClassFixture<PostgresDatabase>;
