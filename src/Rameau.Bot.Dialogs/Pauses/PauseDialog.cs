using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Pauses;

/// <summary>« Mets mes rappels en pause jusqu'au 15 avril », « reprends », « suis-je en pause ? »: by sentence or tap, the same decision.</summary>
public sealed class PauseDialog(Plans plans, IPauses pauses) : ICardAction<PauseLook>, ICardAction<PauseSet>
{
    public async Task<Reply> HandleAsync(PauseLook tapped, Turn turn, CancellationToken ct) => turn is { Person: { } person, Promotion: { } promotion }
        ? Reply.Showing(PauseCard.Draw(await pauses.FindAsync(person.Id, ct), promotion, turn.Texts, turn.Now))
        : Reply.Noting(turn.NoPromotion);

    public async Task<Reply> HandleAsync(PauseSet tapped, Turn turn, CancellationToken ct)
    {
        var (first, last) = (Day(tapped.First), Day(tapped.Last));
        return tapped.Last is not null && last is null
            ? Reply.Noting(turn.Texts.Chat.CardUnreadable)
            : await SetAsync(first, last, isEnd: tapped.Last is null, turn, ct);
    }

    /// <summary>What rests is nobody else's business: in a group it is done, and seen behind a door.</summary>
    public async Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: not null, Promotion: { } promotion })
        {
            return Reply.Saying(turn.Person is null ? turn.Texts.Chat.UnknownPerson : turn.Texts.Pauses.Refused(PauseRefusal.NoReminders));
        }

        var slots = heard.Slots;
        var asks = slots.Text(SlotName.Action) is "status";
        var done = slots.Text(SlotName.Action) switch
        {
            "status" => await HandleAsync(new PauseLook(promotion.Id.Value), turn, ct),
            "stop" => await SetAsync(null, null, isEnd: true, turn, ct),
            _ => await SetAsync(
                slots.Day(SlotName.DateFrom) ?? slots.Day(SlotName.Date), slots.Day(SlotName.Until) ?? slots.Day(SlotName.DateTo) ?? slots.Day(SlotName.Date), isEnd: false, turn, ct),
        };
        var look = PauseCard.Look(promotion, turn.Texts);
        var said = done.Card switch
        {
            null => Reply.Saying(done.Note ?? turn.Texts.Chat.Noted), // a refusal, which tells nothing that the sentence did not
            { } card when asks => await PrivateDoor.AnswerAsync(turn, turn.Texts.Pauses.Mine, look, () => Task.FromResult(card)),
            _ when turn.InGroup => PrivateDoor.Acknowledge(turn, turn.Texts.Pauses.Mine, look),
            { } card => card.AsReply(done.Note),
        };

        return said with { Stirs = done.Stirs, Undo = done.Undo };
    }

    private async Task<Reply> SetAsync(LocalDate? first, LocalDate? last, bool isEnd, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var current = await pauses.FindAsync(person.Id, ct);
        var decision = isEnd
            ? PauseDecision.DecideEnd(current, turn.Now)
            : PauseDecision.DecideStart(await plans.OfAsync(promotion, ct), person, current, first, last, turn.Now);

        switch (turn.IsRepeat ? null : decision)
        {
            case PauseDecision.Paused { Pause: var pause }:
                await pauses.SaveAsync(pause, ct);
                break;
            case PauseDecision.Resumed { Pause: var pause }:
                await pauses.EndAsync(pause, ct);
                break;
        }

        if (decision is PauseDecision.Refused { Why: var why })
        {
            return Reply.Noting(turn.Texts.Pauses.Refused(why));
        }

        var word = turn.IsRepeat ? null : Word(decision, promotion.Zone, turn);
        return Reply.Showing(PauseCard.Draw(await pauses.FindAsync(person.Id, ct), promotion, turn.Texts, turn.Now, word), word) with
        {
            Stirs = promotion.Id,
            Undo = turn.IsRepeat ? null : Undo(decision, current, promotion, turn),
        };
    }

    private static string Word(PauseDecision decision, DateTimeZone zone, Turn turn)
    {
        var words = turn.Texts.Pauses;

        return decision switch
        {
            PauseDecision.Paused { IsUsual: true } usual => $"{words.Noted(Last(usual.Pause))} {words.UsualLength}",
            PauseDecision.Paused { IsShortened: true } shortened => $"{words.Noted(Last(shortened.Pause))} {words.Shortened}",
            PauseDecision.Paused paused => words.Noted(Last(paused.Pause)),
            PauseDecision.Resumed => words.Resumed,
            PauseDecision.AlreadySo { Pause: { } standing } => words.AlreadyPaused(Last(standing)),
            _ => words.NotPaused,
        };

        string Last(Pause pause) => turn.Texts.Dates.Day(pause.LastDay(zone), zone.DayOf(turn.Now));
    }

    /// <summary>Back to the pause that stood before, or to none.</summary>
    private static Undoing? Undo(PauseDecision decision, Pause? before, Promotion promotion, Turn turn)
    {
        if (decision is not (PauseDecision.Paused or PauseDecision.Resumed))
        {
            return null;
        }

        var stood = before is { } pause && !pause.IsOver(turn.Now) ? pause : null;
        PauseSet back = new(promotion.Id.Value, $"{turn.Activity.Id}", Iso(stood?.LastDay(promotion.Zone)), Iso(stood?.FirstDay(promotion.Zone)));

        return new(
            PauseSet.Verb,
            JsonSerializer.SerializeToElement(back, PauseJson.Default.PauseSet),
            decision is PauseDecision.Paused ? turn.Texts.Pauses.ThePause : turn.Texts.Pauses.TheResumption);
    }

    private static string? Iso(LocalDate? day) => day is { } one ? LocalDatePattern.Iso.Format(one) : null;

    private static LocalDate? Day(string? iso) => iso is not null && LocalDatePattern.Iso.Parse(iso) is { Success: true, Value: var day } ? day : null;
}
