using System.CommandLine;
using Rameau.Bot.Packaging;

namespace Rameau.Bot.CommandLine;

internal sealed record PackageReport(string? File, IReadOnlyList<string> Names, IReadOnlyList<PackageProblem> Problems);

/// <summary><c>package</c>: the zip that an administrator uploads to Teams.</summary>
internal static class PackageCommand
{
    private const string DefaultFile = "rameau-bot.zip";

    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Option<string> file = new("--out") { Description = "Le fichier à écrire.", HelpName = "FILE", DefaultValueFactory = _ => DefaultFile };
        var json = Options.Json();
        Command command = new("package", "Écrit l’application Teams, à déposer dans le centre d’administration.") { file, json };
        command.SetAction((parsed, ct) => RunAsync(terminal, Read(settings.Configuration), parsed.GetRequiredValue(file), parsed.GetValue(json), ct));

        return command;
    }

    private static PackageSettings Read(IConfiguration configuration) => new(
        configuration["Package:TeamsAppId"],
        configuration["Bot:AppId"],
        configuration["Package:PublicUrl"],
        configuration["Package:Version"],
        configuration["Package:DeveloperName"],
        configuration["Package:WebsiteUrl"],
        configuration["Package:PrivacyUrl"],
        configuration["Package:TermsOfUseUrl"]);

    private static async Task<int> RunAsync(Terminal terminal, PackageSettings settings, string file, bool json, CancellationToken ct)
    {
        var package = AppPackage.Create(settings, ManifestFiles.Embedded);

        if (package is AppPackage.Built { Zip: var zip })
        {
            await File.WriteAllBytesAsync(file, zip, ct);
        }

        PackageReport report = package switch
        {
            AppPackage.Built { Names: var names } => new(file, names, []),
            _ => new(null, [], ((AppPackage.Refused)package).Problems),
        };

        if (json)
        {
            terminal.Write(report, CommandJson.Readable.PackageReport);
        }
        else if (report.File is not null)
        {
            terminal.Say($"Application Teams écrite : {file} ({string.Join(", ", report.Names)}).");
        }
        else
        {
            terminal.Refuse(report.Problems.Select(problem => problem.ToString()));
        }

        return report.File is null ? ExitCode.Refused : ExitCode.Done;
    }
}
