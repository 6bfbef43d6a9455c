using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>What the group is to choose from, else what it is asked about.</summary>
internal static partial class PollSlots
{
    public static IEnumerable<Slot> Of(Reading reading)
    {
        var original = reading.Sentence.Shown;

        foreach (var start in new[] { Colon(), Between(), Poll() }.SelectMany(pattern => pattern.Matches(original)).Select(match => match.Index + match.Length))
        {
            var rest = Purpose().Replace(original[start..], string.Empty);
            string[] options = [.. Separator().Split(rest).Select(option => Article().Replace(option.Trim(' ', '?', '!', '.', '«', '»', '"', '\u00A0', '\u202F'), string.Empty)).Where(option => option.Length > 0)];

            if (options.Length >= 2 && options.All(option => option.Length <= 60))
            {
                return [new(SlotName.Options, new SlotValue.Several(options), new(start, rest.Length))];
            }
        }

        return Topics.Of(reading, About());
    }

    [GeneratedRegex(@":(?!\d)")]
    private static partial Regex Colon();

    [GeneratedRegex(@"\b(?:entre|between|préfèrent|preferent|préférez|prefer|prefere|préfère)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:sondage|vote|poll|rapide)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Poll();

    [GeneratedRegex(@"\s+(?:pour|for|afin)\s.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\s*[,/;]\s*(?:ou\s+|or\s+)?|\s+(?:ou|or|et|and)\s+(?:bien\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:(?:le|la|les|the)\s+|l['’])", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:sur|about|on|concernant|au sujet de|a propos de)(?= )")]
    private static partial Regex About();
}
