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
            var rest = Asking().Replace(Purpose().Replace(original[start..], string.Empty), string.Empty);
            string[] options = [.. Separator().Split(Lead().Replace(rest, string.Empty)).Select(option => Article().Replace(option.Trim(' ', '?', '!', '.', '«', '»', '"', '\u00A0', '\u202F'), string.Empty)).Where(option => option.Length > 0)];

            if (options.Length >= 2 && options.All(option => option.Length <= 60))
            {
                return [new(SlotName.Options, new SlotValue.Several(options), new(start, rest.Length))];
            }
        }

        if (Beforehand().Match(original) is { Success: true } first)
        {
            return [new(SlotName.Options, new SlotValue.Several([.. Separator().Split(first.Groups["options"].Value).Select(option => Article().Replace(option.Trim(), string.Empty))]), new(first.Index, first.Groups["options"].Length))];
        }

        return Topics.Of(reading, About());
    }

    [GeneratedRegex(@":(?!\d)")]
    private static partial Regex Colon();

    [GeneratedRegex(@"\b(?:entre|between|préfèrent|preferent|préférez|prefer|prefere|préfère)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    /// <summary>« mardi ou jeudi, fais voter »</summary>
    [GeneratedRegex(@"^(?<options>[^:,?]{1,60}\s(?:ou|or)\s[^:,?]{1,60})\s*[,?]\s*(?:on\s+vote|vote|fais|faites|lance|sonde|demande|let|ask|run|poll)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Beforehand();

    [GeneratedRegex(@"\b(?:sondage|vote|poll|rapide)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Poll();

    /// <summary>« avec les options lundi et jeudi »</summary>
    [GeneratedRegex(@"^\s*(?:avec|with)\s+(?:(?:les|the|comme)\s+)?(?:(?:options|choix|choices|réponses|answers)\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    /// <summary>« Paris ou Lyon, fais voter »</summary>
    [GeneratedRegex(@"\s*,\s*(?:fais|faites|lance|lancez|mets|tu peux|peux-tu|merci|svp|stp|please)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\s+(?:pour|for|afin)\s.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\s*[,/;]\s*(?:ou\s+|or\s+)?|\s+(?:ou|or|et|and)\s+(?:bien\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:(?:le|la|les|the)\s+|l['’])", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:sur|about|(?<=(?:poll|vote|survey|question|opinion|view|views)(?: \w+){0,3} )on|concernant|au sujet d[eu]|a propos d[eu]|regarding)(?= )")]
    private static partial Regex About();
}
