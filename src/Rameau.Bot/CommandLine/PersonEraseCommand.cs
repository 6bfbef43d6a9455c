using System.CommandLine;
using NodaTime.Extensions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.CommandLine;

/// <summary><c>person erase</c>: what « effacer mes données » does, for somebody who asks the team.</summary>
internal static class PersonEraseCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        var who = PersonCommand.Who();
        Option<bool> yes = new("--yes") { Description = "Efface vraiment ; sans lui, rien ne change." };
        Command command = new("erase", "Efface une personne partout, sans retour.") { who, yes };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsItIsAsync(settings.Store(), ct);

            if (await PersonCommand.FindAsync(terminal, records, parsed.GetRequiredValue(who), ct) is not { } person)
            {
                return ExitCode.Refused;
            }

            if (person.Is(Role.Staff) && (await records.People.StaffAsync(null, ct)).Count == 1)
            {
                return terminal.Refuse($"{person.Id} est la dernière personne de l’équipe : personne ne verrait plus les promotions. Ajoutez d’abord quelqu’un (staff add). Rien n’a changé.");
            }

            if (!parsed.GetValue(yes))
            {
                var rows = (await records.PersonalData.OfAsync(person.Id, ct)).Sum(section => section.Rows.Count);
                return terminal.Refuse($"{person.FirstName} {person.LastName} ({person.Id}) : {rows} informations seraient effacées, sans retour. Ajoutez --yes pour le faire. Rien n’a changé.");
            }

            var erased = (await records.Erasing(settings.Pathways()).EraseAsync(person.Id, null, terminal.Clock.GetCurrentInstant(), ct))!;
            terminal.Say($"{person.Id} est effacé : {erased.Deleted} lignes supprimées, {erased.Redacted} textes caviardés. Reçu n° {erased.Receipt}.");

            if (erased.Stage is not ErasureStage.Done)
            {
                terminal.Say("Le fichier de la base est occupé : le programme en retire les dernières traces en un jour.");
            }

            return ExitCode.Done;
        });

        return command;
    }
}
