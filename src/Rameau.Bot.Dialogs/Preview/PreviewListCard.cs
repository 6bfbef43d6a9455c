using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>The next fourteen days: a line for each message, and a way to each.</summary>
public static class PreviewListCard
{
    /// <summary>More would not be read on a phone; the list to choose from holds them all.</summary>
    private const int MostLines = 10;

    /// <summary>Each choice takes some 200 bytes of the card's 28 KB.</summary>
    private const int MostChoices = 60;

    /// <param name="note">What has just become of a wish; null when nothing was wished.</param>
    public static AdaptiveCard Draw(Plan plan, IReadOnlyList<PreviewEntry> entries, Texts texts, Instant now, string? note = null)
    {
        var (words, sentences) = (texts.Preview, PreviewSentences.About(plan, texts, now));
        (PreviewEntry Entry, PreviewPart Part)[] all = [.. entries.SelectMany(entry => entry.Parts.Select(part => (entry, part)))];
        var hasButtons = all.Length <= CardCheck.MaxPrimaryActions;
        var lines = all.Take(MostLines).SelectMany(one => Line(one.Entry, one.Part, hasButtons ? plan : null, sentences));

        return CardFrame.Of(
            all.Length == 0 ? words.Nothing : words.InWords(all.Length),
            [
                note is null ? null : CardFrame.Plain(note),
                CardFrame.Title(words.Title),
                CardFrame.SubtlePlain(plan.Promotion.Name),
                all.Length == 0 ? CardFrame.Line(words.Nothing) : null,
                .. lines,
                all.Length > MostLines ? CardFrame.Subtle(words.More(all.Length - MostLines)) : null,
                .. hasButtons ? [] : Choosing(plan, [.. all.Take(MostChoices).Select(one => new Choice(sentences.Choice(one.Entry, one.Part), one.Part.Beat.Key.Value))], texts),
            ]);
    }

    /// <param name="plan">Null where the list to choose from leads to the message.</param>
    private static IEnumerable<CardElement> Line(PreviewEntry entry, PreviewPart part, Plan? plan, PreviewSentences sentences)
    {
        var isFirst = part == entry.Parts[0];

        if (isFirst && entry.Parts.Count > 1)
        {
            yield return new TextBlock(sentences.Texts.Preview.Together(entry.Parts.Count)) { Separator = true, Weight = FontWeight.Bolder, Size = FontSize.Small, Spacing = Spacing.Medium };
        }

        Column[] button = plan is null ? [] : [new([new ActionSet([Look(plan, part, sentences.Texts)])]) { Width = ColumnWidth.Auto }];

        yield return new ColumnSet(
        [
            new([CardFrame.Plain(sentences.What(part.Beat)), CardFrame.SubtlePlain(sentences.Line(entry, part))])
            {
                Width = ColumnWidth.Stretch,
                VerticalContentAlignment = VerticalAlignment.Center,
            },
            .. button,
        ])
        {
            Separator = isFirst && entry.Parts.Count == 1 ? true : null,
            Spacing = isFirst && entry.Parts.Count == 1 ? Spacing.Medium : Spacing.Small,
        };
    }

    private static IEnumerable<CardElement?> Choosing(Plan plan, IReadOnlyList<Choice> choices, Texts texts) =>
    [
        new InputChoiceSet("beat", texts.Preview.MessageLabel, choices)
        {
            Style = ChoiceSetStyle.Compact,
            Placeholder = texts.Preview.MessagePlaceholder,
            IsRequired = true,
            ErrorMessage = texts.Preview.MessageMissing,
            Separator = true,
        },
        CardFrame.Buttons(ActionExecute.Button(texts.Preview.LookButton, PreviewLook.Verb, new(plan.Promotion.Id.Value), PreviewJson.Default.PreviewLook)),
    ];

    private static ActionExecute Look(Plan plan, PreviewPart part, Texts texts) => ActionExecute.Button(
        texts.Preview.LookButton, PreviewLook.Verb, new(plan.Promotion.Id.Value, part.Beat.Key.Value), PreviewJson.Default.PreviewLook);
}
