using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Cards;

/// <summary>
/// What is private stays private in a group: a neutral card is posted whose button shows each person who taps it their own
/// answer, and nobody else. Guests reach everything so, who cannot open a 1:1 chat.
/// </summary>
public static class PrivateDoor
{
    /// <summary>The card itself where only the speaker reads, else a door to it.</summary>
    /// <param name="title">Neutral: it tells what can be asked here, not who asked or what they will see.</param>
    /// <param name="open">Whose verb answers with the card; it is titled.</param>
    public static async Task<Reply> AnswerAsync(Turn turn, string title, ActionExecute open, Func<Task<AdaptiveCard>> draw)
    {
        var card = turn.InGroup ? Draw(turn, title, open) : await draw();
        return card.AsReply();
    }

    /// <summary>As <see cref="AnswerAsync"/>, for what one asks of a promotion: a group of none is told so.</summary>
    public static async Task<Reply> OfPromotionAsync(Turn turn, string title, ActionExecute open, Func<Task<AdaptiveCard>> draw) =>
        turn is { InGroup: true, Promotion: null } ? Reply.Saying(turn.NoPromotion) : await AnswerAsync(turn, title, open, draw);

    /// <summary>What was asked in a group is done; what became of it is behind the door.</summary>
    public static Reply Acknowledge(Turn turn, string title, ActionExecute open) => CardFrame.Of(
        $"{title}. {turn.Texts.Chat.Noted}",
        CardFrame.Title(title),
        CardFrame.Line(turn.Texts.Chat.Noted),
        CardFrame.Subtle(turn.Texts.Chat.DoorIsPrivate),
        CardFrame.Buttons(open)).AsReply();

    private static AdaptiveCard Draw(Turn turn, string title, ActionExecute open) => CardFrame.Of(
        $"{title}. {turn.Texts.Chat.DoorIsPrivate}",
        CardFrame.Title(title),
        CardFrame.Subtle(turn.Texts.Chat.DoorIsPrivate),
        CardFrame.Buttons(open));
}
