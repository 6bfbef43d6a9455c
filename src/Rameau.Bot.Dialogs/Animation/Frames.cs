using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What the cards of animators have in common.</summary>
internal static class Frames
{
    /// <summary>A title in words that people wrote: never read as Markdown.</summary>
    public static CardElement Heading(string text) =>
        new RichTextBlock([new TextRun(text) { Size = FontSize.Large, Weight = FontWeight.Bolder }]) { Spacing = Spacing.Small };

    /// <summary>As <see cref="CardFrame.Mine"/>, of what people wrote.</summary>
    public static CardElement Strong(string text) =>
        new RichTextBlock([new TextRun(text) { Weight = FontWeight.Bolder, Color = CardColor.Good }]) { Spacing = Spacing.Medium };

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
