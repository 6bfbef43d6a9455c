using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Storage.Privacy;

/// <summary>What a column holds, and so what a copy of somebody's data tells of it and what an erasure does with it.</summary>
public enum ColumnKind
{
    /// <summary>A person. The row is theirs: told to them, and deleted with them.</summary>
    Owner,

    /// <summary>A person. The row is told to them and stays without them: the reference becomes null.</summary>
    Former,

    /// <summary>A person. The row stays, and a random mark takes the place of the id.</summary>
    Marked,

    /// <summary>Told.</summary>
    Told,

    /// <summary>Told as a moment: UTC epoch milliseconds.</summary>
    At,

    /// <summary>Told to the first owner of the row alone: a number that two people may share.</summary>
    Own,

    /// <summary>Somebody's own words: told to the first owner alone; another's words lose the name of who is erased.</summary>
    Words,

    /// <summary>Words that others wrote and nobody is told: they lose the name of who is erased.</summary>
    Hidden,

    /// <summary>A key in which ids may stand: they become the mark.</summary>
    Key,

    /// <summary>What is kept for minutes: the row goes when this names who is erased.</summary>
    Cached,

    /// <summary>Nothing of anybody.</summary>
    Plain,
}

/// <param name="Label">In French, for whoever is told; null of what nobody is told.</param>
public sealed record PersonalColumn(string Name, ColumnKind Kind, string? Label = null)
{
    public bool IsPerson => Kind is ColumnKind.Owner or ColumnKind.Former or ColumnKind.Marked;
}

/// <summary>Why data are processed, and what allows it (RGPD, art. 6).</summary>
public sealed record Purpose(string Text, string Basis);

/// <summary>One table of the register: the declaration that copies, erasures, the daily purge and the document read.</summary>
/// <param name="Label">In French, e.g. « Réponses aux rencontres ».</param>
/// <param name="Purpose">Null of a table that holds nothing of anybody.</param>
public sealed record PersonalTable(string Name, string Label, Purpose? Purpose, DataKind Kind, params IReadOnlyList<PersonalColumn> Columns)
{
    /// <summary>Which rows are a promotion's, for what goes a while after its end; null where time runs otherwise.</summary>
    public string? InPromotion { get; init; }

    /// <summary>The column from which a row's own time runs, for what goes a while after it was written.</summary>
    public string? Age { get; init; }

    /// <summary>As what a row of such an age counts, where that is not what the table holds.</summary>
    public DataKind AgeKind { get; init; } = Kind;

    /// <summary>Of which rows that time runs; all, when null.</summary>
    public string? Ageing { get; init; }

    /// <summary>Rows that are a person's by way of another table, with the person as <c>@id</c>.</summary>
    public string? Through { get; init; }

    public IEnumerable<PersonalColumn> People => Columns.Where(column => column.IsPerson);
}
