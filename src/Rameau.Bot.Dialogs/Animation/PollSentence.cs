using System.Text.RegularExpressions;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>The question and the options that a sentence asks to put to the group; whoever asks reads them again before anybody else does.</summary>
internal static partial class PollSentence
{
    /// <summary>Null of « fais un sondage », which names none.</summary>
    public static string? Question(Heard heard)
    {
        var text = heard.Text.Trim();
        var colon = Colon().Match(text);
        var (before, after) = colon.Success ? (text[..colon.Index], text[(colon.Index + 1)..].Trim()) : (text, string.Empty);

        string?[] readings =
        [
            after.Contains('?', StringComparison.Ordinal) ? after : null,
            heard.Slots.Text(SlotName.Topic),
            colon.Success && Purpose().Match(before) is { Success: true, Groups: [_, { Value: var purpose }] } ? purpose : null,
            after,
            Asked().Match(before) is { Success: true } asked ? before[(asked.Index + asked.Length)..] : Poll().Match(before) is { Success: true } poll ? before[(poll.Index + poll.Length)..] : null,
        ];

        return readings.Select(one => one?.Trim(' ', ',', '.', '\u00A0', '\u202F')).FirstOrDefault(one => one is { Length: > 1 }) is { } question ? Typography.Capital(question) : null;
    }

    /// <summary>« préférez-vous mardi ou jeudi ? » offers mardi and jeudi.</summary>
    public static IReadOnlyList<string> Options(Heard heard) =>
        [.. heard.Slots.Several(SlotName.Options).Select((option, i) => i == 0 ? Asking().Replace(option, string.Empty) : option).Where(option => option.Length > 0)];

    [GeneratedRegex(@":(?!\d)")]
    private static partial Regex Colon();

    [GeneratedRegex(@"\b(?:pour|sur|about|on|to)\s+(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(?:sondage|vote|poll)\b\s*(?:rapide|stp|svp|please)?", RegexOptions.IgnoreCase)]
    private static partial Regex Poll();

    /// <summary>« demande au groupe qui vient déjeuner »</summary>
    [GeneratedRegex(@"\b(?:demande[rz]?|ask|poll|sonde[rz]?)\s+(?:à |a |au |aux |the |les |la )*(?:tout le monde|toute la promo\w*|groupe|promo\w*|participants|tous|everyone|everybody|group)\b\s*(?:,\s*)?(?:(?:si|s['’]ils|about|sur|whether|if)\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^.*\b(?:pr[ée]f[ée]r\w*|prefer|voulez|veux|souhaitez|want|would you like)(?:[- ](?:vous|tu|ils|elles))?\s+(?:(?:le|la|les|the)\s+|l['’])?", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();
}
