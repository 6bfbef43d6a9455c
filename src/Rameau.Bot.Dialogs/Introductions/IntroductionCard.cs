using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>A request to be introduced: the form, the question, how it stands, and the receipt. Pure.</summary>
public static class IntroductionCard
{
    /// <summary>Each has a button, and a card has five at most.</summary>
    public const int MostLines = 5;

    public static ActionExecute MineButton(Texts texts) => ActionExecute.Alone(texts.Introductions.MineButton, IntroductionMine.Verb, new(), IntroductionJson.Default.IntroductionMine);

    /// <summary>Opens the form, e.g. on somebody's entry in the directory.</summary>
    public static ActionExecute AskButton(string title, PersonId subject) => ActionExecute.Alone(title, IntroductionAsk.Verb, new(subject.Value), IntroductionJson.Default.IntroductionAsk);

    /// <param name="name">As the asker may see it.</param>
    /// <param name="ticks">What the asker could give; nothing is ticked for them.</param>
    public static AdaptiveCard Form(IntroductionSend typed, string name, IReadOnlyList<Field> ticks, Texts texts, string? word = null)
    {
        var words = texts.Introductions;

        return CardFrame.Of(
            word ?? $"{words.FormTitle(name)}. {words.FormIntro(name)}",
            CardFrame.Title(words.FormTitle(name)),
            word is null ? null : CardFrame.State(word),
            CardFrame.Line(words.FormIntro(name)),
            new InputText("purpose", words.PurposeLabel)
            {
                Placeholder = words.PurposePlaceholder,
                MaxLength = Introduction.LongestPurpose,
                IsMultiline = true,
                IsRequired = true,
                ErrorMessage = words.Refused(AskingRefusal.PurposeMissing, null, null),
                Value = string.IsNullOrWhiteSpace(typed.Purpose) ? null : Excerpts.Shortened(typed.Purpose, Introduction.LongestPurpose),
            },
            ticks.Count == 0 ? CardFrame.Line(words.NothingToOffer) : Ticks(words.OfferLabel(name), ticks, typed.Fields, texts),
            CardFrame.Buttons(
                ActionExecute.Button(words.SendButton, IntroductionSend.Verb, new(typed.Introduction, typed.Subject), IntroductionJson.Default.IntroductionSend) with { Style = ActionStyle.Positive }));
    }

    /// <summary>Several people may be meant.</summary>
    public static AdaptiveCard Which(IReadOnlyList<(PersonId Id, string Name, string Where)> people, Texts texts) => CardFrame.Of(
        texts.Introductions.Which,
        [
            CardFrame.Title(texts.Introductions.Title),
            CardFrame.Line(texts.Introductions.Which),
            .. people.Take(MostLines).Select(one => CardFrame.Entry(one.Name, one.Where, AskButton(texts.Introductions.ChooseButton, one.Id))),
        ]);

    /// <summary>How one stands, and what its reader can do about it.</summary>
    public static AdaptiveCard One(IntroductionView view, string? word = null) => (view.Introduction.State, view.IsAsker) switch
    {
        (IntroductionState.Asked, false) => Asking(view, word),
        _ => Standing(view, word),
    };

    /// <summary>What each learns of the other, once. It is the only card that holds what stands in a field.</summary>
    public static AdaptiveCard Receipt(IntroductionView view)
    {
        var words = view.Texts.Introductions;

        return CardFrame.Of(
            words.ReceiptTitle(view.Other),
            [
                CardFrame.Title(words.ReceiptTitle(view.Other)),
                Quote(view.Introduction),
                CardFrame.State(words.YouReceive(view.Other, view.Received.Count == 0)),
                .. view.Received.Select(one => CardFrame.Plain(words.Known(one.Field, one.Value))),
                CardFrame.Line(words.YouGave(view.Other, view.Introduction.Of(view.Reader), view.DayOf(view.Introduction.Since))),
                CardFrame.Subtle(words.ReceiptOnce),
            ]);
    }

    /// <param name="mine">The newest, each with its line.</param>
    /// <param name="blocks">From whom they want no requests; null among them stands for anybody.</param>
    public static AdaptiveCard Mine(IReadOnlyList<IntroductionView> mine, IReadOnlyList<PersonId?> blocks, Texts texts, string? word = null)
    {
        var words = texts.Introductions;

        return CardFrame.Of(
            mine.Count == 0 ? $"{words.Mine}. {words.NoneMine}" : words.Mine,
            [
                CardFrame.Title(words.Mine),
                word is null ? null : CardFrame.Line(word),
                mine.Count == 0 ? CardFrame.Line(words.NoneMine) : null,
                .. mine.Take(MostLines - 2).Select(Entry),
                blocks.Count == 0 ? null : CardFrame.State(words.Peaceful(blocks.Contains(null), blocks.Count)),
                CardFrame.Buttons(
                [
                    .. blocks.Count == 0 ? [] : new[] { Receive(words.ReceiveButton, stops: false) },
                    .. blocks.Contains(null) ? [] : new[] { Receive(words.StopButton, stops: true) },
                ]),
            ]);

        static ActionExecute Receive(string title, bool stops) => ActionExecute.Alone(title, IntroductionReceive.Verb, new(stops), IntroductionJson.Default.IntroductionReceive);
    }

    private static AdaptiveCard Asking(IntroductionView view, string? word)
    {
        var (one, words, name) = (view.Introduction, view.Texts.Introductions, view.Other);

        return CardFrame.Of(
            words.AskTitle(name),
            [
                CardFrame.Title(words.AskTitle(name)),
                CardFrame.SubtlePlain(view.From),
                word is null ? null : CardFrame.Line(word),
                Quote(one),
                CardFrame.Line(words.TheyGive(name, one.Offered)),
                view.Ticks.Count == 0 ? CardFrame.Line(words.NothingToGive(name)) : Ticks(words.GiveLabel(name), view.Ticks, string.Empty, view.Texts),
                new InputChoiceSet("peace", words.PeaceLabel, [.. Enum.GetValues<Peace>().Select(peace => new Choice(words.PeaceChoice(peace, name), $"{peace}"))])
                {
                    Style = ChoiceSetStyle.Compact,
                    Value = $"{Peace.None}",
                },
                CardFrame.Subtle(words.Until(view.DistanceTo(one.ExpiresAt))),
                CardFrame.Buttons(
                    Answer(words.AcceptButton, IntroductionAnswer.Accept) with { Style = ActionStyle.Positive },
                    Answer(words.DeclineButton, IntroductionAnswer.Decline)),
                .. CardFrame.Why(view.Texts.Rhythm.WhyQuestion, words.WhyAsked),
            ]);

        ActionExecute Answer(string title, string act) =>
            ActionExecute.Button(title, IntroductionAnswer.Verb, new(one.Id.Value, act), IntroductionJson.Default.IntroductionAnswer);
    }

    private static AdaptiveCard Standing(IntroductionView view, string? word)
    {
        var (one, words) = (view.Introduction, view.Texts.Introductions);

        return CardFrame.Of(
            word ?? view.Standing,
            CardFrame.Title(words.Title),
            CardFrame.SubtlePlain($"{view.Other} · {words.AskedOn(view.DistanceTo(one.AskedAt))}"),
            word is null ? null : CardFrame.Line(word),
            Quote(one),
            CardFrame.State(view.Standing),
            one.State is IntroductionState.Accepted or IntroductionState.Exchanged
                ? CardFrame.Line(words.YouGave(view.Other, one.Of(view.Reader), view.DayOf(one.Since)))
                : null,
            CardFrame.Buttons(
            [
                .. one.IsOpen && view.IsAsker
                    ? [ActionExecute.Alone(words.WithdrawButton, IntroductionWithdraw.Verb, new(one.Id.Value), IntroductionJson.Default.IntroductionWithdraw)]
                    : Array.Empty<CardAction>(),
                MineButton(view.Texts),
            ]));
    }

    private static CardElement Entry(IntroductionView view) => CardFrame.Entry(
        view.Other,
        $"{view.Standing} · {view.DistanceTo(view.Introduction.AskedAt)}",
        ActionExecute.Alone(view.Texts.Introductions.SeeButton, IntroductionMine.Verb, new(view.Introduction.Id.Value), IntroductionJson.Default.IntroductionMine));

    /// <summary>The asker's own words, set apart from those of the bot.</summary>
    private static Container Quote(Introduction one) => new([CardFrame.Plain(one.Purpose)]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };

    private static InputChoiceSet Ticks(string label, IReadOnlyList<Field> ticks, string? ticked, Texts texts) =>
        new("fields", label, [.. ticks.Select(field => new Choice(Typography.Capital(texts.Introductions.FieldName(field)), $"{field}"))])
        {
            Style = ChoiceSetStyle.Expanded,
            IsMultiSelect = true,
            Value = ticked is { Length: > 0 } ? ticked : null,
        };
}
