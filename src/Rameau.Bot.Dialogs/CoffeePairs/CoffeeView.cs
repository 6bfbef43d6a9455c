using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>The coffees of one person, read at one moment.</summary>
/// <param name="Member">Null of somebody who does not take part.</param>
/// <param name="Table">Where they sit this month; null before it is drawn, and of who pauses.</param>
/// <param name="Others">At that table.</param>
/// <param name="HasRoom">There is a table of two this month where one more could sit.</param>
public sealed record CoffeeView(
    Person Person, CoffeeMember? Member, YearMonth Month, CoffeeTable? Table, IReadOnlyList<Person> Others, bool HasRoom, Promotion? Home, Instant Now)
{
    private Viewer Viewer => new Viewer.AtTable(Person);

    public DateTimeZone Zone => Home?.Zone ?? DateTimeZone.Utc;

    public LocalDate Today => Zone.DayOf(Now);

    public bool IsPaused => Member?.IsPaused(Today) is true;

    /// <summary>Whom one has the coffee with; empty where one sits alone.</summary>
    public IReadOnlyList<string> Names => [.. Others.Select(person => Gate.NameOf(person, Viewer)).OfType<string>()];

    /// <summary>
    /// A chat of just those at the table. Teams names people in such an address by their e-mail, so it is made only where each of the others shows it to this
    /// reader, and where their directory knows them.
    /// </summary>
    public Uri? Chat => Others.Count > 0 && Others.All(person => person is { DirectoryId: not null, Email: not null } && Gate.Allows(Viewer, person, Field.Email))
        ? new($"https://teams.microsoft.com/l/chat/0/0?users={string.Join(',', Others.Select(person => Uri.EscapeDataString(person.Email!)))}")
        : null;

    /// <summary>Something to begin with, the same for all at the table.</summary>
    public string Question(Texts texts) => texts.Coffees.Question(((Month.Year * 12) + Month.Month + (Table?.Number ?? 0)) % ICoffeeWording.Questions);
}

/// <summary>Reads it.</summary>
public sealed class CoffeeViews(ICoffeePairs coffees, IPeople people, IPromotions promotions)
{
    /// <param name="month">Null: the present one.</param>
    public async Task<CoffeeView> OfAsync(Person person, YearMonth? month, Instant now, CancellationToken ct)
    {
        var home = Homes.Of(person, await promotions.AllAsync(ct));
        var which = month ?? (home?.Zone ?? DateTimeZone.Utc).DayOf(now).ToYearMonth();
        CoffeeTable[] tables = [.. (await coffees.TablesAsync(which, ct)).Where(table => table.Month == which)];
        var table = tables.FirstOrDefault(one => one.People.Contains(person.Id));
        List<Person> others = [];

        foreach (var other in table?.Others(person.Id) ?? [])
        {
            if (await people.FindAsync(other, ct) is { } found)
            {
                others.Add(found);
            }
        }

        return new(person, await coffees.FindAsync(person.Id, ct), which, table, others, tables.Any(one => one.People.Count == 2), home, now);
    }
}
