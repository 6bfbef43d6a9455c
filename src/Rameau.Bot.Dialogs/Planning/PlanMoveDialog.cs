using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>« Décale la session 2 au mardi 8 juin à 10 h »: what that would change; the form where something is missing. Writes nothing.</summary>
public sealed class PlanMoveDialog(PlanFormDialog form, PlanChangeDialog change, Plans plans)
{
    public async Task<Reply> MoveAsync(SlotSet slots, Turn turn, CancellationToken ct)
    {
        if (turn is { InGroup: true, Promotion: null })
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var plan = turn.Promotion is { } promotion ? await plans.OfAsync(promotion, ct) : null;
        var said = MoveSentence.Read(slots, plan, turn.Now);
        PlanLook look = new(said.Promotion ?? string.Empty, said.Step, said.Date, said.Time, said.Place);
        var isWhole = MoveSentence.IsWhole(said);
        var open = isWhole
            ? ActionExecute.Button(turn.Texts.Planning.DoorButton, PlanLook.Verb, look, PlanJson.Default.PlanLook)
            : ActionExecute.Button(turn.Texts.Planning.DoorButton, PlanForm.Verb, said, PlanJson.Default.PlanForm);

        return await PrivateDoor.AnswerAsync(turn, turn.Texts.Planning.DoorTitle, open, async () =>
            isWhole && await change.HandleAsync(look, turn, ct) is { Card: { } difference } ? difference : (await form.HandleAsync(said, turn, ct)).Card!);
    }
}
