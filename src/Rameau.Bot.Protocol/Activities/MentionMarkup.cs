using System.Net;
using System.Text.RegularExpressions;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// Takes mention markup out of a received text, guided by the entities alone: <c>&lt;at&gt;</c> typed by hand stays.
/// The rules are those of the Bot Framework SDK's NormalizeMentionsMiddleware.
/// </summary>
public static partial class MentionMarkup
{
    /// <summary>
    /// What the person meant: the bot's own mention gone, other people's replaced by their names, HTML entities
    /// decoded, runs of spaces (also no-break and narrow no-break ones) made one, line breaks kept. Empty without text.
    /// </summary>
    public static string SpokenText(this Activity activity)
    {
        var text = activity.Text ?? "";

        foreach (var mention in activity.Mentions)
        {
            text = activity.MentionsRecipient(mention) ? Without(mention, text) : WithNameOf(mention, text);
        }

        // Decoded last, so that "&lt;at&gt;" written by a person is never taken for markup; then "&nbsp;" is a space too.
        return Spaces().Replace(WebUtility.HtmlDecode(text), " ").Trim();
    }

    private static string Without(Mention mention, string text) =>
        Markup(mention) is { } markup ? markup.Replace(text, "").Trim() : text;

    private static string WithNameOf(Mention mention, string text) =>
        Markup(mention)?.Replace(text, found => found.Groups["name"].Value + SpaceAfter(found, text)) ?? text;

    private static string SpaceAfter(Match found, string text)
    {
        var next = found.Index + found.Length;

        return next < text.Length && !char.IsWhiteSpace(text[next]) ? " " : "";
    }

    /// <summary>Null for a mention of nothing, which would otherwise be found everywhere.</summary>
    private static Regex? Markup(Mention mention)
    {
        var text = mention.Text is { Length: > 0 } ? mention.Text : $"<at>{mention.Mentioned.Name}</at>";
        var tagged = Tagged().Match(text);
        var pattern = tagged.Success
            ? $"<at(?:\\s[^>]*)?>(?<name>{Regex.Escape(tagged.Groups["name"].Value)})</at>"
            : $"(?<name>{Regex.Escape(text)})";

        return tagged is { Success: true, Groups: var groups } && groups["name"].Length == 0
            ? null
            : new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"\A<at(?:\s[^>]*)?>(?<name>.*)</at>\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tagged();

    [GeneratedRegex("[ \\t\u00A0\u202F]+")]
    private static partial Regex Spaces();
}
