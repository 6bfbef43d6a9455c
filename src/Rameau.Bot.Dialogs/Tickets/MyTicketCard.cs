using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>One's own questions: the form, the list, and how each stands. Pure.</summary>
public static class MyTicketCard
{
    /// <summary>Opens the form, with what was asked.</summary>
    public static ActionExecute AskButton(Promotion promotion, string? question, Texts texts) => ActionExecute.Alone(
        texts.Tickets.AskButton, TicketForm.Verb, new(promotion.Id.Value, question is null ? null : Excerpts.Shortened(question, Ticket.LongestQuestion)), TicketJson.Default.TicketForm);

    /// <param name="animators">Names of those who animate, but for the asker; null where nobody does.</param>
    /// <param name="typed">What is to stand in the form.</param>
    public static AdaptiveCard Form(TicketAsk typed, Promotion promotion, IReadOnlyList<string>? animators, Turn turn, string? word = null)
    {
        var words = turn.Texts.Tickets;

        return CardFrame.Of(
            word ?? $"{words.FormTitle}. {words.FormIntro}",
            CardFrame.Title(words.FormTitle),
            CardFrame.Line(word ?? words.FormIntro),
            new InputText("question", words.QuestionLabel)
            {
                Placeholder = words.QuestionPlaceholder,
                MaxLength = Ticket.LongestQuestion,
                IsMultiline = true,
                IsRequired = true,
                ErrorMessage = words.Refused(TicketRefusal.Empty),
                Value = Lines.Clean(typed.Question) is { Length: > 0 } question ? Excerpts.Shortened(question, Ticket.LongestQuestion) : null,
            },
            animators is null
                ? null
                : new InputChoiceSet("to", words.ToLabel, [new(words.ToAnimator(animators), TicketAsk.ToAnimator), new(Typography.Capital(words.TheTeam), TicketAsk.ToTeam)])
                {
                    Style = ChoiceSetStyle.Expanded,
                    Value = typed.To ?? TicketAsk.ToAnimator,
                },
            turn.InGroup
                ? new InputChoiceSet("answer", words.AnswerLabel, [new(words.AnswerInGroup, TicketAsk.InGroup), new(words.AnswerInPrivate, TicketAsk.InPrivate)])
                {
                    Style = ChoiceSetStyle.Expanded,
                    Value = typed.Answer ?? TicketAsk.InGroup,
                }
                : null,
            CardFrame.Buttons(
                ActionExecute.Button(words.SendButton, TicketAsk.Verb, new(promotion.Id.Value, typed.Ticket), TicketJson.Default.TicketAsk) with { Style = ActionStyle.Positive }));
    }

    /// <param name="mine">The newest, each with its line.</param>
    public static AdaptiveCard All(IReadOnlyList<TicketView> mine, Texts texts) => CardFrame.Of(
        mine.Count == 0 ? $"{texts.Tickets.Mine}. {texts.Tickets.NoneMine}" : texts.Tickets.Mine,
        [
            CardFrame.Title(texts.Tickets.Mine),
            mine.Count == 0 ? CardFrame.Line(texts.Tickets.NoneMine) : null,
            .. mine.Select(view => TicketCard.Entry(
                view,
                $"{texts.Tickets.StandsAs(view.Ticket, view.Owner)} · {view.AskedOn}",
                ActionExecute.Alone(texts.Tickets.SeeButton, TicketMine.Verb, new(view.Ticket.Promotion.Value, view.Ticket.Id.Value), TicketJson.Default.TicketMine))),
        ]);

    /// <param name="title">Why it is shown now; null when the asker wanted to see it.</param>
    public static AdaptiveCard One(TicketView view, string? title = null, string? word = null)
    {
        var (ticket, words) = (view.Ticket, view.Texts.Tickets);
        var standing = words.StandsAs(ticket, view.Owner);

        return CardFrame.Of(
            $"{title ?? words.Mine}. {standing}",
            [
                CardFrame.Title(title ?? standing),
                word is null ? null : CardFrame.Line(word),
                .. TicketCard.Words(ticket.Question),
                CardFrame.Subtle(words.AskedOn(view.AskedOn)),
                title is null || title == standing || ticket.Answer is not null ? null : CardFrame.State(standing),
                .. TicketCard.Answer(view),
                .. Choices(view),
            ]);
    }

    private static IEnumerable<CardElement?> Choices(TicketView view)
    {
        var (ticket, words) = (view.Ticket, view.Texts.Tickets);

        if (ticket.IsOpen)
        {
            return [CardFrame.Buttons(Alone(words.WithdrawButton, TicketOwn.Withdraw), All())];
        }

        return ticket.State is TicketState.Answered
            ?
            [
                new InputText("word", words.ReopenLabel) { Placeholder = words.ReopenPlaceholder, MaxLength = Ticket.LongestQuestion / 2, IsMultiline = true },
                CardFrame.Buttons(
                    Alone(words.CloseButton, TicketOwn.Close, ActionStyle.Positive),
                    ActionExecute.Button(words.ReopenButton, TicketOwn.Verb, Own(TicketOwn.Reopen), TicketJson.Default.TicketOwn),
                    All()),
            ]
            : [CardFrame.Buttons(All())];

        TicketOwn Own(string act) => new(ticket.Promotion.Value, ticket.Id.Value, act);

        ActionExecute Alone(string label, string act, ActionStyle? style = null) => ActionExecute.Alone(label, TicketOwn.Verb, Own(act), TicketJson.Default.TicketOwn, style);

        ActionExecute All() => ActionExecute.Alone(words.MineButton, TicketMine.Verb, new(ticket.Promotion.Value), TicketJson.Default.TicketMine);
    }
}
