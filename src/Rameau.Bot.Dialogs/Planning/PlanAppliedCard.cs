using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>What was decided and written, and what moved along.</summary>
public static class PlanAppliedCard
{
    public static AdaptiveCard Draw(PlanDifference difference, Texts texts, Instant now)
    {
        var sentences = PlanSentences.About(difference.After, texts, now);
        string[] decided = [.. difference.Changes.Select(change => $"{sentences.Change(change, difference.After)}.")];
        string[] along = [.. difference.Steps.Where(step => !step.IsDecided).Select(sentences.Along)];

        return CardFrame.Of(
            string.Join(' ', (string[])[$"{texts.Planning.Applied}.", .. decided]),
            [
                CardFrame.Title(texts.Planning.Applied),
                .. decided.Select(CardFrame.Plain),
                along.Length == 0 ? null : CardFrame.State(texts.Planning.AlongTitle),
                .. along.Select(CardFrame.Plain),
                CardFrame.Subtle(texts.Planning.AppliedHint),
                CardFrame.Buttons(ActionExecute.Button(texts.Planning.BackButton, PlanForm.Verb, new(difference.After.Promotion.Id.Value), PlanJson.Default.PlanForm)),
            ]);
    }
}
