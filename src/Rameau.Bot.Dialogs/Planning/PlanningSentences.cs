using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>Changes of the calendar in people's own words.</summary>
public static class PlanningSentences
{
    public static IEnumerable<SentenceRule> Of(PlanMoveDialog move) =>
        [new(Intent.MoveSession, Power.Animator, (heard, turn, ct) => move.MoveAsync(heard.Slots, turn, ct))];
}
