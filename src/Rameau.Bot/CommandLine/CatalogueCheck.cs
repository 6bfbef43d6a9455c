using NodaTime;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.CommandLine;

/// <summary>The catalogue in figures, and what waits for a curator. Nothing of it keeps the program from serving.</summary>
internal static class CatalogueCheck
{
    private const string About = "catalogue";

    public static async Task<IReadOnlyList<Finding>> RunAsync(Records records, Instant now, CancellationToken ct)
    {
        var staff = (await records.People.StaffAsync(null, ct)).Select(person => person.Id).ToHashSet();
        CurationView view = new(
            await records.Catalogue.AllAsync(ct), await records.ResourceVotes.SinceSeenAsync(ct), await records.Wordings.ToDecideAsync(ct), await records.LinkChecks.AllAsync(ct), staff);
        var tasks = view.Tasks(now.InUtc().Date).ToLookup(task => task.Reason);
        var waiting = Enum.GetValues<CurationReason>().Where(tasks.Contains).Select(reason => $"{Told(reason)} {tasks[reason].Count()}");

        return view.Entries.Count == 0
            ? [new(About, "Le catalogue est encore celui du programme ; « serve » le met en base.", NeedsMending: false)]
            : [new(About, string.Join(", ", waiting.Prepend($"entrées {view.Entries.Count(entry => entry.State is EntryState.Live)}")), NeedsMending: false)];
    }

    private static string Told(CurationReason reason) => reason switch
    {
        CurationReason.Proposed => "proposées",
        CurationReason.Doubted => "à revoir",
        CurationReason.DeadLink => "liens morts",
        CurationReason.Wording => "formulations proposées",
        CurationReason.Orphaned => "sans responsable",
        _ => "échues",
    };
}
