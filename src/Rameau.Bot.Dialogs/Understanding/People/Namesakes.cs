using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Understanding.People;

/// <summary>Everybody who is called so, as far as the one who asks may see them by that name; nobody else is told apart from nobody.</summary>
public static class Namesakes
{
    /// <param name="name">First name, last name, or both in either order, as typed.</param>
    public static IReadOnlyList<Person> Of(IEnumerable<Person> people, string name, Viewer viewer)
    {
        var wanted = Folded(name);
        return wanted.Length == 0 ? [] : [.. people.Where(person => NamesOf(person, viewer).Any(one => Folded(one) == wanted))];
    }

    private static IEnumerable<string> NamesOf(Person person, Viewer viewer) =>
        (Gate.Allows(viewer, person, Field.FirstName), Gate.Allows(viewer, person, Field.LastName)) switch
        {
            (true, true) => [person.FirstName, person.LastName, $"{person.FirstName} {person.LastName}", $"{person.LastName} {person.FirstName}"],
            (true, false) => [person.FirstName],
            _ => [],
        };

    private static string Folded(string name) => string.Join(' ', Tokens.Of(name).Where(word => !word.IsMark).Select(word => word.Text));
}
