using System.CommandLine;
using Rameau.Bot.Domain.People;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

/// <summary><c>staff add</c>: who may link chats and sees what needs a hand. Teams knows them again by their address.</summary>
internal static class StaffAddCommand
{
    private const int LongestName = 100;

    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> email = new("EMAIL") { Description = "L’adresse du compte Teams de la personne." };
        var first = Name("--first-name", "Le prénom.");
        var last = Name("--last-name", "Le nom.");
        email.Validators.Add(result =>
        {
            if (EmailAddress.Parse(result.GetValueOrDefault<string>()?.Trim() ?? string.Empty) is null)
            {
                result.AddError("EMAIL : écrivez une adresse comme prenom.nom@exemple.fr.");
            }
        });
        Command command = new("add", "Ajoute une personne à l’équipe.") { email, first, last };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsync(settings.Store(), ct);
            return await RunAsync(
                terminal, records.People, parsed.GetRequiredValue(email).Trim(), Words.Clean(parsed.GetRequiredValue(first)), Words.Clean(parsed.GetRequiredValue(last)), ct);
        });

        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, IPeople people, string email, string first, string last, CancellationToken ct)
    {
        switch (await people.MatchingAsync([], [email], ct))
        {
            case [var known] when known.Is(Role.Staff):
                terminal.Say($"{known.FirstName} {known.LastName} est déjà de l’équipe. Rien n’a changé.");
                return ExitCode.Done;
            case [var known]:
                await people.SaveAsync([known with { Roles = [.. known.Roles, new(Role.Staff)] }], ct);
                terminal.Say($"{known.FirstName} {known.LastName} était connu de la base, et est maintenant de l’équipe.");
                return ExitCode.Done;
            case []:
                Numbering ids = new("staff-", "0", (await people.AllAsync(ct)).Select(person => person.Id.Value));
                await people.SaveAsync([new(new(ids.Next()), first, last, email) { Roles = [new(Role.Staff)] }], ct);
                terminal.Say($"{first} {last} est de l’équipe. Le bot reconnaîtra l’adresse dans Teams.");
                return ExitCode.Done;
            default:
                return terminal.Refuse("Plusieurs personnes ont cette adresse. Corrigez d’abord leurs fiches ; rien n’a changé.");
        }
    }

    private static Option<string> Name(string option, string description)
    {
        Option<string> name = new(option) { Description = description, HelpName = "NOM", Required = true };
        name.Validators.Add(result =>
        {
            if (Words.Clean(result.GetValueOrDefault<string>() ?? string.Empty) is not { Length: > 0 and <= LongestName })
            {
                result.AddError($"{option} : écrivez de 1 à {LongestName} caractères.");
            }
        });

        return name;
    }
}
