using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Contributions;

/// <summary>Questions for the webinar's speaker: on its card, in the form of the one who asks, and handed over in the morning.</summary>
public static class QuestionCard
{
    /// <summary>On the card of the webinar only so many appear, and so long, that its buttons stay in sight.</summary>
    private const int MostOnStepCard = 5;

    private const int LongestOnStepCard = 140;

    /// <summary>Leaves room for the rest of the card.</summary>
    private const int HandOverBytes = 18_000;

    /// <summary>The form, in place of the card of the webinar, and what the person has asked already.</summary>
    /// <param name="typed">What the input holds when it was refused, so that nothing is lost.</param>
    public static AdaptiveCard Form(Writings writings, Person person, string? beat, Texts texts, string? word, string? typed)
    {
        var mine = writings.Of(person.Id);
        var isFull = mine.Count >= ContributionKind.Question.Most || writings.Now >= writings.Step.EndsAt;

        return CardFrame.Of(
            texts.Contributions.InWords(texts.Contributions.AskTitle, texts.Contributions.Mine(mine.Count, ContributionKind.Question.Most)),
            [
                StepCard.Badge(writings.Step, texts),
                CardFrame.Title(texts.Contributions.AskTitle),
                word is null ? null : CardFrame.Line(word),
                .. isFull ? [] : Inputs(texts, typed),
                CardFrame.State(texts.Contributions.Mine(mine.Count, ContributionKind.Question.Most)),
                .. mine.Select((one, i) => CardFrame.Plain(texts.Contributions.HandOver(i + 1, one.Question(one.What.Words, new Viewer.Someone(person), texts)))),
                CardFrame.Buttons([.. isFull ? [] : Send(writings, beat, texts), .. mine.Select((one, i) => Withdraw(texts.Contributions.WithdrawQuestion(i + 1), one.What, beat)), Back(writings, beat, texts)]),
            ]);
    }

    /// <summary>How many were asked, and the latest of them: for all in the chat.</summary>
    public static IEnumerable<CardElement?> OnStepCard(IReadOnlyList<Writing> questions, Viewer viewer, Texts texts)
    {
        if (questions.Count == 0)
        {
            yield break;
        }

        yield return CardFrame.Line(texts.Contributions.Asked(questions.Count));

        foreach (var one in questions.Skip(questions.Count - MostOnStepCard))
        {
            yield return CardFrame.SubtlePlain(one.Question(Excerpts.Shortened(one.What.Words, LongestOnStepCard), viewer, texts));
        }

        yield return questions.Count > MostOnStepCard ? CardFrame.Subtle(texts.Contributions.More(questions.Count - MostOnStepCard)) : null;
    }

    /// <summary>Opens the form for whoever taps.</summary>
    public static ActionExecute Ask(Promotion promotion, StepId step, string? beat, Texts texts) =>
        ActionExecute.Button(texts.Contributions.AskButton, QuestionLook.Verb, new(promotion.Id.Value, step.Value, beat), ContributionJson.Default.QuestionLook);

    /// <summary>All of them, for who hands them to the speaker.</summary>
    public static AdaptiveCard HandOver(Writings writings, Person reader, Texts texts)
    {
        var words = Excerpts.Within([.. writings.All.Select(one => one.What.Words)], HandOverBytes);
        Viewer viewer = new Viewer.Someone(reader);

        return CardFrame.Of(
            texts.Contributions.HandOverSummary(writings.All.Count),
            [
                StepCard.Badge(writings.Step, texts),
                CardFrame.Title(texts.Contributions.HandOverTitle),
                .. writings.All.Select((one, i) => CardFrame.Plain(texts.Contributions.HandOver(i + 1, one.Question(words[i], viewer, texts)))),
                .. CardFrame.Why(texts.Rhythm.WhyQuestion, texts.Contributions.WhyHandOver),
            ]);
    }

    /// <summary>Takes back exactly this one.</summary>
    public static ActionExecute Withdraw(string title, Contribution one, string? beat) => ActionExecute.Alone(
        title,
        ContributionWithdraw.Verb,
        new(one.Promotion.Value, one.Step.Value, one.Number, one.At.ToUnixTimeMilliseconds(), beat),
        ContributionJson.Default.ContributionWithdraw);

    private static IEnumerable<CardElement?> Inputs(Texts texts, string? typed) =>
    [
        new InputText("question", texts.Contributions.AskLabel)
        {
            Placeholder = texts.Contributions.AskPlaceholder,
            MaxLength = ContributionKind.Question.Longest,
            IsMultiline = true,
            IsRequired = true,
            ErrorMessage = texts.Contributions.AskMissing,
            Value = typed,
        },
        new InputToggle("named", texts.Contributions.Named),
    ];

    private static IEnumerable<CardAction> Send(Writings writings, string? beat, Texts texts) =>
    [
        ActionExecute.Button(
            texts.Contributions.SendButton,
            QuestionAsk.Verb,
            new(writings.Plan.Promotion.Id.Value, writings.Step.Id.Value, $"{writings.Now.ToUnixTimeMilliseconds()}", beat),
            ContributionJson.Default.QuestionAsk) with { Style = ActionStyle.Positive },
    ];

    private static ActionExecute Back(Writings writings, string? beat, Texts texts) =>
        ActionExecute.Alone(texts.Chat.BackButton, StepLook.Verb, new(writings.Plan.Promotion.Id.Value, writings.Step.Id.Value, beat), StepJson.Default.StepLook);
}
