using CsvHelper;

namespace Rameau.Bot.People;

/// <param name="Number">Of the physical line where the record starts, from 1.</param>
/// <param name="Cells">None when <paramref name="Damaged"/>: its quotes do not match, so where its cells end would be a guess.</param>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Cells, bool Damaged);

internal static class CsvLines
{
    /// <summary>In the order of preference when a header does not tell.</summary>
    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>The records that say something, with the separator that Excel announces or else the one under which the header makes most sense.</summary>
    /// <param name="countKnown">How many headings of a line are known.</param>
    public static IEnumerable<CsvLine> Read(ReadOnlyMemory<byte> utf8, Func<CsvLine, int> countKnown)
    {
        if (Announced(utf8.Span) is { } separator)
        {
            return Filled(utf8, separator).Skip(1);
        }

        return Filled(utf8, Separators.MaxBy(candidate => Filled(utf8, candidate).Take(1).Sum(countKnown)));
    }

    /// <summary>Excel's first line « sep=; ».</summary>
    private static char? Announced(ReadOnlySpan<byte> utf8) => utf8 switch
    {
        [(byte)'s', (byte)'e', (byte)'p', (byte)'=', (byte)';' or (byte)',' or (byte)'\t' or (byte)'|', (byte)'\r' or (byte)'\n', ..] => (char)utf8[4],
        _ => null,
    };

    private static IEnumerable<CsvLine> Filled(ReadOnlyMemory<byte> utf8, char separator) =>
        Records(utf8, separator).Where(line => line.Damaged || line.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)));

    private static IEnumerable<CsvLine> Records(ReadOnlyMemory<byte> utf8, char separator)
    {
        var before = 0;

        while (!utf8.IsEmpty)
        {
            var damaged = false;
            ReadOnlyMemory<byte> rest = default;
            var lines = before;
            CsvReaderOptions options = new()
            {
                Separator = separator,
                DetectSeparatorHint = false,
                HasHeader = false,
                TrackLineNumbers = true,
                OnMalformedRecord = _ => damaged = true,
            };

            using var reader = CsvReader.Create(utf8, options);

            while (rest.IsEmpty && reader.Read())
            {
                before = lines + (int)reader.LineNumber;

                // A quote that is never closed swallows the lines after it; they deserve to be read for what they are.
                rest = damaged ? AfterFirstLine(utf8[(int)reader.ByteOffset..], reader.RawRecord.Length) : default;

                yield return new(before, damaged ? [] : reader.Current.ToArray(), damaged);
                damaged = false;
            }

            utf8 = rest;
        }
    }

    /// <summary>Empty when the record is one line.</summary>
    private static ReadOnlyMemory<byte> AfterFirstLine(ReadOnlyMemory<byte> utf8, int recordLength)
    {
        var end = utf8.Span[..recordLength].IndexOfAny((byte)'\r', (byte)'\n');

        return end < 0 ? default : utf8[(utf8.Span[end..] is [(byte)'\r', (byte)'\n', ..] ? end + 2 : end + 1)..];
    }
}
