using System.CommandLine;
using NodaTime.Extensions;
using Rameau.Bot.Resources;

namespace Rameau.Bot.CommandLine;

/// <summary><c>resources import</c>: a file of entries, all of it or nothing. What it does not name stays.</summary>
internal static class ResourcesImportCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> file = new("FILE") { Description = "Le fichier d’entrées, .yaml ou .csv." };
        var (dryRun, json) = (Options.DryRun(), Options.Json());
        Command command = new("import", "Ajoute et met à jour des entrées ; celles que le fichier ne nomme pas restent. « state: retired » retire.") { file, dryRun, json };

        command.SetAction(async (parsed, ct) =>
        {
            var path = parsed.GetRequiredValue(file);
            var bytes = await FileBytes.ReadAsync(path, CatalogueFile.MostBytes, ct);
            var isDry = parsed.GetValue(dryRun);
            await using var records = isDry ? await Records.OpenAsItIsAsync(settings.Store(), ct) : await Records.OpenAsync(settings.Store(), ct);
            var standing = await records.CatalogueAsync(settings, terminal, ct, isDry);
            var owners = (await records.People.StaffAsync(null, ct)).Select(person => person.Id).ToHashSet();
            var read = CatalogueFile.Read(Path.GetFileName(path), bytes, standing, owners, terminal.Clock.GetCurrentInstant().InUtc().Date);

            if (!isDry && read.Faults.Count == 0 && !await records.Catalogue.TrySaveAsync([.. read.Added, .. read.Changed], ct))
            {
                return terminal.Refuse("Quelqu’un a modifié le catalogue pendant l’import. Rien n’a été écrit ; relancez-le.");
            }

            return Tell(terminal, CatalogueReport.Of(read, isDry), parsed.GetValue(json));
        });

        return command;
    }

    private static int Tell(Terminal terminal, CatalogueReport report, bool json)
    {
        if (json)
        {
            terminal.Write(report, CommandJson.Readable.CatalogueReport);
        }
        else
        {
            report.Show(terminal);
        }

        return report.Faults.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
