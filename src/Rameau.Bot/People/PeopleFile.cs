using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.People;

/// <summary>Something to mend in a file of people before any of it is taken.</summary>
/// <param name="Line">Counted from 1, as editors do; the line where the record starts.</param>
/// <param name="Column">In the file's own words; null when the line as a whole is meant.</param>
/// <param name="Problem">What is wrong and what to do; never repeats a name, an address or a number.</param>
public sealed record LineFault(int Line, string? Column, string Problem);

/// <summary>What a spreadsheet of participants says: everybody in it, or nobody and every line to mend.</summary>
public abstract record PeopleFile
{
    public const int MostBytes = 1024 * 1024;

    public const int MostLines = 500;

    public const int LongestField = 200;

    private PeopleFile() { }

    /// <param name="People">To save as they are: those of the file in its order, then former mates whose pair the file dissolved.</param>
    public sealed record Parsed(IReadOnlyList<Person> People, IReadOnlyList<string> Warnings) : PeopleFile;

    /// <param name="Faults">In the order of their lines.</param>
    public sealed record Refused(IReadOnlyList<LineFault> Faults) : PeopleFile;

    /// <param name="existing">Everybody known, not only the promotion: an address outside of it must be found, and an id not given twice.</param>
    /// <param name="language">Of the faults and warnings: <c>en</c>, or French.</param>
    public static PeopleFile Read(ReadOnlyMemory<byte> bytes, PromotionId promotion, IReadOnlyCollection<Person> existing, string language = "fr")
    {
        Findings findings = new();
        Wording say = new(language);

        if (FileText.Refusal(bytes.Span, MostBytes, say) is { } refusal)
        {
            return new Refused([new(1, null, refusal)]);
        }

        var people = Sheet.Read(FileText.ToUtf8(bytes), findings, say);
        var enrolled = Enrolment.Of(people, promotion, existing, findings, say);
        var paired = Pairing.Of(enrolled, promotion, existing, findings, say);

        if (findings.Faults.Count > 0)
        {
            return new Refused([.. findings.Faults.OrderBy(fault => fault.Line)]);
        }

        GroupAdvice.Give(paired, promotion, existing, findings, say);

        return new Parsed(paired, findings.Warnings);
    }
}
