using Rameau.Bot.Dialogs.Wording;
using Spectre.Console;

namespace Rameau.Bot.CommandLine;

/// <summary>Tables of plain text: what people typed never becomes markup.</summary>
internal static class Tables
{
    private static readonly Style Title = new(decoration: Decoration.Bold);

    public static Table Of(params IEnumerable<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple };

        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, Title)));
        }

        return table;
    }

    public static Table Row(this Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(cell => new Text(Typography.Typeset(cell))));

    public static Table Heading(this Table table, string text) => table.AddRow(new Text(text, Title));
}
