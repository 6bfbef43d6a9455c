using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>
/// What is filled in during a round. No input stops the typing at its limit, for what is pasted would be cut without a word: who writes too much is told
/// so, and finds the text where it was. Nor is one required, since several forms share a card.
/// </summary>
internal static class RoundForms
{
    public static IReadOnlyList<CardElement> Topic(RoundView view, IRoundWording words, RoundTopic? mine) =>
    [
        Kinds(words.KindLabel, $"{mine?.Kind ?? TopicKind.Problem}", Enum.GetValues<TopicKind>().Select(kind => new Choice(words.Kind(kind), $"{kind}"))),
        new InputText("words", words.TopicLabel) { Placeholder = words.TopicPlaceholder, Value = mine?.Words ?? view.Difficulty },
    ];

    public static InputChoiceSet TopicChoice(RoundView view, IRoundWording words, Viewer viewer)
    {
        var favourite = view.Round.Case.Topics.MaxBy(topic => view.Round.Case.VotesFor(topic.Person))!.Person;
        return new("topic", words.TopicChoice, [.. view.Round.Case.Topics.Select(topic => new Choice(view.NameOf(topic.Person, viewer) ?? topic.Words, topic.Person.Value))])
        {
            Style = ChoiceSetStyle.Compact,
            Value = (view.Round.Client ?? favourite).Value,
        };
    }

    public static InputText Contract(RoundView view, IRoundWording words) =>
        new("contract", words.ContractLabel) { Placeholder = words.ContractPlaceholder, IsMultiline = true, Value = view.Round.Case.Contract };

    public static IReadOnlyList<CardElement> Contribution(IRoundWording words, bool isTime) =>
    [
        Kinds(words.KindLabel, $"{ContributionType.Experience}", Enum.GetValues<ContributionType>().Select(kind => new Choice(words.Kind(kind), $"{kind}"))),
        new InputText("words", words.ContributionLabel(isTime)) { IsMultiline = true },
    ];

    public static IReadOnlyList<CardElement> Action(RoundView view, IRoundWording words) =>
    [
        new InputText("what", words.WhatLabel),
        new InputDate("on", words.OnLabel) { Min = view.Today.ToDateOnly(), ErrorMessage = words.Refused(RoundRefusal.DayPast) },
        new InputText("firstStep", words.FirstStepLabel),
        new InputText("support", words.SupportLabel),
    ];

    public static IReadOnlyList<CardElement> Report(RoundView view, Texts texts) =>
    [
        new InputChoiceSet("action", texts.Rounds.ActionChoice, [.. view.Round.Case.Actions.Select(action => new Choice(RoundContent.Named(action, view, texts), $"{action.Number}"))])
        {
            Style = ChoiceSetStyle.Compact,
            Value = $"{(view.Round.Case.Actions.FirstOrDefault(action => action.State is ActionState.Open) ?? view.Round.Case.Actions[0]).Number}",
        },
        Kinds(
            texts.Rounds.StateLabel, $"{ActionState.Done}",
            Enum.GetValues<ActionState>().Where(state => state is not ActionState.Open).Select(state => new Choice(texts.Rounds.State(state), $"{state}")), "state"),
        new InputText("word", texts.Rounds.WordLabel),
    ];

    private static InputChoiceSet Kinds(string label, string chosen, IEnumerable<Choice> choices, string id = "kind") =>
        new(id, label, [.. choices]) { Style = ChoiceSetStyle.Compact, Value = chosen };
}
