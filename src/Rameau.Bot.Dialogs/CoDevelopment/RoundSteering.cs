using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>What the facilitator does, and nobody else.</summary>
internal static class RoundSteering
{
    public static IEnumerable<CardElement?> Draw(RoundView view, Texts texts, Person reader) => view.Round.State switch
    {
        RoundState.S0 => Choosing(view, texts, new Viewer.Someone(reader)),
        var step when step.IsStep() => [CardFrame.Buttons(Moving(view, texts.Rounds))],
        _ => [CardFrame.Buttons(Beginning(view, texts.Rounds, reader))],
    };

    private static CardAction[] Beginning(RoundView view, IRoundWording words, Person reader) =>
    [
        .. RoundContent.Accepting(view, words, reader),
        view.Round.Members.Count(member => member.HasAccepted) < Round.Fewest
            ? RoundCard.Act(view, words.FlashButton, RoundActs.Flash, ActionStyle.Positive)
            : RoundCard.Act(view, words.BeginButton, RoundActs.Begin, ActionStyle.Positive),
        RoundCard.Act(view, words.PostponeButton, RoundActs.Stop),
        RoundCard.Look(view, words.ContentButton, isSteering: false),
        RoundCard.Look(view, words.RefreshButton, isSteering: true),
    ];

    private static IEnumerable<CardElement?> Choosing(RoundView view, Texts texts, Viewer viewer)
    {
        var (round, words) = (view.Round, texts.Rounds);
        var hasTopics = round.Case.Topics.Count > 0;

        foreach (var part in RoundContent.Topics(view, texts, viewer))
        {
            yield return part;
        }

        yield return hasTopics ? RoundForms.TopicChoice(view, words, viewer) : CardFrame.Line(words.NoTopicHelp);
        yield return CardFrame.Buttons(
        [
            hasTopics
                ? ActionExecute.Button(words.ChooseButton, RoundChoose.Verb, new(view.Promotion.Id.Value, round.Id.Value), RoundJson.Default.RoundChoose)
                : RoundCard.Act(view, words.RecallButton, RoundActs.Recall),
            RoundCard.Act(view, words.NextButton, RoundActs.Next, ActionStyle.Positive),
            RoundCard.Act(view, words.ExtendButton, RoundActs.Extend),
            RoundCard.Act(view, words.PostponeButton, RoundActs.Stop),
            hasTopics ? RoundCard.Look(view, words.ContentButton, isSteering: false) : RoundCard.Look(view, words.RefreshButton, isSteering: true), // topics come while this card is open
        ]);
    }

    private static CardAction[] Moving(RoundView view, IRoundWording words) =>
    [
        RoundCard.Act(view, view.Round.State is RoundState.S6 ? words.CloseButton : words.NextButton, RoundActs.Next, ActionStyle.Positive),
        RoundCard.Act(view, words.BackButton, RoundActs.Back),
        .. view.Round.Extended.Contains(view.Round.State) ? (CardAction[])[] : [RoundCard.Act(view, words.ExtendButton, RoundActs.Extend)],
        RoundCard.Act(view, words.StopButton, RoundActs.Stop, ActionStyle.Destructive),
        RoundCard.Look(view, words.ContentButton, isSteering: false),
    ];
}
