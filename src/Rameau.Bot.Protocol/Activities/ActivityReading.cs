namespace Rameau.Bot.Protocol.Activities;

/// <summary>What became of bytes that claimed to be an activity.</summary>
public abstract record ActivityReading
{
    private ActivityReading() { }

    public sealed record Accepted(Activity Activity) : ActivityReading;

    /// <summary>To be answered with HTTP 400.</summary>
    /// <param name="Reason">One sentence in English that quotes nothing of the input.</param>
    /// <param name="Where">A line and byte, both from 1, or the path of a property such as <c>conversation.id</c>.</param>
    public sealed record Refused(string Reason, string Where) : ActivityReading;
}
