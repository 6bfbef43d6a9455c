using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Coaching;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>« Je voudrais voir un coach jeudi matin », « décale mon entretien », « ma semaine ».</summary>
public static class CoachingSentences
{
    public static IEnumerable<SentenceRule> Of(CoachingCommand command) =>
    [
        new(Intent.BookCoaching, Power.Anyone, (heard, turn, ct) => command.AnswerAsync(WishOf(heard.Slots), CoachingAim.Choose, turn, ct)),
        new(Intent.RescheduleCoaching, Power.Anyone, (heard, turn, ct) => command.AnswerAsync(WishOf(heard.Slots), CoachingAim.Move, turn, ct)),
        new(Intent.CancelCoaching, Power.Anyone, (_, turn, ct) => command.AnswerAsync(new(), CoachingAim.Cancel, turn, ct)),
        new(Intent.ListCoaching, Power.Anyone, (heard, turn, ct) => command.AnswerAsync(WishOf(heard.Slots), CoachingAim.Choose, turn, ct)),
    ];

    /// <summary>What the sentence says of when and with whom; a name that is nobody's or several people's counts for nothing.</summary>
    public static CallWish WishOf(SlotSet slots) => new(
        slots.Day(SlotName.Date) ?? slots.Day(SlotName.DateFrom),
        slots.Day(SlotName.Date) ?? slots.Day(SlotName.DateTo) ?? slots.Day(SlotName.Until),
        slots.Text(SlotName.PartOfDay) switch { "matin" => PartOfDay.Morning, "apres-midi" => PartOfDay.Afternoon, "soir" => PartOfDay.Evening, _ => null },
        slots.Hour(SlotName.Time),
        slots.Person is { Candidates: [var only] } ? only : null);
}
