using NodaTime;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Preview;

public abstract class PreviewDialogTests(TestDatabase database) : PreviewTest(database)
{
    [DatabaseFact]
    public Task The_list_tells_what_goes_out_when_and_to_how_many_and_never_to_whom() => Shown.ApprovedAsync(async texts =>
        (await Bot.Preview.HandleAsync(new PreviewOpen("P1"), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task In_a_group_the_list_stays_behind_a_button() => Shown.ApprovedAsync(async texts =>
        (await Bot.Preview.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task Staff_say_first_which_promotion() => Shown.ApprovedAsync(async texts =>
        (await Bot.Preview.HandleAsync(Alone(Sample.Staff, texts), default)).Posted());

    [DatabaseFact]
    public Task After_the_last_message_nothing_is_to_come() => Shown.ApprovedAsync(async texts =>
        (await Bot.Preview.HandleAsync(new PreviewOpen("P1"), InGroup(Sample.Aline, texts, Instant.FromUtc(2029, 1, 1, 8, 0)), default)).Card());

    [DatabaseFact]
    public Task A_message_to_the_group_stands_in_a_frame_with_what_can_be_decided_of_it() => Shown.ApprovedAsync(async texts =>
        (await LookAsync(Eve, texts)).Card());

    [DatabaseFact]
    public async Task A_message_with_everything_decided_of_it_shows_so()
    {
        await SayAsync("Venez *nombreux*");
        await PostponeAsync("2027-04-01", "11:00");

        await Shown.ApprovedAsync(async texts => (await LookAsync(Eve, texts)).Card());
    }

    [DatabaseFact]
    public async Task What_was_called_off_can_be_put_back()
    {
        await SkipAsync();

        await Shown.ApprovedAsync(async texts => (await LookAsync(Eve, texts)).Card());
    }

    [DatabaseFact]
    public async Task A_day_of_several_messages_is_one_card_that_each_of_them_leads_to()
    {
        var day = (await EntriesAsync()).First(entry => entry.Parts.Count > 1);

        var card = (await LookAsync(day.Parts[1].Beat.Key, Texts.French)).Card();

        Assert.Contains($"{day.Parts.Count} choses en un seul message", Shown.Words(card));
        Assert.Contains(Shown.Words(card), word => word.StartsWith("Aujourd’hui", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task No_preview_can_be_answered()
    {
        foreach (var part in (await EntriesAsync()).SelectMany(entry => entry.Parts))
        {
            var card = (await LookAsync(part.Beat.Key, Texts.French)).Card();

            Assert.Equal(["Passer", "Modifier", "Reporter", "Tous les messages"], Shown.Buttons(card));
        }
    }

    [DatabaseFact]
    public async Task What_is_for_the_team_alone_is_not_shown_to_who_animates()
    {
        await AnswersAsync(Sample.Celeste, "S2", RsvpAnswer.No);
        var names = new[] { Sample.Celeste.FirstName, Sample.Celeste.LastName };

        var (animator, staff) = (await LookAsync(Absences, Texts.French), await LookAsync(Absences, Texts.French, Sample.Staff));

        Assert.Contains(Texts.French.Preview.NotForYou, Shown.Words(animator.Card()));
        Assert.DoesNotContain(names, name => animator.Card().GetRawText().Contains(name, StringComparison.Ordinal));
        Assert.Contains(Texts.French.Preview.AsSentToYou, Shown.Words(staff.Card()));
    }

    [DatabaseFact]
    public async Task What_each_reads_in_private_is_shown_through_ones_own_eyes()
    {
        var part = (await EntriesAsync()).SelectMany(entry => entry.Parts).First(one => one.Beat.Audience is Audience.Awaited);

        var card = (await LookAsync(part.Beat.Key, Texts.French)).Card();

        Assert.Equal(3, part.People);
        Assert.Contains(Texts.French.Preview.AsSentToYou, Shown.Words(card));
        Assert.DoesNotContain("Céleste", card.GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task What_has_nobody_to_go_to_is_not_in_the_list()
    {
        foreach (var person in new[] { Sample.Aline, Sample.Basile, Sample.Celeste })
        {
            await AnswersAsync(person, "S2", RsvpAnswer.Yes);
        }

        Assert.DoesNotContain(await EntriesAsync(), entry => entry.Parts.Any(part => part.Beat.Step.Id.Value == "S2" && part.Beat.Audience is not Audience.Group));
    }

    private async Task<IReadOnlyList<PreviewEntry>> EntriesAsync() =>
        await Bot.Previews.ListAsync(await Bot.Plans.OfAsync(Sample.First, default), Chats.Group, Now, default);

    private Task<Reply> LookAsync(BeatKey key, Texts texts, Domain.People.Person? by = null) =>
        Bot.Preview.HandleAsync(new PreviewLook("P1", key.Value), InGroup(by ?? Sample.Aline, texts), default);
}

public sealed class PreviewDialogOnSqlite(SqliteDatabase db) : PreviewDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class PreviewDialogOnPostgres(PostgresDatabase db) : PreviewDialogTests(db), IClassFixture<PostgresDatabase>;
