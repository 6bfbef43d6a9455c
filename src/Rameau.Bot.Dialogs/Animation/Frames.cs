using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What can be done about a draft that was read.</summary>
/// <param name="Publish">Of a label, whether it is posted at the next opening only, and a style.</param>
internal sealed record DraftButtons(Func<string, bool, ActionStyle?, CardAction> Publish, CardAction Edit, CardAction Drop);

/// <summary>What the cards of animators have in common.</summary>
internal static class Frames
{
    /// <summary>A title in words that people wrote: never read as Markdown.</summary>
    public static CardElement Heading(string text) =>
        new RichTextBlock([new TextRun(text) { Size = FontSize.Large, Weight = FontWeight.Bolder }]) { Spacing = Spacing.Small };

    /// <summary>As <see cref="CardFrame.Mine"/>, of what people wrote.</summary>
    public static CardElement Strong(string text) =>
        new RichTextBlock([new TextRun(text) { Weight = FontWeight.Bolder, Color = CardColor.Good }]) { Spacing = Spacing.Medium };

    /// <summary>How a form begins that is filled in for a promotion.</summary>
    /// <param name="promotions">To choose from; null where it is known which.</param>
    /// <param name="word">Why it is shown again, in the place of what it is for.</param>
    public static IEnumerable<CardElement?> FormHead(string title, string intro, string? word, IEnumerable<Promotion>? promotions, Turn turn) =>
    [
        CardFrame.Title(title),
        turn.Promotion is { } promotion ? CardFrame.SubtlePlain(promotion.Name) : null,
        CardFrame.Line(word ?? intro),
        promotions is null ? null : PromotionChoice.Input(promotions, turn),
    ];

    /// <summary>What will be posted, framed, and the word that posts it. Nothing is posted yet.</summary>
    /// <param name="posted">As everybody will read it; <paramref name="message"/> is its name.</param>
    /// <param name="word">What has just been done about it; plain text.</param>
    public static AdaptiveCard Preview(string title, string summary, AdaptiveCard posted, string message, DraftButtons buttons, Promotion promotion, Turn turn, string? word)
    {
        var words = turn.Texts.Announcements;
        var opening = promotion.Calendar.NextActive(turn.Now);
        var (isOpen, later) = (opening == turn.Now, When(opening, promotion, turn.Texts, turn.Now));

        return CardFrame.Of(
            $"{title}. {summary}",
            [
                word is null ? null : CardFrame.Plain(word),
                CardFrame.Title(title),
                CardFrame.SubtlePlain(promotion.Name),
                CardFrame.Line(words.PreviewIntro),
                Still(posted, message, promotion),
                isOpen ? null : CardFrame.Line(words.OutsideHours(later)),
                CardFrame.Buttons(
                [
                    .. isOpen
                        ? new[] { buttons.Publish(words.PublishButton, false, ActionStyle.Positive) }
                        : [buttons.Publish(words.LaterButton(later), true, ActionStyle.Positive), buttons.Publish(words.NowButton, false, null)],
                    buttons.Edit,
                    buttons.Drop,
                ]),
            ]);
    }

    /// <summary>A picture of a message to the group, with its footer, as everybody will see it.</summary>
    public static CardElement Still(AdaptiveCard card, string message, Promotion promotion)
    {
        var texts = Texts.For(promotion);
        return new Container(StillCard.Of(CardFrame.WithWhy(card, texts.Rhythm.WhyQuestion, texts.Rhythm.WhyNotice(message))))
        {
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Small,
        };
    }

    /// <summary>« lundi 5 avril, 8 h »</summary>
    public static string When(Instant at, Promotion promotion, Texts texts, Instant now)
    {
        var local = at.InZone(promotion.Zone);
        return texts.Preview.When(texts.Dates.Day(local.Date, promotion.Zone.DayOf(now)), texts.Dates.Hour(local.TimeOfDay));
    }

    /// <summary>A sentence as a card, for what is over and done.</summary>
    public static AdaptiveCard Saying(string title, params IReadOnlyList<CardElement?> parts) => CardFrame.Of(title, [CardFrame.PastTitle(title), .. parts]);
}
