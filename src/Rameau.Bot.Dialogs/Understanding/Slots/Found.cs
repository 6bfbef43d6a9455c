namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Something a line names, by its slug, and where.</summary>
internal sealed record Found(string Value, int Start, int Length)
{
    public int End => Start + Length;
}
