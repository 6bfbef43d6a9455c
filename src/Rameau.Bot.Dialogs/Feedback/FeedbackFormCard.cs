using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>The questions, for one person.</summary>
public static class FeedbackFormCard
{
    /// <param name="before">What the person answered with their name; null of an anonymous form.</param>
    public static AdaptiveCard Draw(FeedbackState state, Texts texts, FeedbackAnswer? before)
    {
        var (form, words, title) = (state.Form, texts.Feedback, FeedbackCard.Title(state, texts));

        return CardFrame.Of(
            words.InWords(title, words.Promise(form.Mode, form.Kind)),
            [
                CardFrame.Badge(words.Badge, BadgeStyle.Informative),
                CardFrame.Title(title),
                .. FeedbackCard.Promise(form, texts),
                .. form.Questions.Select(question => Ask(question, before, words)),
                CardFrame.Buttons(
                    ActionExecute.Button(words.SendButton, FeedbackGive.Verb, new(form.Promotion.Value, form.Id.Value), FeedbackJson.Default.FeedbackGive) with { Style = ActionStyle.Positive },
                    FeedbackCard.Look(texts.Rhythm.BackButton, form)),
            ]);
    }

    public static AdaptiveCard Themes(FeedbackState state, Texts texts, Person reader)
    {
        var (form, words) = (state.Form, texts.Feedback);
        var read = FeedbackCard.ForPerson(state, texts, reader) with { Refresh = null };
        var card = read with
        {
            Body =
            [
                .. (read.Body ?? []).Where(part => part is not ActionSet),
                new InputText("themes", words.ThemesLabel)
                {
                    IsMultiline = true,
                    MaxLength = FeedbackForm.LongestThemes,
                    Placeholder = words.ThemesPlaceholder,
                    Value = form.Themes,
                },
                CardFrame.Buttons(
                    ActionExecute.Button(words.SaveButton, FeedbackSumUp.Verb, new(form.Promotion.Value, form.Id.Value), FeedbackJson.Default.FeedbackSumUp),
                    FeedbackCard.Look(texts.Rhythm.BackButton, form))!,
            ],
        };

        return CardFrame.WithWhy(card, texts.Rhythm.WhyQuestion, texts.Rhythm.WhyNotice(FeedbackMessages.Session));
    }

    private static CardElement Ask(FeedbackQuestion question, FeedbackAnswer? before, IFeedbackWording words) => question.IsScale
        ? new InputChoiceSet(question.Key, words.Question(question.Key), [.. FeedbackQuestion.Scale.Reverse().Select(score => new Choice(words.Score(question.Key, score), $"{score}"))])
        {
            Style = ChoiceSetStyle.Compact,
            Placeholder = words.ScalePlaceholder,
            IsRequired = true,
            ErrorMessage = words.Refused(FeedbackRefusal.ScoreMissing),
            Value = before is not null && before.Scores.TryGetValue(question.Key, out var score) ? $"{score}" : null,
        }
        : new InputText(question.Key, words.Question(question.Key))
        {
            IsMultiline = true,
            MaxLength = FeedbackQuestion.Longest,
            Placeholder = words.WordsPlaceholder,
            Value = before?.Words.GetValueOrDefault(question.Key),
        };
}
