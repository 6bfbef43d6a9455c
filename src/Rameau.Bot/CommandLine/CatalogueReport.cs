using Rameau.Bot.Resources;

namespace Rameau.Bot.CommandLine;

/// <summary>What a file of entries did, or would do, to the catalogue.</summary>
internal sealed record CatalogueReport(bool Written, int Added, int Changed, int Unchanged, IReadOnlyList<FaultReport> Faults)
{
    public static CatalogueReport Of(CatalogueFile read, bool isDry) => new(
        !isDry && read.Faults.Count == 0, read.Added.Count, read.Changed.Count, read.Unchanged, [.. read.Faults.Select(FaultReport.Of)]);

    public void Show(Terminal terminal)
    {
        if (Faults.Count > 0)
        {
            terminal.Refuse([.. Faults.Select(fault => fault.Told("fr")), "Rien n’a été écrit."]);
            return;
        }

        terminal.Say(Written ? "Le fichier est au catalogue." : "Le fichier est bon. Rien n’a été écrit.");
        terminal.Show(Tables.Of("Entrées", "Nombre").Row("Ajoutées", $"{Added}").Row("Modifiées", $"{Changed}").Row("Inchangées", $"{Unchanged}"));
    }
}
