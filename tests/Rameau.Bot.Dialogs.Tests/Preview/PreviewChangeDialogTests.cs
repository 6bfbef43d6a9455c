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

public abstract class PreviewChangeDialogTests(TestDatabase database) : PreviewTest(database)
{
    private static readonly IPreviewWording Words = Texts.French.Preview;

    [DatabaseFact]
    public async Task What_is_passed_is_kept_and_stirs_the_rhythm_and_can_be_put_back()
    {
        var passed = await SkipAsync();
        Assert.Equal((Words.CalledOff, Sample.First.Id), (passed.Note, passed.Stirs));
        Assert.Equal(new BeatChange(CalledOff: true), await ChangeOfAsync(Eve));
        Assert.Equal([Words.PutBackButton, Words.BackButton], Shown.Buttons(passed.Card()));

        Assert.Equal(Words.PutBack, (await SkipAsync(isOff: false)).Note);
        Assert.Equal(new BeatChange(), await ChangeOfAsync(Eve));
    }

    [DatabaseFact]
    public async Task The_animators_words_are_in_the_message_once_as_they_were_written()
    {
        var card = (await SayAsync(" Venez *nombreux*\u0007 ")).Card();

        Assert.Equal("Venez *nombreux*", (await ChangeOfAsync(Eve))!.Words);
        Assert.Single(Shown.Words(card), word => word == "Venez *nombreux*");
    }

    [DatabaseTheory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public async Task Empty_words_take_back_what_was_said(string? nothing)
    {
        await SayAsync("Venez");

        Assert.Equal(Words.Unsaid, (await SayAsync(nothing)).Note);
        Assert.Equal(new BeatChange(), await ChangeOfAsync(Eve));
    }

    [DatabaseFact]
    public async Task Words_too_long_are_cut_where_the_input_would_have_stopped()
    {
        await SayAsync(new string('a', BeatChange.LongestWords - 1) + "🌿");

        Assert.Equal(new string('a', BeatChange.LongestWords - 1), (await ChangeOfAsync(Eve))!.Words);
    }

    [DatabaseTheory]
    [InlineData("2027-04-01", "11:00", "Noté\u00A0: ce message partira jeudi 1er\u00A0avril, 11\u202Fh.")]
    [InlineData("2027-04-01", "", "Noté\u00A0: ce message partira jeudi 1er\u00A0avril, 17\u202Fh.")]
    [InlineData("2027-04-01", "22:00", "Rien ne part à cette heure-là. Noté\u00A0: ce message partira dès que possible ensuite, vendredi 2\u00A0avril, 8\u202Fh.")]
    [InlineData("2027-04-04", "10:00", "Rien ne part à cette heure-là. Noté\u00A0: ce message partira dès que possible ensuite, lundi 5\u00A0avril, 8\u202Fh.")]
    [InlineData("2027-03-30", "10:00", "Cette heure est déjà passée. Choisissez-en une à venir\u202F; rien n’a changé.")]
    [InlineData("", "", "Choisissez un jour ou une heure. Rien n’a changé.")]
    [InlineData("demain", null, "Choisissez un jour ou une heure. Rien n’a changé.")]
    public async Task Another_time_is_kept_or_refused_with_the_reason(string date, string? time, string note)
    {
        var reply = await PostponeAsync(date, time);

        Assert.Equal(note, reply.Note);
        Assert.Equal(note.Contains("Noté", StringComparison.Ordinal), await ChangeOfAsync(Eve) is not null);
    }

    [DatabaseFact]
    public async Task Too_late_to_be_of_use_is_refused_and_says_from_when()
    {
        var reply = await PostponeAsync("2027-04-06", "09:00");

        Assert.StartsWith("Ce serait trop tard\u00A0: ce message ne sert plus à partir de mardi 6\u00A0avril, 8\u202Fh\u202F30.", reply.Note, StringComparison.Ordinal);
        Assert.Null(await ChangeOfAsync(Eve));
    }

    [DatabaseFact]
    public async Task What_was_postponed_can_go_back_to_its_own_time()
    {
        await PostponeAsync("2027-04-01", "11:00");

        Assert.Equal("Noté\u00A0: ce message partira à son heure d’origine, lundi 5\u00A0avril, 17\u202Fh.", (await PostponeAsync(null, null, isOnTime: true)).Note);
        Assert.Equal(new BeatChange(), await ChangeOfAsync(Eve));
    }

    [DatabaseTheory]
    [InlineData(DeliveryState.Planned)]
    [InlineData(DeliveryState.Sending)]
    [InlineData(DeliveryState.Sent)]
    public async Task What_goes_out_meanwhile_can_no_longer_be_changed(DeliveryState state)
    {
        await GoesOutAsync(state);

        Reply[] replies = [await SkipAsync(), await SayAsync("Venez"), await PostponeAsync("2027-04-01", "11:00")];

        Assert.All(replies, reply => Assert.Equal((Words.Gone, null), (reply.Note, reply.Stirs)));
        Assert.Null(await ChangeOfAsync(Eve));
    }

    [DatabaseFact]
    public async Task What_the_plan_no_longer_holds_can_no_longer_be_changed()
    {
        await ChangedAsync(new PlanChange.Moved(new("S2"), new LocalDateTime(2027, 4, 13, 9, 30)));

        Assert.Equal(Words.Unknown, (await SkipAsync()).Note);
        Assert.Null(await ChangeOfAsync(Eve));
    }

    [DatabaseFact]
    public async Task Of_two_who_decide_at_once_about_different_things_both_are_heard()
    {
        await Race.RunAsync(6, i => i switch
        {
            0 or 3 => SkipAsync(by: Sample.Aline),
            1 or 4 => SayAsync("Venez", Sample.Staff),
            _ => PostponeAsync("2027-04-01", "11:00"),
        });

        Assert.Equal(new BeatChange(CalledOff: true, Instant.FromUtc(2027, 4, 1, 9, 0), "Venez"), await ChangeOfAsync(Eve));
    }

    [DatabaseFact]
    public async Task A_tap_that_comes_again_decides_nothing()
    {
        await SkipAsync();
        await SkipAsync(isOff: false);

        var again = await SkipAsync(isRepeat: true);

        Assert.Equal((null, null), (again.Note, again.Stirs));
        Assert.Equal(new BeatChange(), await ChangeOfAsync(Eve));
    }

    [DatabaseFact]
    public async Task News_can_be_passed_too_while_it_waits_for_the_morning()
    {
        var night = Instant.FromUtc(2027, 3, 31, 20, 0);
        await ChangedAsync(new PlanChange.Placed(new("S2"), "12 rue des Tilleuls") { DecidedAt = night });
        BeatKey news = new("P1/S2/news-1");

        var reply = await Bot.PreviewChange.HandleAsync(new PreviewSkip("P1", news.Value, true, "n"), InGroup(Sample.Aline, now: night), default);

        Assert.Equal(Words.CalledOff, reply.Note);
        var entries = await Bot.Previews.ListAsync(await Bot.Plans.OfAsync(Sample.First, default), Chats.Group, night, default);
        Assert.True(entries.Single(entry => entry.Parts[0].Beat.Key == news).IsCalledOff);
    }

    private async Task GoesOutAsync(DeliveryState state)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var row = Delivery.ToGroup(Beats.Of(plan, ContentRhythm.Rules).Single(beat => beat.Key == Eve), Chats.Group.Id);
        await Database.Ledger.PlanAsync([row], default);

        if (state is not DeliveryState.Planned)
        {
            await Database.Ledger.TryStartAsync([row.Key], default);
        }

        if (state is DeliveryState.Sent)
        {
            await Database.Ledger.SettleAsync(row with { State = state, ActivityId = "1", SettledAt = Now }, default);
        }
    }
}

public sealed class PreviewChangeDialogOnSqlite(SqliteDatabase db) : PreviewChangeDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class PreviewChangeDialogOnPostgres(PostgresDatabase db) : PreviewChangeDialogTests(db), IClassFixture<PostgresDatabase>;
