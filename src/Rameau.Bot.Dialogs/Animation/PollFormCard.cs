using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>A poll on its way to the group: what is asked, as it will stand, and what became of it.</summary>
public static class PollFormCard
{
    private static readonly int LongestOptions = Poll.MostOptions * (Poll.LongestOption + 1);

    /// <param name="promotions">To choose from; null where it is known which.</param>
    /// <param name="filled">What stood in the inputs before.</param>
    public static AdaptiveCard Form(Poll filled, Turn turn, IEnumerable<Promotion>? promotions, string? word = null)
    {
        var words = turn.Texts.Polls;
        var options = Excerpts.Shortened(string.Join('\n', filled.Options), LongestOptions);

        return CardFrame.Of(
            word ?? $"{words.FormTitle}. {words.FormIntro}",
            [
                .. Frames.FormHead(words.FormTitle, words.FormIntro, word, promotions, turn),
                new InputText("question", words.QuestionLabel)
                {
                    Placeholder = words.QuestionPlaceholder,
                    MaxLength = Poll.LongestQuestion,
                    IsRequired = true,
                    ErrorMessage = words.Refused(PollRefusal.NoQuestion),
                    Value = filled.Question.Length == 0 ? null : Excerpts.Shortened(filled.Question, Poll.LongestQuestion),
                },
                new InputText("options", words.OptionsLabel(Poll.FewestOptions, Poll.MostOptions))
                {
                    Placeholder = words.OptionsPlaceholder,
                    MaxLength = LongestOptions,
                    IsMultiline = true,
                    IsRequired = true,
                    ErrorMessage = words.Refused(PollRefusal.TooFewOptions),
                    Value = options.Length == 0 ? null : options,
                },
                new InputToggle("several", words.SeveralToggle) { Value = filled.IsMultiple ? "true" : "false" },
                new InputToggle("anonymous", words.AnonymousToggle) { Value = filled.IsAnonymous ? "true" : "false" },
                new InputDate("until", words.UntilLabel) { Value = filled.ClosesOn.ToDateOnly() },
                CardFrame.Buttons(
                    ActionExecute.Button(words.LookButton, PollDraft.Verb, new(filled.Id.Value, turn.Promotion?.Id.Value), PollJson.Default.PollDraft) with { Style = ActionStyle.Positive },
                    Drop(filled.Id, turn)),
            ]);
    }

    public static AdaptiveCard Preview(PollState draft, Turn turn, string? word = null)
    {
        var (texts, promotion, poll) = (turn.Texts, draft.Promotion, draft.Poll);
        DraftButtons buttons = new(
            (title, isLater, style) => Publish(poll, title, isLater, style),
            ActionExecute.Alone(texts.Announcements.EditButton, PollOpen.Verb, new(poll.Id.Value, promotion.Id.Value, IsEdit: true), PollJson.Default.PollOpen),
            Drop(poll.Id, turn));

        return Frames.Preview(
            texts.Polls.PreviewTitle, PollCard.Summary(draft, texts), PollCard.ForGroup(draft, Texts.For(promotion)), MessageNames.Poll, buttons, promotion, turn, word);
    }

    /// <summary>Published or planned, by whom and when; the poll itself, where its maker can close it.</summary>
    public static AdaptiveCard Done(PollState published, Person reader, Turn turn, string title)
    {
        var name = published.Author is { } author ? Gate.NameOf(author, new Viewer.Someone(reader)) : null;
        var at = published.Poll.DueAt ?? turn.Now;
        var card = PollCard.ForPerson(published, turn.Texts, reader);

        return card with
        {
            Body =
            [
                CardFrame.PastTitle(title),
                CardFrame.SubtlePlain(turn.Texts.Polls.PublishedBy(name, Frames.When(at, published.Promotion, turn.Texts, turn.Now))),
                .. turn.Now < published.Poll.WithdrawableUntil
                    ? [new ActionSet([ActionExecute.Alone(
                        turn.Texts.Announcements.WithdrawButton, PollWithdraw.Verb, new(published.Promotion.Id.Value, published.Poll.Id.Value), PollJson.Default.PollWithdraw)])]
                    : Array.Empty<CardElement>(),
                .. card.Body ?? [],
            ],
        };
    }

    private static ActionExecute Publish(Poll draft, string title, bool isLater, ActionStyle? style) =>
        ActionExecute.Alone(title, PollPublish.Verb, new(draft.Promotion.Value, draft.Id.Value, draft.Revision, isLater), PollJson.Default.PollPublish, style);

    private static ActionExecute Drop(PostId draft, Turn turn) =>
        ActionExecute.Alone(turn.Texts.Announcements.DropButton, PollDrop.Verb, new(draft.Value, turn.Promotion?.Id.Value), PollJson.Default.PollDrop);
}
