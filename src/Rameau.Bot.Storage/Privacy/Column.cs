namespace Rameau.Bot.Storage.Privacy;

/// <summary>The words in which tables are declared.</summary>
internal static class Column
{
    /// <param name="label">As what the row is told, e.g. « coach »; null where it is plain.</param>
    public static PersonalColumn Owner(string name, string? label = null) => new(name, ColumnKind.Owner, label);

    public static PersonalColumn Former(string name, string? label = null) => new(name, ColumnKind.Former, label);

    public static PersonalColumn Marked(string name, string? label = null) => new(name, ColumnKind.Marked, label);

    public static PersonalColumn Told(string name, string label) => new(name, ColumnKind.Told, label);

    public static PersonalColumn At(string name, string label) => new(name, ColumnKind.At, label);

    public static PersonalColumn Own(string name, string label) => new(name, ColumnKind.Own, label);

    public static PersonalColumn Words(string name, string label) => new(name, ColumnKind.Words, label);

    public static PersonalColumn Hidden(string name) => new(name, ColumnKind.Hidden);

    public static PersonalColumn Key(string name) => new(name, ColumnKind.Key);

    public static PersonalColumn Cached(string name) => new(name, ColumnKind.Cached);

    public static PersonalColumn Plain(string name) => new(name, ColumnKind.Plain);
}
