using System.CommandLine;

namespace Rameau.Bot.CommandLine;

/// <summary><c>resources</c>: the catalogue as files, and whether its addresses answer.</summary>
internal static class ResourcesCommand
{
    public static Command Create(Terminal terminal, HostSettings settings) => new("resources", "Gère le catalogue de ressources.")
    {
        ResourcesImportCommand.Create(terminal, settings), Export(terminal, settings), ResourcesCheckCommand.Create(terminal, settings),
    };

    private static Command Export(Terminal terminal, HostSettings settings)
    {
        Argument<string> file = new("FILE") { Description = "Le fichier à écrire, .yaml ou .csv ; celui qui est là est remplacé." };
        Command command = new("export", "Écrit tout le catalogue dans un fichier, que « resources import » relit tel quel.") { file };

        command.SetAction(async (parsed, ct) =>
        {
            var path = parsed.GetRequiredValue(file);
            await using var records = await Records.OpenAsync(settings.Store(), ct);
            var entries = await records.CatalogueAsync(settings, terminal, ct);

            await using (var written = File.Create(path))
            {
                Resources.CatalogueFile.Write(path, entries, written);
            }

            terminal.Say($"{entries.Count} entrées écrites dans {Path.GetFileName(path)}.");
            return ExitCode.Done;
        });

        return command;
    }
}
