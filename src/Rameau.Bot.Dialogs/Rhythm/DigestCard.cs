using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>What one day brings to the group, as one card: a line for each thing, with its own small action.</summary>
public static class DigestCard
{
    /// <param name="messages">In the order they were due.</param>
    /// <param name="day">The one it was posted on.</param>
    public static Message Of(IReadOnlyList<Message> messages, LocalDate day, LocalDate today, Texts texts)
    {
        var title = day == today ? texts.Rhythm.DigestTitle(texts.Dates.Day(day, today)) : Typography.Capital(texts.Dates.Day(day, today));
        string[] lines = [.. messages.Select(message => ItemOf(message).Text)];
        var card = CardFrame.Of(
            texts.Rhythm.DigestInWords(title, lines),
            [CardFrame.Title(title), .. messages.Select(Line)]);

        return new(
            CardFrame.WithWhy(card, texts.Rhythm.WhyQuestion, string.Join(" ", messages.Select(message => message.Because).Distinct())),
            texts.Rhythm.DigestSummary(lines),
            messages.Select(message => message.NextDrawingAt).Min());
    }

    private static DigestItem ItemOf(Message message) => message.Item ?? new(message.Summary, null);

    private static CardElement Line(Message message)
    {
        var item = ItemOf(message);
        CardElement[] words = message.Words is { } added ? [CardFrame.SubtlePlain(added)] : [];
        Column[] button = item.Button is { } one ? [new([new ActionSet([one])]) { Width = ColumnWidth.Auto }] : [];

        return new ColumnSet(
        [
            new([CardFrame.Plain(Typography.Capital(item.Text)), .. words]) { Width = ColumnWidth.Stretch, VerticalContentAlignment = VerticalAlignment.Center },
            .. button,
        ])
        {
            Separator = true,
            Spacing = Spacing.Medium,
        };
    }
}
