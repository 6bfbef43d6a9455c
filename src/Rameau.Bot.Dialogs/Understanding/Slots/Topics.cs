using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>The free words that say what something is about, as they were typed, without the words around them.</summary>
internal static partial class Topics
{
    /// <summary>What follows the first such marker.</summary>
    public static IEnumerable<Slot> Of(Reading reading, Regex marker) =>
        marker.Match(reading.Line) is { Success: true } found ? From(reading, found.Index + found.Length, reading.Line.Length) : [];

    /// <summary>What a part of the line leaves, once articles in front and courtesies, regions and marks behind are gone.</summary>
    public static IEnumerable<Slot> From(Reading reading, int start, int end)
    {
        end = reading.Region is { } region && region.Start >= start ? Math.Min(end, region.Start) : end;
        end = NextClause().Match(reading.Line, start, end - start) is { Success: true } next ? next.Index : end;
        end = reading.Moments.Days.Where(day => day.Start >= start && day.Start < end).Select(day => day.Start).Append(end).Min();
        var rest = reading.Line[start..end];
        var front = Front().Match(rest);
        var lead = front.Success ? front.Length : 0;
        var back = rest.Length;

        while (Back().Match(rest[lead..back]) is { Success: true, Length: > 0 } tail)
        {
            back = lead + tail.Index;
        }

        var kept = rest[lead..back].TrimEnd();

        if (kept.Trim().Length > 1)
        {
            var span = reading.Sentence.SpanOf(start + lead, kept.Length);
            yield return new(SlotName.Topic, new SlotValue.Text(span.Of(reading.Sentence.Original)), span);
        }
    }

    /// <summary>« …, tu as des sources ? »</summary>
    [GeneratedRegex(@" ,(?= (?:tu|vous|t|il|on|je|j|as|avez|merci|c|ca|des|qui|got|do|can|could|i|we|please|svp)\b)| (?:existe t|existe il|est ce que|tu as|vous avez|c est possible|svp|please|stp)\b| [?!]")]
    private static partial Regex NextClause();

    [GeneratedRegex(@"^(?: |(?:le|la|les|l|un|une|des|du|de|d|au|aux|the|a|an|some|en|in|sur|concernant|about|on|bien|qui (?:parle|parlent|traite|traitent|explique|expliquent|montre|porte)|:|"")(?= ))+")]
    private static partial Regex Front();

    [GeneratedRegex(@"(?: |\b(?:svp|please|merci|en|dans|in|dans les|dans le|de la|du|de|la|le|les|un|une|et|stp|vous avez quoi la dessus|vous avez quoi|t as quoi|tu as quoi|tu as ca|avez vous ca|a soumettre au groupe|a soumettre|for codev|for the codev|dans notre groupe|dans la promotion|dans le groupe|in the group|quelque part|study|studies|reports?|templates?|toolkit|resources|tools|examples)|[?!:,;""()])$")]
    private static partial Regex Back();
}
