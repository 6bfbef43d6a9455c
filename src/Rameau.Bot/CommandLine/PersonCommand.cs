using System.CommandLine;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.CommandLine;

/// <summary><c>person</c>: what Le RAMEAU's team does for somebody who asks for their rights by another way than the bot.</summary>
internal static class PersonCommand
{
    public static Command Create(Terminal terminal, HostSettings settings) => new("person", "Les droits d’une personne sur ses données.")
    {
        PersonExportCommand.Create(terminal, settings),
        PersonEraseCommand.Create(terminal, settings),
        PersonAuditCommand.Create(terminal, settings),
    };

    public static Argument<string> Who() => new("PERSONNE") { Description = "L’identifiant de la personne, ou son adresse." };

    /// <returns>Null when nobody, or more than one, is meant; that was said then.</returns>
    public static async Task<Person?> FindAsync(Terminal terminal, Records records, string who, CancellationToken ct)
    {
        if (await records.People.FindAsync(new(who.Trim()), ct) is { } known)
        {
            return known;
        }

        var found = await records.People.MatchingAsync([], [who.Trim()], ct);

        if (found is [var one])
        {
            return one;
        }

        terminal.Refuse(found.Count == 0
            ? $"Personne n’a l’identifiant ou l’adresse « {who} ». Rien n’a changé."
            : $"{found.Count} personnes ont cette adresse : {string.Join(", ", found.Select(person => person.Id))}. Donnez un identifiant. Rien n’a changé.");
        return null;
    }
}
