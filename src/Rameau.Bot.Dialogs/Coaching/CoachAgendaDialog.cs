using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Opens and closes a coach's hours, by sentence or card, and keeps their pauses and limits.</summary>
public sealed class CoachAgendaDialog(ICoachAgendas agendas) : ICardAction<CoachAgendaLook>, ICardAction<CoachOpen>, ICardAction<CoachClose>, ICardAction<CoachLimits>
{
    /// <summary>Of a coach whose Teams tells no zone.</summary>
    public static readonly DateTimeZone Home = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>How far a coach's card looks ahead.</summary>
    private static readonly Duration Horizon = Duration.FromDays(400);

    public async Task<Reply> HandleAsync(CoachAgendaLook tapped, Turn turn, CancellationToken ct) => Reply.Showing(await DrawAsync(turn, null, null, ct));

    public async Task<Reply> HandleAsync(CoachOpen tapped, Turn turn, CancellationToken ct)
    {
        var (word, done) = string.IsNullOrWhiteSpace(tapped.Sentence) ? (turn.Texts.Coaches.OpenMissing, false) : await OpenAsync(tapped.Sentence, turn, ct);
        return Reply.Showing(await DrawAsync(turn, word, done ? null : tapped.Sentence, ct), word);
    }

    public async Task<Reply> HandleAsync(CoachClose tapped, Turn turn, CancellationToken ct)
    {
        var agenda = await FindAsync(turn, ct);

        if (agenda.Openings.FirstOrDefault(opening => CoachAgendaCard.Text(opening) == tapped.Opening) is { } opening)
        {
            await agendas.CloseAsync(agenda.Coach, opening, ct);
        }
        else if (tapped.Opening is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
        {
            await agendas.ReopenAsync(agenda.Coach, day, ct);
        }

        return Reply.Showing(await DrawAsync(turn, turn.Texts.Coaches.NotedClosed, null, ct), turn.Texts.Coaches.NotedClosed);
    }

    public async Task<Reply> HandleAsync(CoachLimits tapped, Turn turn, CancellationToken ct)
    {
        if (Number(tapped.Pause, 0, 240) is not { } pause || Number(tapped.Notice, 0, 336) is not { } notice
            || Number(tapped.Daily, 1, 12) is not { } daily || Number(tapped.Weekly, 1, 60) is not { } weekly)
        {
            return Reply.Showing(await DrawAsync(turn, turn.Texts.Coaches.LimitMissing, null, ct), turn.Texts.Coaches.LimitMissing);
        }

        await agendas.SaveAsync(await FindAsync(turn, ct) with { Buffer = Duration.FromMinutes(pause), Notice = Duration.FromHours(notice), DailyCap = daily, WeeklyCap = weekly }, ct);
        return Reply.Showing(await DrawAsync(turn, turn.Texts.Coaches.NotedLimits, null, ct), turn.Texts.Coaches.NotedLimits);
    }

    /// <summary>What becomes of a sentence, in words, and whether it stands.</summary>
    public async Task<(string Word, bool Done)> OpenAsync(string sentence, Turn turn, CancellationToken ct)
    {
        var (agenda, wording) = (await FindAsync(turn, ct), turn.Texts.Coaches);
        var today = agenda.DayOf(turn.Now);
        var reading = AvailabilityReader.Read(sentence, today);
        var decision = reading.Fault is { } fault
            ? new AvailabilityDecision.Refused(fault)
            : AvailabilityDecision.Decide(agenda, reading.Openings, reading.Exceptions, today);

        switch (decision)
        {
            case AvailabilityDecision.Refused { Why: var why }:
                return (wording.Refused(why), false);
            case AvailabilityDecision.Opens { Openings: var openings, DaysOff: var off }:
                await agendas.SaveAsync(agenda, ct); // it may be the first they open
                await agendas.OpenAsync(agenda.Coach, openings, off, ct);
                return (wording.NotedOpen(Typography.Small(string.Join("; ", openings.Select(one => wording.Opening(one, today)).Concat(off.Select(day => wording.DayOff(turn.Texts.Dates.Day(day, today))))))), true);
            default:
                return (wording.AlreadyOpen, true);
        }
    }

    public async Task<AdaptiveCard> DrawAsync(Turn turn, string? word, string? typed, CancellationToken ct)
    {
        var agenda = await FindAsync(turn, ct);
        return CoachAgendaCard.Draw(agenda, new(turn.Texts, agenda.Zone, agenda.Zone, turn.Now), word, typed);
    }

    private async Task<CoachAgenda> FindAsync(Turn turn, CancellationToken ct)
    {
        PersonId coach = turn.Person!.Id;
        return await agendas.OfAsync([coach], turn.Now, turn.Now + Horizon, ct) is [var agenda] ? agenda : new(coach, CallTimes.Of(turn, Home).Zone);
    }

    private static int? Number(string? text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && min <= number && number <= max ? number : null;
}
