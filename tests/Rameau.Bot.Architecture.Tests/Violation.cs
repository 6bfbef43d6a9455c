namespace Rameau.Bot.Architecture.Tests;

/// <summary>Where a rule of the house is broken, and what mends it.</summary>
public sealed record Violation(string File, int Line, string What, string Mend)
{
    public override string ToString() => $"{File}({Line}): {What}. {Mend}";
}
