using Rameau.Bot.Rehearsals;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.CommandLine;

/// <summary>One or several rehearsals, each on a database of its own, and what is shown of them.</summary>
/// <param name="nodes">So many bots at a time.</param>
internal sealed class RehearseRun(Terminal terminal, HostSettings settings, Playbill bill, int nodes, bool json)
{
    private const string Storage = "--Storage:";

    /// <param name="chaos">The first seed of what goes wrong; null: nothing does.</param>
    public async Task<int> RunAsync(int? chaos, int seeds, CancellationToken ct)
    {
        var own = settings.PassedOn.Any(setting => setting.StartsWith(Storage, StringComparison.OrdinalIgnoreCase));

        if (own && seeds > 1)
        {
            return terminal.Refuse("Plusieurs répétitions veulent chacune leur base : ne donnez pas --Storage avec --seeds.");
        }

        if (nodes > 1 && !(own && await IsSharedAsync()))
        {
            return terminal.Refuse("Plusieurs nœuds se partagent une base PostgreSQL : donnez-la, vide, par --Storage:Provider=postgres et --Storage:ConnectionString.");
        }

        if (own && !await IsEmptyAsync(ct))
        {
            return terminal.Refuse("La base nommée n’est pas vide. Une répétition en veut une vide, ou la sienne : sans --Storage elle en fait une et l’efface.");
        }

        RehearseReport? total = null;

        for (var i = 0; i < seeds; i++)
        {
            var (tallies, report) = own ? await PlayAsync(settings.PassedOn, chaos, ct) : await OnItsOwnAsync(chaos + i, ct);
            total = total is null ? report : total + report;
            Show(tallies, report, seeds > 1 ? chaos + i : null);
        }

        if (json)
        {
            terminal.Write(total!, CommandJson.Readable.RehearseReport);
        }
        else
        {
            RehearseTable.ShowTotals(terminal, total!);
        }

        return total!.IsGood ? ExitCode.Done : ExitCode.Refused;
    }

    private void Show(IReadOnlyList<Tally> tallies, RehearseReport report, int? seed)
    {
        foreach (var lost in tallies.SelectMany(tally => tally.Lost))
        {
            terminal.Note($"Perdu : {lost}");
        }

        switch (json, seed)
        {
            case (true, { } one):
                terminal.Note($"Graine {one} : {RehearseTable.Totals(report)}");
                break;
            case (false, { } one):
                terminal.Say($"Graine {one} : {RehearseTable.Totals(report)}");
                break;
            case (false, null):
                RehearseTable.Show(terminal, tallies);
                break;
        }
    }

    private async Task<bool> IsSharedAsync()
    {
        await using var store = settings.Store();
        return store.Kind is StoreKind.Postgres;
    }

    private async Task<bool> IsEmptyAsync(CancellationToken ct)
    {
        await using var store = settings.Store();
        return store.AbsentFile is not null || await StageDatabase.IsEmptyAsync(store, ct);
    }

    private async Task<(IReadOnlyList<Tally>, RehearseReport)> OnItsOwnAsync(int? seed, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("rameau-rehearsal-");

        try
        {
            return await PlayAsync(
                [.. settings.PassedOn, $"{Storage}Provider=sqlite", $"{Storage}ConnectionString=Data Source={Path.Combine(folder.FullName, "rameau.db")}"], seed, ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<(IReadOnlyList<Tally>, RehearseReport)> PlayAsync(string[] configuration, int? seed, CancellationToken ct)
    {
        var started = terminal.Clock.GetTimestamp();
        var title = seed is { } one ? $"Répétition, graine {one}" : "Répétition";
        var tallies = await terminal.WithProgressAsync(title, async show =>
        {
            await using var stage = await Stage.OpenAsync(bill, configuration, nodes, ct);
            return await new Rehearsal(stage, seed is { } chance ? new(chance) : null, at => show(at.Share)).RunAsync(ct);
        });

        return (tallies, RehearseReport.Of(tallies, terminal.Clock.GetElapsedTime(started), seed is not null));
    }
}
