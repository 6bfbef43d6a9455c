using Microsoft.Data.Sqlite;
using Npgsql;
using Rameau.Bot.Dialogs.Resources.Search;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Benchmarks;

/// <summary>SQLite's full text over the catalogue, as it comes or over the words that our own reading makes of texts.</summary>
internal sealed class FtsSearch : IResourceSearch, IDisposable
{
    private static readonly string[] Fields = ["$id", "$title", "$keywords", "$summary"];

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly Dictionary<string, Resource> byId;
    private readonly Func<string, IEnumerable<string>> read;

    /// <param name="read">What a text is taken to say: tokens without blanks.</param>
    public FtsSearch(IReadOnlyList<Resource> catalogue, Func<string, IEnumerable<string>> read)
    {
        (this.read, byId) = (read, catalogue.ToDictionary(one => one.Id.Value));
        connection.Open();
        Execute("CREATE VIRTUAL TABLE entry USING fts5(id UNINDEXED, title, keywords, summary, tokenize = \"unicode61 remove_diacritics 2\")");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        (insert.CommandText, insert.Transaction) = ("INSERT INTO entry VALUES ($id, $title, $keywords, $summary)", transaction);
        SqliteParameter[] parameters = [.. Fields.Select(name => insert.Parameters.Add(name, SqliteType.Text))];

        foreach (var one in catalogue)
        {
            (parameters[0].Value, parameters[1].Value, parameters[2].Value, parameters[3].Value) =
                (one.Id.Value, string.Join(' ', read(one.Title)), string.Join(' ', one.Keywords.SelectMany(read)), string.Join(' ', read(one.Summary)));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Letters and digits, as they stand.</summary>
    public static IEnumerable<string> Plain(string text) =>
        new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Stems and meanings, mended, as our own index reads them.</summary>
    public static Func<string, IEnumerable<string>> Analysed(ResourceIndex index) =>
        text => index.Explain(text).SelectMany(one => one.Terms.Split(' ')).Select(term => string.Concat(term.Select(letter => char.IsLetterOrDigit(letter) ? letter : 'z')));

    public Findings Search(Question question, int most)
    {
        string[] words = [.. read(question.Text).Distinct()];

        if (words.Length == 0)
        {
            return Findings.None;
        }

        using var search = connection.CreateCommand();
        search.CommandText = "SELECT id, bm25(entry, 0, 3, 2, 1) AS score FROM entry WHERE entry MATCH $words ORDER BY score LIMIT $most";
        search.Parameters.AddWithValue("$words", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        search.Parameters.AddWithValue("$most", most);
        using var rows = search.ExecuteReader();
        List<Match> matches = [];

        while (rows.Read())
        {
            matches.Add(new(byId[rows.GetString(0)], -rows.GetDouble(1), 1, [], false, false));
        }

        return new(matches.Count > 0, matches);
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>PostgreSQL's French full text, weighted by field; whatever has any of the words is found.</summary>
internal sealed class PostgresSearch : IResourceSearch, IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly Dictionary<string, Resource> byId;

    public PostgresSearch(IReadOnlyList<Resource> catalogue, string connectionString)
    {
        byId = catalogue.ToDictionary(one => one.Id.Value);
        connection = new(connectionString);
        connection.Open();
        Execute("CREATE TEMP TABLE entry (id TEXT PRIMARY KEY, words TSVECTOR)");

        foreach (var part in catalogue.Chunk(500))
        {
            using NpgsqlBatch batch = new(connection);

            foreach (var one in part)
            {
                NpgsqlBatchCommand insert = new(
                    "INSERT INTO entry VALUES ($1, setweight(to_tsvector('french', $2), 'A') || setweight(to_tsvector('french', $3), 'B') || setweight(to_tsvector('french', $4), 'C'))");
                Array.ForEach([one.Id.Value, one.Title, string.Join(' ', one.Keywords), one.Summary], text => insert.Parameters.Add(new NpgsqlParameter { Value = text }));
                batch.BatchCommands.Add(insert);
            }

            batch.ExecuteNonQuery();
        }

        Execute("CREATE INDEX ON entry USING gin (words)");
        Execute("ANALYZE entry");
    }

    public Findings Search(Question question, int most)
    {
        using NpgsqlCommand search = new(
            """
            SELECT id, ts_rank(words, query) AS score
              FROM entry, (SELECT replace(plainto_tsquery('french', $1)::text, '&', '|')::tsquery AS query) AS asked
             WHERE words @@ query ORDER BY score DESC, id LIMIT $2
            """,
            connection);
        search.Parameters.Add(new() { Value = question.Text.Replace("\0", " ", StringComparison.Ordinal) });
        search.Parameters.Add(new() { Value = most });
        using var rows = search.ExecuteReader();
        List<Match> matches = [];

        while (rows.Read())
        {
            matches.Add(new(byId[rows.GetString(0)], rows.GetFloat(1), 1, [], false, false));
        }

        return new(matches.Count > 0, matches);
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql)
    {
        using NpgsqlCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }
}
