using System.Text;

namespace Rameau.Bot.Calendar;

/// <summary>Content lines of RFC 5545, 3.1: at most 75 octets, continued after CRLF and a space, never inside a character.</summary>
internal static class FoldedLine
{
    private const string End = "\r\n";
    private const int MostOctets = 75;

    public static void Append(StringBuilder lines, string line)
    {
        var octets = 0;

        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                lines.Append(End).Append(' ');
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append(End);
    }
}
