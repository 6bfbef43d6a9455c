using System.CommandLine;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Resources;

namespace Rameau.Bot.CommandLine;

/// <param name="Answer">ok, moved, gone, unreachable or private.</param>
/// <param name="Since">When it first failed; null while it answers.</param>
internal sealed record LinkReport(string Id, string Url, string Answer, string? MovedTo, string? Since, bool Dead)
{
    public static LinkReport Of(LinkCheck check) => new(
        check.Resource.Value, check.Url.OriginalString, check.Found.Answer.ToString().ToLowerInvariant(), check.Found.MovedTo?.AbsoluteUri,
        check.FailingSince is { } since ? PlanWords.At(since, DateTimeZone.Utc) : null, check.IsDead);
}

/// <summary><c>resources check</c>: asks every address of the catalogue now. Reports, and deletes nothing.</summary>
internal static class ResourcesCheckCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        var json = Options.Json();
        Command command = new("check", "Demande à chaque adresse du catalogue si elle répond. Rien n’est effacé.") { json };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsync(settings.Store(), ct);
            await records.CatalogueAsync(settings, terminal, ct);
            using var http = LinkChecker.Http(LinkSettings.Read(settings.Configuration).AllowPrivateLinks);
            LinkRound round = new(records.Catalogue, records.LinkChecks, new(http, TimeProvider.System));
            LinkReport[] links = [.. (await round.RunAsync(isWhole: true, terminal.Clock.GetCurrentInstant(), ct)).Select(LinkReport.Of)];

            if (parsed.GetValue(json))
            {
                terminal.Write(links, CommandJson.Readable.LinkReportArray);
            }
            else
            {
                Show(terminal, links);
            }

            return Array.Exists(links, link => link.Dead) ? ExitCode.Refused : ExitCode.Done;
        });

        return command;
    }

    private static void Show(Terminal terminal, LinkReport[] links)
    {
        terminal.Say($"{links.Count(link => link.Answer == "ok")} adresse(s) sur {links.Length} répondent.");
        var table = Tables.Of("entrée", "adresse", "réponse", "depuis");

        foreach (var link in links.Where(link => link.Answer != "ok"))
        {
            table.Row(link.Id, link.Url, $"{Told(link)}", link.Since ?? string.Empty);
        }

        if (table.Rows.Count > 0)
        {
            terminal.Show(table);
        }
    }

    private static string Told(LinkReport link) => link.Answer switch
    {
        "moved" => $"a déménagé : {link.MovedTo}",
        "gone" => link.Dead ? "n’existe plus" : "n’existe pas aujourd’hui",
        "private" => "réseau privé, pas demandée",
        _ => link.Dead ? "ne répond plus" : "ne répond pas aujourd’hui",
    };
}
