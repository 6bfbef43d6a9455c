using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>One thing held about somebody, as it is told to them.</summary>
public sealed record DataLine(string Label, string Text);

/// <summary>What one table holds.</summary>
public sealed record DataPart(string Table, string Label, IReadOnlyList<IReadOnlyList<DataLine>> Rows);

/// <summary>All that is held about somebody, in words. Who else is named in it passes the gate.</summary>
public sealed class DataCopies(IPersonalData data, IPeople people)
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm:ss");

    public async Task<IReadOnlyList<DataPart>> OfAsync(Person person, DateTimeZone zone, Texts texts, CancellationToken ct)
    {
        var sections = await data.OfAsync(person.Id, ct);
        var names = await NamesAsync(person, sections, ct);

        return [.. sections.Select(section => new DataPart(section.Table, section.Label, [.. section.Rows.Select(row => Lines(row))]))];

        IReadOnlyList<DataLine> Lines(IReadOnlyList<PersonalValue> row) => [.. row.Select(value => new DataLine(value.Label, value switch
        {
            PersonalValue.Moment { At: var at } => Moment.Format(at.InZone(zone).LocalDateTime),
            PersonalValue.Someone { Person: var other } => names.GetValueOrDefault(other) ?? texts.Rights.Somebody,
            PersonalValue.Text { Value: var text } => text,
            _ => throw new System.Diagnostics.UnreachableException(),
        }))];
    }

    private async Task<Dictionary<PersonId, string>> NamesAsync(Person reader, IReadOnlyList<PersonalSection> sections, CancellationToken ct)
    {
        Dictionary<PersonId, string> names = [];

        foreach (var id in sections.SelectMany(section => section.Rows).SelectMany(row => row).OfType<PersonalValue.Someone>().Select(one => one.Person).Distinct())
        {
            if (await people.FindAsync(id, ct) is { } other && Gate.NameOf(other, new Viewer.Someone(reader)) is { } name)
            {
                names[id] = name;
            }
        }

        return names;
    }
}
