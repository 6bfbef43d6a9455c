using NodaTime;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Preview;

/// <summary>The rhythm ran until now: what was due is settled, the rest is to come. It is 31 March 2027, 9 h in Paris.</summary>
public abstract class PreviewTest(TestDatabase database) : DialogTest(database)
{
    /// <summary>Of session 2 on Tuesday 6 April, due on Monday at 17 h, of use until 8 h 30, when the last reminder comes.</summary>
    protected static readonly BeatKey Eve = new("P1/S2/eve");

    /// <summary>Of session 2, to Le RAMEAU's team.</summary>
    protected static readonly BeatKey Absences = new("P1/S2/absences");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await RanUntilAsync(Now);
    }

    protected async Task RanUntilAsync(Instant now)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var past = Beats.Of(plan, ContentRhythm.Rules).Where(beat => beat.DueAt <= now);
        await Database.Ledger.PlanAsync([.. past.Select(beat => Delivery.Skipped(beat, "it is past", now))], default);
    }

    protected async Task<BeatChange?> ChangeOfAsync(BeatKey key) => (await Database.Ledger.ChangesAsync(Sample.First.Id, default)).GetValueOrDefault(key);

    protected Task<Reply> SkipAsync(bool isOff = true, Person? by = null, bool isRepeat = false) =>
        Bot.PreviewChange.HandleAsync(new PreviewSkip("P1", Eve.Value, isOff, "n"), InGroup(by ?? Sample.Aline) with { IsRepeat = isRepeat }, default);

    protected Task<Reply> SayAsync(string? words, Person? by = null) =>
        Bot.PreviewChange.HandleAsync(new PreviewSay("P1", Eve.Value, "n", words), InGroup(by ?? Sample.Aline), default);

    protected Task<Reply> PostponeAsync(string? date, string? time, bool isOnTime = false) =>
        Bot.PreviewChange.HandleAsync(new PreviewPostpone("P1", Eve.Value, "n", isOnTime, date, time), InGroup(Sample.Aline), default);
}
