using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>A question to the group: what it is, how it stands, and the way to answer. Pure: the same state draws the same card.</summary>
public static class PollCard
{
    /// <summary>Up to so many options are buttons, one tap each.</summary>
    private const int MostButtons = 4;

    public static AdaptiveCard ForGroup(PollState state, Texts texts) =>
        Draw(state, texts, new Viewer.GroupOf(state.Promotion.Id), null, null) with { Refresh = Refreshing(state) };

    /// <param name="word">What has just become of an answer.</param>
    public static AdaptiveCard ForPerson(PollState state, Texts texts, Person person, string? word = null) =>
        Draw(state, texts, new Viewer.Someone(person), person, word) with { Refresh = Refreshing(state) };

    public static string Summary(PollState state, Texts texts) => texts.Polls.InWords(state.Poll.Question, state.Poll.Options);

    private static AdaptiveCard Draw(PollState state, Texts texts, Viewer viewer, Person? reader, string? word)
    {
        var (poll, words) = (state.Poll, texts.Polls);
        var author = state.Author is { } who ? Gate.NameOf(who, viewer) : null;
        var until = texts.Dates.Day(poll.ClosesOn, state.Today);

        return CardFrame.Of(
            words.InWords(poll.Question, poll.Options),
            [
                CardFrame.Badge(words.Badge, BadgeStyle.Informative),
                Frames.Heading(poll.Question),
                CardFrame.Subtle(words.Mode(poll.IsMultiple, poll.IsAnonymous, until)),
                state.IsClosed ? CardFrame.Line(words.Closed) : CardFrame.Subtle(words.Promise(poll.IsAnonymous)),
                word is null ? null : CardFrame.Plain(word),
                CardFrame.State(words.Count(state.Answers.Count, state.Participants.Count())),
                .. PollResult.Draw(state, viewer, texts),
                .. reader is null ? [] : Mine(state, texts, reader),
                .. state.IsClosed ? [] : Answering(state, texts, reader),
                CardFrame.Buttons([.. state.IsClosed ? [] : Buttons(state, texts, reader), .. Closing(state, texts, reader)]),
                author is null ? null : CardFrame.SubtlePlain(words.By(author)),
                .. reader is null ? [] : CardFrame.Why(texts.Rhythm.WhyQuestion, texts.Rhythm.WhyNotice(MessageNames.Poll)),
            ]);
    }

    private static IEnumerable<CardElement?> Mine(PollState state, Texts texts, Person reader)
    {
        var hasAnswered = state.HasAnswered(reader.Id);

        if (hasAnswered && state.Answers.ChoicesOf(reader.Id) is { } choices)
        {
            yield return Frames.Strong(texts.Polls.MyAnswer([.. choices.Select(number => state.Poll.Options[number])]));
        }
        else if (hasAnswered)
        {
            yield return CardFrame.Mine(texts.Polls.Counted, CardColor.Good);
        }
        else if (reader.Is(Role.Participant, state.Promotion.Id))
        {
            yield return state.IsClosed ? null : CardFrame.Mine(texts.Polls.NotAnswered, CardColor.Accent);
        }
    }

    /// <summary>Where there are too many options for buttons, or several may be chosen.</summary>
    private static IEnumerable<CardElement?> Answering(PollState state, Texts texts, Person? reader) => IsOneTap(state.Poll) || !Answers(state, reader)
        ? []
        :
        [
            new InputChoiceSet("choices", texts.Polls.ChoicesLabel, [.. state.Poll.Options.Select((option, number) => new Choice(option, $"{number}"))])
            {
                Style = ChoiceSetStyle.Expanded,
                IsMultiSelect = state.Poll.IsMultiple,
                IsRequired = true,
                ErrorMessage = texts.Polls.ChoiceMissing,
                Value = reader is not null && state.Answers.ChoicesOf(reader.Id) is { } mine ? string.Join(',', mine) : null,
            },
        ];

    private static IEnumerable<CardAction> Buttons(PollState state, Texts texts, Person? reader)
    {
        if (!Answers(state, reader))
        {
            return [];
        }

        if (!IsOneTap(state.Poll))
        {
            return [Vote(state, texts.Polls.AnswerButton, null, reader) with { Style = ActionStyle.Positive }];
        }

        var mine = reader is null ? null : state.Answers.ChoicesOf(reader.Id);

        return state.Poll.Options.Select((option, number) => (option, number))
            .Where(one => mine?.Contains(one.number) is not true)
            .Select(one => Vote(state, mine is null ? one.option : texts.Polls.Rather(one.option), $"{one.number}", reader));
    }

    private static IEnumerable<CardAction> Closing(PollState state, Texts texts, Person? reader) =>
        reader is not null && state is { IsClosed: false, Poll.PublishedAt: not null } && reader.Id == state.Poll.Author
            ? [ActionExecute.Alone(texts.Polls.CloseButton, PollClose.Verb, new(state.Promotion.Id.Value, state.Poll.Id.Value), PollJson.Default.PollClose)]
            : [];

    /// <summary>An anonymous answer is given once; whoever does not live the promotion looks on.</summary>
    private static bool Answers(PollState state, Person? reader) =>
        reader is null || (reader.Is(Role.Participant, state.Promotion.Id) && !(state.Poll.IsAnonymous && state.HasAnswered(reader.Id)));

    private static bool IsOneTap(Poll poll) => !poll.IsMultiple && poll.Options.Count <= MostButtons;

    private static ActionExecute Vote(PollState state, string title, string? choices, Person? reader)
    {
        var (promotion, poll) = (state.Promotion.Id.Value, state.Poll.Id.Value);

        // A new drawing of one's own card takes a new answer; anonymous ones bear nothing that could tell two people apart.
        return state.Poll.IsAnonymous
            ? ActionExecute.Button(title, PollBallot.Verb, new(promotion, poll, choices), PollJson.Default.PollBallot)
            : ActionExecute.Button(title, PollVote.Verb, new(promotion, poll, reader is null ? string.Empty : $"{state.Now.ToUnixTimeMilliseconds()}", choices), PollJson.Default.PollVote);
    }

    private static Refresh? Refreshing(PollState state) => state.UserIds.Count == 0 || state.IsClosed
        ? null
        : new(ActionExecute.For(PollLook.Verb, new(state.Promotion.Id.Value, state.Poll.Id.Value), PollJson.Default.PollLook), state.UserIds);
}
