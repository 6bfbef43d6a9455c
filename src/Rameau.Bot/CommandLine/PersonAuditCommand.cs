using System.CommandLine;
using NodaTime.Text;

namespace Rameau.Bot.CommandLine;

/// <summary><c>person audit</c>: who saw or changed somebody's data, for twelve months back.</summary>
internal static class PersonAuditCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> who = new("PERSONNE") { Description = "L’identifiant de la personne, ou la marque d’une personne effacée." };
        Command command = new("audit", "Montre qui a vu, changé ou emporté les données d’une personne.") { who };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsItIsAsync(settings.Store(), ct);
            var entries = await records.Audit.AboutAsync(new(parsed.GetRequiredValue(who)), ct);

            foreach (var entry in entries)
            {
                await terminal.Out.WriteLineAsync(
                    $"{InstantPattern.General.Format(entry.At)}  {entry.Act.ToString().ToLowerInvariant()}  {entry.By?.Value ?? "ligne de commande"}  {(entry.Fields.Count == 0 ? "tout" : string.Join(", ", entry.Fields))}");
            }

            if (entries.Count == 0)
            {
                terminal.Say("Rien n’est noté.");
            }

            return ExitCode.Done;
        });

        return command;
    }
}
