using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Readings;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Readings;

/// <summary>« Mes lectures » and the reminder of one. Pure; only their keeper sees them.</summary>
/// <param name="today">The reader's day.</param>
public sealed class ReadingCard(Texts texts, LocalDate today, DateTimeZone zone, PromotionId? promotion)
{
    /// <summary>A button each, and one for the rest.</summary>
    public const int MostLines = CardCheck.MaxPrimaryActions - 1;

    private readonly IReadingWording words = texts.Readings;

    /// <param name="waiting">The newest first, each with its entry where the catalogue still has it.</param>
    /// <param name="word">What has just become of one.</param>
    public AdaptiveCard All(IReadOnlyList<(Reading Reading, Resource? Entry)> waiting, int from, string? word)
    {
        var first = from < waiting.Count ? Math.Max(0, from) : 0;

        return CardFrame.Of(
            word ?? (waiting.Count == 0 ? $"{words.Title}. {words.None}" : words.Title),
            [
                CardFrame.Title(words.Title),
                word is null ? null : CardFrame.Plain(word),
                waiting.Count == 0 ? CardFrame.Line(words.None) : null,
                .. waiting.Skip(first).Take(MostLines).Select(one => Line(one.Reading, one.Entry)),
                waiting.Count > MostLines ? CardFrame.Buttons(ReadingTaps.List(words.MoreButton, first + MostLines)) : null,
            ]);
    }

    /// <param name="entry">Null when it left the catalogue since.</param>
    public AdaptiveCard Reminder(Reading reading, Resource? entry)
    {
        EntryCard entries = new(texts, promotion);

        return CardFrame.Of(
            $"{words.ReminderTitle}. {reading.Title}",
            [
                CardFrame.Title(words.ReminderTitle),
                .. entry is null ? [EntryCard.Heading(reading.Title), CardFrame.Line(words.Gone)] : entries.Parts(entry),
                CardFrame.Subtle(KeptOn(reading)),
                CardFrame.Buttons(
                [
                    .. entry is null ? [] : entries.Open(entry),
                    ReadingTaps.Do(words.ReadButton, reading.Resource, ReadingDo.Read),
                    ReadingTaps.Do(words.StayButton, reading.Resource, ReadingDo.Stay),
                    entries.Ask(words.Wish(reading.Title)),
                    ReadingTaps.List(words.Title),
                ]),
            ]);
    }

    private ColumnSet Line(Reading reading, Resource? entry) => new(
    [
        new([.. EntryCard.Lines(entry?.Title ?? reading.Title, $"{(entry is null ? words.Gone : texts.Resources.Kind(entry))} · {KeptOn(reading)}")])
        {
            Width = ColumnWidth.Stretch,
            SelectAction = entry is null ? null : ResourceEntry.Tap(texts.Resources.EntryButton, new(entry.Id.Value)),
        },
        new([new ActionSet([ReadingTaps.Do(words.ReadButton, reading.Resource, ReadingDo.Read)])]) { Width = ColumnWidth.Auto },
    ]) { Separator = true, Spacing = Spacing.Small };

    private string KeptOn(Reading reading) => words.KeptOn(texts.Dates.Distance(zone.DayOf(reading.KeptAt), today));
}
