using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>A form as it stands: what is promised to who answers, how many did, and once it is closed what may be shown. Pure: the same state draws the same card.</summary>
public static class FeedbackCard
{
    /// <summary>Of a round, the promotion's chat sees how many have answered and nothing of what.</summary>
    public static AdaptiveCard ForGroup(FeedbackState state, Texts texts) =>
        Draw(state, texts, null, null, state.Form.Kind is FeedbackKind.Round ? Sight.Nothing : Sight.All) with { Refresh = Refreshing(state) };

    /// <param name="word">What has just become of an answer.</param>
    public static AdaptiveCard ForPerson(FeedbackState state, Texts texts, Person person, string? word = null) =>
        Draw(state, texts, person, word, Sights.Of(state.Form, person)) with { Refresh = Refreshing(state) };

    public static string Title(FeedbackState state, Texts texts) => state.Step is { } step
        ? texts.Feedback.SessionTitle(texts.Steps.Name(step))
        : texts.Feedback.RoundTitle(texts.Dates.Day(state.Promotion.Zone.DayOf(state.Form.OpensAt), state.Today));

    public static ActionExecute Open(string title, FeedbackForm form) =>
        ActionExecute.Button(title, FeedbackOpen.Verb, new(form.Promotion.Value, form.Id.Value), FeedbackJson.Default.FeedbackOpen);

    public static ActionExecute Look(string title, FeedbackForm form) =>
        ActionExecute.Alone(title, FeedbackLook.Verb, new(form.Promotion.Value, form.Id.Value), FeedbackJson.Default.FeedbackLook);

    /// <summary>What is promised before anybody types: who will read it, and what can be shown.</summary>
    public static IEnumerable<CardElement?> Promise(FeedbackForm form, Texts texts) =>
    [
        CardFrame.Line(texts.Feedback.Promise(form.Mode, form.Kind)),
        form.IsAnonymous ? CardFrame.Subtle(texts.Feedback.Budget([.. form.Groups.Select(group => group.Members.Count)], Disclosure.Budget(form))) : null,
    ];

    /// <summary>« 8 réponses sur 11 », with a bar where there is one.</summary>
    public static IEnumerable<CardElement> Progress(FeedbackState state, Texts texts) =>
    [
        CardFrame.State(texts.Feedback.Progress(state.Answered, state.People)),
        new ProgressBar(Drop.It) { Value = state.Answered, Max = Math.Max(1, state.People), Spacing = Spacing.Small },
    ];

    private static AdaptiveCard Draw(FeedbackState state, Texts texts, Person? reader, string? word, Sight sight)
    {
        var (words, title) = (texts.Feedback, Title(state, texts));
        var until = words.Until(texts.Dates.Day(state.LastDay, state.Today));

        return CardFrame.Of(
            words.InWords(title, words.Progress(state.Answered, state.People)),
            [
                CardFrame.Badge(words.Badge, BadgeStyle.Informative),
                state.IsOver ? CardFrame.PastTitle(title) : CardFrame.Title(title),
                .. state.IsOver ? [CardFrame.Subtle(words.Closed)] : Promise(state.Form, texts),
                word is null ? null : CardFrame.Line(word),
                .. Progress(state, texts),
                state.IsOver ? null : CardFrame.Subtle(until),
                .. sight is Sight.Nothing ? [] : FeedbackResults.Draw(state, texts, reader, sight),
                .. reader is null ? [] : Mine(state, texts, reader),
                CardFrame.Buttons([.. Buttons(state, texts, reader)]),
                .. reader is null ? [] : CardFrame.Why(texts.Rhythm.WhyQuestion, texts.Rhythm.WhyNotice(FeedbackMessages.Round)),
            ]);
    }

    private static IEnumerable<CardElement?> Mine(FeedbackState state, Texts texts, Person reader) => (state.IsOver, state.HasAnswered(reader.Id)) switch
    {
        (false, true) => [CardFrame.Mine(texts.Feedback.Counted(state.Form.Mode), CardColor.Good)],
        (false, false) when state.Form.GroupOf(reader.Id) is not null => [CardFrame.Mine(texts.Feedback.NotAnswered, CardColor.Accent)],
        _ => [],
    };

    private static IEnumerable<CardAction> Buttons(FeedbackState state, Texts texts, Person? reader)
    {
        var (form, words) = (state.Form, texts.Feedback);

        if (!state.IsOver && (reader is null || FeedbackDecision.WhyNot(form, reader.Id, state.HasAnswered(reader.Id), state.Now) is null))
        {
            yield return Open(reader is not null && state.HasAnswered(reader.Id) ? words.ChangeButton : words.AnswerButton, form) with { Style = ActionStyle.Positive };
        }

        if (reader is null && form.Kind is FeedbackKind.Round && (state.IsOver || !form.IsAnonymous))
        {
            yield return Look(words.ReadButton, form);
        }

        if (reader is null || !FeedbackDecision.MayLead(form, reader))
        {
            yield break;
        }

        if (!state.IsOver && state.Answered == 0)
        {
            yield return ActionExecute.Alone(
                words.ModeButton(form.IsAnonymous), FeedbackChoose.Verb, new(form.Promotion.Value, form.Id.Value, form.IsAnonymous), FeedbackJson.Default.FeedbackChoose);
        }
        else if (FeedbackResults.AreThere(state))
        {
            yield return ActionExecute.Alone(words.ThemesButton, FeedbackThemes.Verb, new(form.Promotion.Value, form.Id.Value), FeedbackJson.Default.FeedbackThemes);
        }
    }

    private static Refresh? Refreshing(FeedbackState state) => state.UserIds.Count == 0 || state.IsOver
        ? null
        : new(ActionExecute.For(FeedbackLook.Verb, new(state.Promotion.Id.Value, state.Form.Id.Value), FeedbackJson.Default.FeedbackLook), state.UserIds);
}
