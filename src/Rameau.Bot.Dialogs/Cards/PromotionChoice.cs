using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Cards;

/// <summary>For staff, who belong to no promotion: which of those they serve.</summary>
public static class PromotionChoice
{
    public static InputChoiceSet Input(IEnumerable<Promotion> promotions, Turn turn) =>
        new("promotion", turn.Texts.Planning.PromotionLabel, [.. promotions.Where(one => turn.Person?.Is(Role.Staff, one.Id) is true).Select(one => new Choice(one.Name, one.Id.Value))])
        {
            Style = ChoiceSetStyle.Compact,
            Placeholder = turn.Texts.Planning.PromotionPlaceholder,
            IsRequired = true,
            ErrorMessage = turn.Texts.Planning.PromotionMissing,
        };

    /// <param name="go">Whose verb answers for the promotion that was chosen.</param>
    public static AdaptiveCard Draw(string title, IEnumerable<Promotion> promotions, Turn turn, ActionExecute go) =>
        CardFrame.Of(title, CardFrame.Title(title), Input(promotions, turn), CardFrame.Buttons(go));
}
