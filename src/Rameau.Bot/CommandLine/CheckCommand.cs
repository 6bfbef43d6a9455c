using System.CommandLine;
using NodaTime.Extensions;

namespace Rameau.Bot.CommandLine;

/// <summary><c>check</c>: what would keep the program from starting or its promotions from hearing from it. Changes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        var json = Options.Json();
        Option<bool> coaching = new("--coaching") { Description = "Vérifie aussi chaque règle des entretiens, et les créneaux qui manquent." };
        Option<bool> retention = new("--retention") { Description = "Vérifie aussi que rien n’est gardé plus longtemps que prévu." };
        Command command = new("check", "Vérifie configuration, contenus, base de données et envois.") { json, coaching, retention };

        command.SetAction(async (parsed, ct) =>
        {
            CheckScope scope = new(parsed.GetValue(coaching), parsed.GetValue(retention));
            var (mode, faults) = ConfigurationCheck.Of(settings.Configuration, settings.IsDevelopment);
            var (content, broken) = ConfigurationCheck.Content(settings);
            var database = await DatabaseCheck.RunAsync(settings, content, scope, terminal.Clock.GetCurrentInstant(), ct);
            CheckReport report = new(mode, [.. faults, .. broken, .. database.Findings], database.Unknown, database.Failed) { Scope = scope };

            if (parsed.GetValue(json))
            {
                terminal.Write(report, CommandJson.Readable.CheckReport);
            }
            else
            {
                report.Show(terminal);
            }

            return report.Ok ? ExitCode.Done : ExitCode.Refused;
        });

        return command;
    }
}
