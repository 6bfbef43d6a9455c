using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>Questions received, for whoever may answer them, and the answer that a group reads. Pure.</summary>
public static class TicketCard
{
    /// <summary>Each line has a button, and a card has five at most; the rest is counted.</summary>
    public const int MostLines = 5;

    public const int LongestLine = 140;

    /// <param name="first">Those that get a line.</param>
    /// <param name="waiting">How many wait in all.</param>
    public static AdaptiveCard Desk(IReadOnlyList<TicketView> first, int waiting, Promotion promotion, Texts texts, string? word = null)
    {
        var words = texts.Tickets;
        var standing = waiting == 0 ? words.NoneWaiting : words.Waiting(waiting);

        return CardFrame.Of(
            $"{words.Desk}. {standing}",
            [
                CardFrame.Title(words.Desk),
                CardFrame.SubtlePlain(promotion.Name),
                word is null ? null : CardFrame.Line(word),
                CardFrame.Line(standing),
                .. first.Select(view => Entry(
                    view, Who(view), ActionExecute.Alone(words.SeeButton, TicketDesk.Verb, new(promotion.Id.Value, view.Ticket.Id.Value), TicketJson.Default.TicketDesk))),
            ]);
    }

    /// <summary>One question, and what whoever reads it can do about it.</summary>
    /// <param name="title">Why it is shown now; null when they asked to see it.</param>
    public static AdaptiveCard ForAnswerer(TicketView view, Promotion promotion, string? title = null, string? word = null, string? typed = null)
    {
        var (ticket, words) = (view.Ticket, view.Texts.Tickets);

        return CardFrame.Of(
            $"{title ?? words.AskTitle}. {Excerpts.Shortened(ticket.Question, LongestLine)}",
            [
                CardFrame.Title(title ?? words.AskTitle),
                CardFrame.SubtlePlain($"{promotion.Name} · {Who(view)}"),
                word is null ? null : CardFrame.Line(word),
                .. Words(ticket.Question),
                CardFrame.Subtle(ticket.IsPrivate ? words.OnlyAskerReads : words.GroupReads),
                .. ticket.IsOpen ? Answering(view, typed) : Answered(view),
            ]);
    }

    /// <summary>What everybody in the chat reads: a question that was asked before them, and its answer.</summary>
    public static AdaptiveCard ForGroup(TicketView view) => CardFrame.Of(
        view.Texts.Tickets.AnswerSummary(Excerpts.Shortened(view.Ticket.Question, LongestLine)),
        [
            CardFrame.Title(view.Texts.Tickets.AnswerTitle),
            CardFrame.SubtlePlain(Who(view)),
            .. Words(view.Ticket.Question),
            .. Answer(view),
        ]);

    /// <summary>What was answered, and by whom.</summary>
    public static IEnumerable<CardElement> Answer(TicketView view) => view.Ticket.Answer is not { } answer
        ? []
        :
        [
            new Container([
                CardFrame.SubtlePlain(view.Texts.Tickets.AnsweredBy(view.Owner ?? view.Texts.Tickets.Somebody)),
                .. Words(answer),
            ]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small },
        ];

    public static IEnumerable<CardElement> Words(string text) => Lines.Of(text).Select(CardFrame.Plain);

    /// <summary>One line of a list, with its own small button.</summary>
    public static CardElement Entry(TicketView view, string subtle, ActionExecute go) =>
        CardFrame.Entry(Excerpts.Shortened(view.Ticket.Question.Replace('\n', ' '), LongestLine), subtle, go);

    private static IEnumerable<CardElement?> Answering(TicketView view, string? typed)
    {
        var (ticket, words) = (view.Ticket, view.Texts.Tickets);

        return
        [
            view.Owner is { } owner ? CardFrame.Plain(words.TakenBy(owner)) : null,
            ticket.UnreachedAt is null ? null : CardFrame.Line(words.Unreached),
            new InputText("text", words.TextLabel)
            {
                Placeholder = words.TextPlaceholder,
                MaxLength = Ticket.LongestAnswer,
                IsMultiline = true,
                IsRequired = true,
                ErrorMessage = words.Refused(TicketRefusal.Empty),
                Value = string.IsNullOrWhiteSpace(typed) ? null : Excerpts.Shortened(Lines.Clean(typed), Ticket.LongestAnswer),
            },
            CardFrame.Buttons(
            [
                ActionExecute.Button(words.ReplyButton, TicketDo.Verb, Do(ticket, TicketDo.Answer), TicketJson.Default.TicketDo) with { Style = ActionStyle.Positive },
                .. view.Owner is null ? [Alone(words.TakeButton, TicketDo.Take)] : Array.Empty<CardAction>(),
                .. ticket.State is TicketState.WithAnimator ? [Alone(words.PassButton, TicketDo.Pass)] : Array.Empty<CardAction>(),
            ]),
        ];

        CardAction Alone(string title, string act) => ActionExecute.Alone(title, TicketDo.Verb, Do(ticket, act), TicketJson.Default.TicketDo);
    }

    private static IEnumerable<CardElement?> Answered(TicketView view) =>
    [
        CardFrame.State(view.Texts.Tickets.StandsAs(view.Ticket, view.Owner)),
        .. Answer(view),
        CardFrame.Buttons(
            ActionExecute.Alone(view.Texts.Curation.LearnButton, LearnForm.Verb, new(view.Ticket.Promotion.Value, view.Ticket.Id.Value), CurationJson.Default.LearnForm),
            ActionExecute.Alone(view.Texts.Tickets.DeskButton, TicketDesk.Verb, new(view.Ticket.Promotion.Value), TicketJson.Default.TicketDesk)),
    ];

    private static string Who(TicketView view) => view.Texts.Tickets.AskedBy(view.Asker ?? view.Texts.Tickets.Somebody, view.AskedOn);

    private static TicketDo Do(Ticket ticket, string act) => new(ticket.Promotion.Value, ticket.Id.Value, act);
}
