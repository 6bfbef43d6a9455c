using System.CommandLine;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

/// <summary><c>promotion import</c>: a file of participants, all of it or nothing.</summary>
internal static class PromotionImportCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> file = new("FILE") { Description = "Le fichier CSV des participants." };
        Option<string> promotion = new("--promotion") { Description = "L’identifiant de la promotion, comme P1.", HelpName = "ID", Required = true };
        Option<bool> dryRun = new("--dry-run") { Description = "Vérifie sans rien écrire." };
        var language = Options.Language("Langue des messages sur le fichier.");
        var json = Options.Json();
        Command command = new("import", "Inscrit les participants d’un fichier CSV.") { file, promotion, dryRun, language, json };

        command.SetAction(async (parsed, ct) =>
        {
            var bytes = await FileBytes.ReadAsync(parsed.GetRequiredValue(file), PeopleFile.MostBytes, ct);
            PromotionId id = new(parsed.GetRequiredValue(promotion));
            var isDry = parsed.GetValue(dryRun);
            await using var records = isDry ? await Records.OpenAsItIsAsync(settings.Store(), ct) : await Records.OpenAsync(settings.Store(), ct);

            return await RunAsync(terminal, records, bytes, id, isDry, parsed.GetRequiredValue(language), parsed.GetValue(json), ct);
        });

        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, Records records, ReadOnlyMemory<byte> bytes, PromotionId id, bool isDry, string language, bool json, CancellationToken ct)
    {
        if (await records.Promotions.FindAsync(id, ct) is not { } promotion)
        {
            return terminal.Refuse(await UnknownPromotion.SayAsync(records, id, ct));
        }

        var existing = await records.People.AllAsync(ct);
        var read = PeopleFile.Read(bytes, id, existing, language);

        if (read is PeopleFile.Parsed { People: var people } && !isDry)
        {
            await records.People.SaveAsync(people, ct);
        }

        var report = ImportReport.Of(read, promotion.Id, existing, isDry);

        if (json)
        {
            terminal.Write(report, CommandJson.Readable.ImportReport);
        }
        else
        {
            report.Show(terminal, promotion.Name, language);
        }

        return report.Faults.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
