using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>What is to be told, word for word, and to whom.</summary>
internal static partial class AnnounceSlots
{
    public static IEnumerable<Slot> Of(Reading reading)
    {
        var message = AfterColon(reading).Concat(AfterThat(reading)).FirstOrDefault();
        var to = reading.Line[..(message is null ? reading.Line.Length : LineBefore(reading, message.Span.Start))];

        return
        [
            .. message is null ? [] : new[] { message },
            .. Lists.Audiences.In(to) is { Value: not "promotion" } audience ? [reading.Text(SlotName.Audience, audience)] : Array.Empty<Slot>(),
        ];
    }

    public static IEnumerable<Slot> AfterColon(Reading reading) =>
        Colon().Match(reading.Sentence.Original) is { Success: true } colon ? Rest(reading, colon.Index + colon.Length) : [];

    private static IEnumerable<Slot> AfterThat(Reading reading) =>
        That().Match(reading.Line) is { Success: true } that && reading.Line.Length > that.Index + that.Length
            ? Rest(reading, reading.Sentence.SpanOf(that.Index + that.Length, 1).Start, '?')
            : [];

    /// <param name="request">The mark of « peux-tu dire que … ? », which is no part of what is to be told.</param>
    private static IEnumerable<Slot> Rest(Reading reading, int start, char request = ' ')
    {
        var text = reading.Sentence.Original[start..];
        var kept = text.Trim(' ', '\u00A0', '\u202F', '«', '»', '"', '“', '”', '\n', request);

        if (kept.Length > 1)
        {
            yield return new(SlotName.Message, new SlotValue.Text(kept), new(start + text.IndexOf(kept, StringComparison.Ordinal), kept.Length));
        }
    }

    private static int LineBefore(Reading reading, int start)
    {
        var word = 0;

        while (word + 1 < reading.Sentence.Words.Count && reading.Sentence.Words[word].Span.Start < start)
        {
            word++;
        }

        return reading.Sentence.Words[word].Span.Start < start ? reading.Line.Length : reading.Sentence.LineStartOf(word);
    }

    /// <summary>A colon with a space after it: « 14:30 » has none.</summary>
    [GeneratedRegex(@":(?=[\s«""])")]
    private static partial Regex Colon();

    [GeneratedRegex(
        @"\b(?:annonc\w*|dis|dites|dire|previen\w*|preven\w*|averti\w*|inform\w*|signal\w*|ecri\w*|envoi\w*|envoy\w*|transme\w*|rappell?e\w*|diffus\w*|publi\w*|fais savoir|faites savoir|faire savoir|faire passer|fais passer|mot|sache\w*|tell|let|announce|notify|inform|warn|remind|write|communiqu\w*|share)\b.*? (?:que|qu|know that|that|know) "
        + @"|\b(?:rappell?e\w*|demand\w*|remind\w*|dis|dites|dire|tell|ask)\b(?: \w+){1,6}? (?:de|d|to) (?!(?:promotion|la promotion|groupe)\b)"
        + @"|\btell (?:everyone|everybody|them|the (?:group|participants|alumni|others|promotion)) (?:about )?"
        + @"|\b(?:previen\w*|preven\w*|averti\w*|inform\w*) (?:\w+ ){1,3}?(?:du|des) "
        + @"|\b(?:passe|fais passer|faites passer)\b[^,]*, ")]
    private static partial Regex That();
}
