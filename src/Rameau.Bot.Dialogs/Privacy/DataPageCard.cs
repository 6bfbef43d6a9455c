using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>What is held about who reads, some rows at a time, so that a card stays one.</summary>
public static class DataPageCard
{
    private const int RowsAtOnce = 6;

    /// <summary>In characters, of one row; the copy to keep has all of it.</summary>
    private const int LongestRow = 700;

    /// <param name="page">From 0; one that is not there is the last.</param>
    public static AdaptiveCard Draw(IReadOnlyList<DataPart> held, int page, Texts texts)
    {
        var words = texts.Rights;
        var pages = held.SelectMany(part => part.Rows.Chunk(RowsAtOnce).Select(rows => (part.Label, Rows: rows))).ToArray();

        if (pages.Length == 0)
        {
            return CardFrame.Of(words.NothingHeld, CardFrame.Title(words.Mine), CardFrame.Line(words.NothingHeld));
        }

        var shown = Math.Clamp(page, 0, pages.Length - 1);
        var (label, rows) = pages[shown];

        return CardFrame.Of(
            $"{words.Mine}. {label}. {words.PageOf(shown + 1, pages.Length)}",
            [
                CardFrame.Title(words.Mine),
                CardFrame.Plain(label),
                .. rows.Select(row => CardFrame.SubtlePlain(Excerpts.Shortened(string.Join(" · ", row.Select(line => words.InLine(line.Label, line.Text))), LongestRow))),
                CardFrame.State(words.PageOf(shown + 1, pages.Length)),
                CardFrame.Buttons(
                [
                    .. shown > 0 ? [RightsCard.Read(words.BackButton, shown - 1)] : (ActionExecute[])[],
                    .. shown < pages.Length - 1 ? [RightsCard.Read(words.NextButton, shown + 1)] : (ActionExecute[])[],
                    RightsCard.Look(texts),
                ]),
            ]);
    }
}
