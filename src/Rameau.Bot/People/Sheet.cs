namespace Rameau.Bot.People;

/// <summary>The lines of a file, each read on its own.</summary>
internal static class Sheet
{
    public static IReadOnlyList<PersonLine> Read(ReadOnlyMemory<byte> utf8, Findings findings, Wording say)
    {
        // One more than allowed tells that there are too many; reading all of them could take long.
        CsvLine[] lines = [.. CsvLines.Read(utf8, Header.CountKnown).Take(1 + PeopleFile.MostLines + 1)];

        if (lines is not [var first, .. var rest])
        {
            findings.Fault(1, null, say.FileEmpty);
            return [];
        }

        if (first.Damaged)
        {
            findings.Fault(first.Number, null, say.QuotesDamaged);
            return [];
        }

        var header = Header.Of(first, findings, say);

        if (!header.IsComplete)
        {
            return [];
        }

        if (rest is [])
        {
            findings.Fault(first.Number, null, say.NobodyInFile);
        }

        if (rest.Length > PeopleFile.MostLines)
        {
            findings.Fault(rest[^1].Number, null, say.TooManyLines);
        }

        PersonLineReader reader = new(header, findings, say);

        return [.. rest.Take(PeopleFile.MostLines).Select(reader.Read).OfType<PersonLine>()];
    }
}
