using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Resources;

/// <summary>One entry as a file has it, and where.</summary>
/// <param name="Line">Where it begins.</param>
internal sealed record DraftLine(EntryDraft Draft, int Line)
{
    /// <summary>Of the fields that stand on lines of their own.</summary>
    public IReadOnlyDictionary<EntryField, int> Lines { get; init; } = new Dictionary<EntryField, int>();

    public int LineOf(EntryField field) => Lines.TryGetValue(field, out var line) ? line : Line;
}
