using Rameau.Bot.Content;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.Pathways;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.CommandLine;

/// <summary>What the operator's files say.</summary>
internal sealed record OperatorContent(PathwayFiles Pathways, IReadOnlyList<RhythmRule> Rhythm);

/// <summary>What <c>serve</c> would refuse to start on, found without starting.</summary>
internal static class ConfigurationCheck
{
    public static (string? Mode, IReadOnlyList<Finding> Findings) Of(IConfiguration configuration, bool isDevelopment)
    {
        List<Finding> findings = [];
        RunMode? mode = null;

        Collect(findings, () => mode = RunMode.Decide(configuration, isDevelopment, wantsRoom: false));
        Collect(findings, () => BotHost.Authentication(configuration, mode, isDevelopment));
        Collect(findings, () => RhythmSettings.Node(configuration));

        return (mode switch { RunMode.Teams => "teams", RunMode.Room => "room", _ => null }, findings);
    }

    public static (OperatorContent? Content, IReadOnlyList<Finding> Findings) Content(HostSettings settings)
    {
        try
        {
            return (new(settings.Pathways(), settings.Rhythm()), []);
        }
        catch (BrokenFilesException e)
        {
            return (null, [.. e.Faults.Select(fault => new Finding("content", fault.ToString()))]);
        }
        catch (DirectoryNotFoundException)
        {
            return (null, [new("content", $"Content:Folder : il n’y a pas de dossier {ContentFiles.Pathways(settings.Configuration)}.")]);
        }
    }

    private static void Collect(List<Finding> findings, Action decide)
    {
        try
        {
            decide();
        }
        catch (SettingsException e)
        {
            findings.AddRange(e.Problems.Select(problem => new Finding("configuration", problem.ToString())));
        }
    }
}
