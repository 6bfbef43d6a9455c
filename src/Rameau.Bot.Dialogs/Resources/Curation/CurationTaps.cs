using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>The catalogue as those see it who look after it.</summary>
/// <param name="Query">The input: what is looked for; empty for the whole.</param>
public sealed record CatalogueDesk(string? Query = null)
{
    public const string Verb = "catalogue/desk";
}

/// <summary>What there is to decide, one after the other.</summary>
/// <param name="After">The key of the one that was shown; null for the first.</param>
public sealed record CatalogueNext(string? After = null)
{
    public const string Verb = "catalogue/next";
}

public sealed record EntryLook(string Entry)
{
    public const string Verb = "catalogue/look";
}

/// <summary>Opens the form of an entry.</summary>
/// <param name="Entry">Null for a new one.</param>
public sealed record EntryForm(string? Entry = null)
{
    public const string Verb = "catalogue/form";
}

/// <summary>What stands in the inputs of the form; a choice of several comes joined by commas, keywords are typed one a line.</summary>
public abstract record EntryInputs
{
    public string? Title { get; init; }
    public string? Summary { get; init; }
    public string? Shelf { get; init; }
    public string? Themes { get; init; }
    public string? Level { get; init; }
    public string? Keywords { get; init; }
    public string? Url { get; init; }
    public string? Review { get; init; }
    public string? Owner { get; init; }
}

/// <param name="Entry">Names a new one from its form on, so that a redelivered tap adds nothing twice.</param>
/// <param name="Revision">That the form shows; 0 of a new entry.</param>
/// <param name="WasReview">The day that stood in the form: only another one was chosen.</param>
public sealed record EntrySave(string Entry, int Revision, string? WasReview = null) : EntryInputs
{
    public const string Verb = "catalogue/save";
}

/// <summary>What a curator decides of an entry.</summary>
/// <param name="Act">One of the names below.</param>
/// <param name="Task">The key of what was to be decided; null outside of the row of those.</param>
public sealed record EntryDo(string Entry, string Act, string? Task = null)
{
    public const string Verb = "catalogue/do";
    public const string Seen = "seen";
    public const string Ask = "ask";
    public const string Retire = "retire";
    public const string Restore = "restore";
    public const string Propose = "propose";
}

/// <summary>Whether an entry shall be found by other words too.</summary>
public sealed record WordsDo(string Entry, string Words, bool Take, string? Task = null)
{
    public const string Verb = "catalogue/words";
}

/// <summary>Opens the form in which the answer to a question becomes an entry.</summary>
public sealed record LearnForm(string Promotion, string Ticket)
{
    public const string Verb = "catalogue/learn";
}

/// <summary>Adds it.</summary>
public sealed record LearnSave(string Promotion, string Ticket) : EntryInputs
{
    public const string Verb = "catalogue/learn-save";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CatalogueDesk))]
[JsonSerializable(typeof(CatalogueNext))]
[JsonSerializable(typeof(EntryLook))]
[JsonSerializable(typeof(EntryForm))]
[JsonSerializable(typeof(EntrySave))]
[JsonSerializable(typeof(EntryDo))]
[JsonSerializable(typeof(WordsDo))]
[JsonSerializable(typeof(LearnForm))]
[JsonSerializable(typeof(LearnSave))]
internal sealed partial class CurationJson : JsonSerializerContext;
