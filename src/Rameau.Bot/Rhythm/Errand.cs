using NodaTime;

namespace Rameau.Bot.Rhythm;

/// <summary>What became of an errand of the postman.</summary>
public abstract record Errand
{
    private Errand() { }

    /// <summary>Nothing more to do about it.</summary>
    public sealed record Done : Errand;

    /// <summary>The channel did not take it, and may after a while.</summary>
    public sealed record Later(Duration Wait) : Errand;

    /// <summary>The conversation takes nothing any more: the other errands there need not be tried.</summary>
    /// <param name="IsNews">It still did when last written to, and nobody else has found out.</param>
    public sealed record Dead(bool IsNews) : Errand;
}
