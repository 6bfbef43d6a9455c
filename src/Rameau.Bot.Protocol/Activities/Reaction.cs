namespace Rameau.Bot.Protocol.Activities;

/// <summary>A reaction to a message of the bot: <c>like</c>, <c>heart</c>, <c>laugh</c>, … or any newer word.</summary>
public sealed record Reaction(string Type)
{
    // Teams' documentation says "surprised", its current SDK says "surprise".
    internal static Reaction Of(string type) => new(type == "surprise" ? "surprised" : type);
}
