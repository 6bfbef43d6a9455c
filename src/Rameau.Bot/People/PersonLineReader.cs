using Rameau.Bot.Domain.People;

namespace Rameau.Bot.People;

internal sealed class PersonLineReader(Header header, Findings findings, Wording say)
{
    /// <summary>Null when the line cannot be cut into cells.</summary>
    public PersonLine? Read(CsvLine line)
    {
        if (line.Damaged || header.IsExceededBy(line))
        {
            findings.Fault(line.Number, null, line.Damaged ? say.QuotesDamaged : say.CellWithoutHeading);
            return null;
        }

        return new(
            line.Number,
            header,
            Read(line, Column.FirstName, PlainText.Name, WhyNoName),
            Read(line, Column.LastName, PlainText.Name, WhyNoName),
            Read(line, Column.Email, EmailAddress.Parse, _ => say.NotAnEmail),
            Read(line, Column.Phone, PhoneNumber.Parse, cell => PhoneNumber.IsRounded(cell) ? say.PhoneRounded : say.NotAPhone),
            Read(line, Column.Organisation, PlainText.Any, _ => say.Formula),
            Read(line, Column.OrganisationType, OrganisationTypes.Find, say.UnknownOrganisationType),
            Read(line, Column.Region, Regions.Find, say.UnknownRegion),
            Read(line, Column.Function, PlainText.Any, _ => say.Formula),
            Read(line, Column.Expertise, PlainText.List, _ => say.Formula),
            Read(line, Column.Photo, PlainText.SecureAddress, _ => say.NotAPhoto),
            Read(line, Column.Pair, PlainText.Any, _ => say.Formula),
            Read(line, Column.Consent, PersonalChoices.FindConsent, say.UnknownConsent),
            Read(line, Column.Language, PersonalChoices.FindLanguage, say.UnknownLanguage));
    }

    private string WhyNoName(string cell) => PlainText.IsFormula(cell) ? say.Formula : say.Missing;

    private T? Read<T>(CsvLine line, Column column, Func<string, T?> read, Func<string, string> why)
    {
        var cell = header.CellOf(column, line);
        var readable = cell.Length <= PeopleFile.LongestField && Words.IsReadable(cell);
        var value = cell.Length > 0 && readable ? read(cell) : default;
        var problem = cell.Length switch
        {
            0 => Header.Requires(column) ? say.Missing : null,
            > PeopleFile.LongestField => say.TooLong,
            _ when !readable => say.Unreadable,
            _ => value is null ? why(cell) : null,
        };

        if (problem is not null)
        {
            findings.Fault(line.Number, header.NameOf(column), problem);
        }

        return value;
    }
}
