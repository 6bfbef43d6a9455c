using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>A coach's week: who calls, what they bring, and what did not take place; and a day that cannot be.</summary>
public sealed class CoachDialog(
    ICoachingCalls calls, ICoachAgendas agendas, IPeople people, IPromotions promotions, Plans plans, CoachingScene scene, ILedger ledger)
    : ICardAction<CoachWeek>, ICardAction<CoachMissed>, ICardAction<CoachAway>, ICardAction<CoachClear>
{
    public async Task<Reply> HandleAsync(CoachWeek tapped, Turn turn, CancellationToken ct) =>
        Reply.Showing(await WeekAsync(turn.Person!, turn, Parse(tapped.Week), null, ct));

    public async Task<Reply> HandleAsync(CoachMissed tapped, Turn turn, CancellationToken ct)
    {
        if (CallKey.Parse(tapped.Call) is not { } key || SlotText.InstantOf(tapped.At) is not { } at || await people.FindAsync(key.Person, ct) is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var outcome = await calls.DoAsync(new CallCommand.Miss(key, turn.Person!.Id, at), turn.Now, ct);

        if (outcome is CallOutcome.Done { Call: var call })
        {
            await TellAsync([call], CallNotices.Missed, turn, ct);
        }

        var word = outcome is CallOutcome.Refused { Why: var why } ? turn.Texts.Coaching.Refused(why) : turn.Texts.Coaches.NotedMissed(CoachCard.NameOf(person, turn.Person!));
        var zone = await ZoneAsync(turn, ct);
        return Reply.Showing(await WeekAsync(turn.Person!, turn, zone.DayOf(at), word, ct), word) with { Stirs = key.Promotion };
    }

    public async Task<Reply> HandleAsync(CoachAway tapped, Turn turn, CancellationToken ct) => Reply.Showing(CoachAgendaCard.Away(CallTimes.Of(turn, await ZoneAsync(turn, ct)), null));

    public async Task<Reply> HandleAsync(CoachClear tapped, Turn turn, CancellationToken ct)
    {
        var zone = await ZoneAsync(turn, ct);
        var times = CallTimes.Of(turn, zone) with { Zone = zone };

        if (Parse(tapped.Day) is not { } day || day < zone.DayOf(turn.Now))
        {
            return Reply.Showing(CoachAgendaCard.Away(times, turn.Texts.Coaches.DayMissing), turn.Texts.Coaches.DayMissing);
        }

        var withdrawn = await calls.ClearDayAsync(turn.Person!.Id, day, turn.Person.Id, null, turn.Now, ct);
        await TellAsync([.. withdrawn.Where(done => done.Before!.State is CallState.Booked).Select(done => done.Call)], CallNotices.Withdrawn, turn, ct);
        var word = turn.Texts.Coaches.NotedCleared(turn.Texts.Dates.Day(day, zone.DayOf(turn.Now)), withdrawn.Count);

        return Reply.Showing(await WeekAsync(turn.Person, turn, day, word, ct), word) with { AlsoStirs = [.. withdrawn.Select(done => done.Call.Promotion).Distinct()] };
    }

    /// <param name="day">Any of the week; null for today.</param>
    public async Task<AdaptiveCard> WeekAsync(Person coach, Turn turn, LocalDate? day, string? word, CancellationToken ct)
    {
        var zone = await ZoneAsync(turn, ct);
        var monday = CoachAgenda.WeekOf(day ?? zone.DayOf(turn.Now));
        List<CoachLine> lines = [];

        foreach (var call in await calls.OfCoachAsync(coach.Id, zone.On(monday, LocalTime.Midnight), zone.On(monday.PlusDays(7), LocalTime.Midnight), ct))
        {
            if (await people.FindAsync(call.Person, ct) is { } person && await promotions.FindAsync(call.Promotion, ct) is { } promotion)
            {
                lines.Add(new(call, person, promotion, await WorkAsync(call, person, promotion, turn, ct)));
            }
        }

        return CoachCard.Week(monday, lines, coach, new(turn.Texts, zone, zone, turn.Now), word);
    }

    private async Task<string?> WorkAsync(CoachingCall call, Person person, Promotion promotion, Turn turn, CancellationToken ct)
    {
        var plan = await plans.OfAsync(promotion, ct);
        return CallWindow.Of(plan, call.Window) is { } window && call.IsAgreed ? await scene.WorkAsync(plan, person, window, turn.Texts, turn.Now, ct) : null;
    }

    private async Task TellAsync(IReadOnlyList<CoachingCall> changed, string rule, Turn turn, CancellationToken ct)
    {
        List<Delivery> rows = [];

        foreach (var call in changed)
        {
            if (await promotions.FindAsync(call.Promotion, ct) is { } promotion && (await plans.OfAsync(promotion, ct)).Find(call.Window) is { } step)
            {
                rows.Add(CallNotices.Of(call, step, rule, call.Person, turn.Now));
            }
        }

        await ledger.PlanAsync(rows, ct);
    }

    private async Task<DateTimeZone> ZoneAsync(Turn turn, CancellationToken ct) =>
        (await agendas.OfAsync([turn.Person!.Id], turn.Now, turn.Now, ct)) is [{ Zone: var zone }] ? zone : CoachAgendaDialog.Home;

    private static LocalDate? Parse(string? day) => day is { Length: > 0 } && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var parsed } ? parsed : null;
}
