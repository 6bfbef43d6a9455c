using System.Text;
using NodaTime;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Privacy;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests.Privacy;

/// <summary>The table in docs/registre-des-traitements.md is what the code declares. RAMEAU_APPROVE=1 writes it anew.</summary>
public sealed class RegisterDocumentTests
{
    private const string Begin = "<!-- tables -->\n";
    private const string End = "<!-- fin -->";

    private static readonly string Document = Path.Combine(Repository.Root, "docs", "registre-des-traitements.md");

    [Fact]
    public void The_document_says_what_the_code_declares()
    {
        var text = File.ReadAllText(Document);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var declared = Table();

        if (Environment.GetEnvironmentVariable("RAMEAU_APPROVE") is "1")
        {
            File.WriteAllText(Document, text[..from] + declared + text[to..]);
            return;
        }

        Assert.Equal(declared, text[from..to]);
    }

    [Fact]
    public void Each_table_about_people_says_what_of_them_it_holds() =>
        Assert.All(PersonalTables.All.Where(table => table.Purpose is not null), table => Assert.True(table.Through is not null || table.People.Any(), table.Name));

    private static string Table()
    {
        StringBuilder table = new();
        table.Append("| données | ce qui est gardé | finalité | base légale | durée | à l’effacement |\n|---|---|---|---|---|---|\n");

        foreach (var one in PersonalTables.All.Where(one => one.Purpose is not null).Reverse())
        {
            table.Append($"| {one.Label} (`{one.Name}`) | {Held(one)} | {one.Purpose!.Text} | {one.Purpose.Basis} | {Kept(one.Kind)} | {Erased(one)} |\n");
        }

        return table.ToString();
    }

    private static string Held(PersonalTable table) => string.Join(", ", table.Columns.Select(column => column.Label).OfType<string>().Distinct()) is { Length: > 0 } held ? held : "la personne";

    private static string Kept(DataKind kind) => Retention.Of(kind) switch
    {
        { Since: KeptSince.Erasure } => "jusqu’à l’effacement",
        { Since: KeptSince.Passage, For: var time } => $"{Told(time)} après le passage en alumni",
        { Since: KeptSince.PathwayEnd, For: var time } when time.Equals(Period.Zero) => "fin du parcours",
        { Since: KeptSince.PathwayEnd, For: var time } => $"{Told(time)} après la fin du parcours",
        { For: var time } => Told(time),
    };

    private static string Told(Period time) => time switch
    {
        { Months: > 0 } => $"{time.Months} mois",
        { Days: 1 } => "1 jour",
        _ => $"{time.Days} jours",
    };

    private static string Erased(PersonalTable table) => string.Join(" ; ", new[]
    {
        table.Through is not null || table.People.Any(column => column.Kind is ColumnKind.Owner) ? "supprimé" : null,
        table.People.Any(column => column.Kind is ColumnKind.Former) ? "reste sans la personne" : null,
        table.People.Any(column => column.Kind is ColumnKind.Marked) ? "une marque au hasard remplace la personne" : null,
    }.OfType<string>());
}
