using System.Data.Common;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Privacy;

/// <summary>Goes through all tables as they are declared.</summary>
internal static class Sweep
{
    private const string Erased = "(personne effacée)";

    /// <summary>The person's rows go; in others' rows the reference becomes null or the mark. Returns how many rows went.</summary>
    public static async Task<long> DeleteAsync(DbTransaction transaction, PersonId person, string mark, CancellationToken ct)
    {
        object values = new { id = person.Value, mark };
        var deleted = 0L;

        foreach (var table in PersonalTables.All)
        {
            if (table.Through is { } through)
            {
                deleted += await transaction.ExecuteAsync($"DELETE FROM {table.Name} WHERE {through}", values, ct);
            }

            foreach (var column in table.People)
            {
                deleted += column.Kind is ColumnKind.Owner ? await transaction.ExecuteAsync($"DELETE FROM {table.Name} WHERE {column.Name} = @id", values, ct) : 0;
            }
        }

        foreach (var table in PersonalTables.All)
        {
            foreach (var column in table.People.Where(column => column.Kind is not ColumnKind.Owner))
            {
                var instead = column.Kind is ColumnKind.Marked ? "@mark" : "NULL";
                await transaction.ExecuteAsync($"UPDATE {table.Name} SET {column.Name} = {instead} WHERE {column.Name} = @id", values, ct);
            }
        }

        return deleted;
    }

    /// <summary>What others wrote, and keys, lose the person. Returns how many texts.</summary>
    public static async Task<long> RedactAsync(DbTransaction transaction, Traces traces, string mark, CancellationToken ct)
    {
        var redacted = 0L;

        foreach (var table in PersonalTables.All)
        {
            foreach (var column in table.Columns.Where(column => column.Kind is ColumnKind.Words or ColumnKind.Hidden or ColumnKind.Key or ColumnKind.Cached))
            {
                foreach (var text in await transaction.QueryAsync<string>($"SELECT DISTINCT {column.Name} FROM {table.Name} WHERE {column.Name} IS NOT NULL", null, ct))
                {
                    redacted += await RedactAsync(transaction, table, column, text, traces, mark, ct);
                }
            }
        }

        return redacted;
    }

    private static async Task<long> RedactAsync(DbTransaction transaction, PersonalTable table, PersonalColumn column, string text, Traces traces, string mark, CancellationToken ct)
    {
        if (column.Kind is ColumnKind.Cached)
        {
            return traces.AreIn(Plain(text)) ? await transaction.ExecuteAsync($"DELETE FROM {table.Name} WHERE {column.Name} = @text", new { text }, ct) : 0;
        }

        var clean = column.Kind is ColumnKind.Key ? traces.Unname(text, mark) : traces.Redact(text, Erased);

        return clean == text || !traces.AreIn(text) ? 0 : await transaction.ExecuteAsync($"UPDATE {table.Name} SET {column.Name} = @clean WHERE {column.Name} = @text", new { text, clean }, ct);
    }

    /// <summary>JSON writes letters with accents as <c>\u00e9</c>.</summary>
    private static string Plain(string json) => System.Text.RegularExpressions.Regex.Replace(
        json, @"\\u([0-9a-fA-F]{4})", found => $"{(char)Convert.ToInt32(found.Groups[1].Value, 16)}");
}
