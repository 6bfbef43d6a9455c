namespace Rameau.Bot.Packaging;

/// <summary>Why no package was made: the setting or the place in a manifest file, what is wrong there, and what mends it.</summary>
public sealed record PackageProblem(string Where, string What, string Mend)
{
    public override string ToString() => $"{Where}: {What}. {Mend}";
}
