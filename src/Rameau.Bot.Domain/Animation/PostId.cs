namespace Rameau.Bot.Domain.Animation;

/// <summary>Names an announcement or a poll from its first draft on; opaque, compared ordinally.</summary>
public readonly record struct PostId(string Value)
{
    public override string ToString() => Value;
}
