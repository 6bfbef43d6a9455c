namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>Where a round stands, in order; it may be cancelled from anywhere before its end. Stored by name.</summary>
public enum RoundState
{
    /// <summary>Wanted; who takes part and how long is not settled.</summary>
    Draft,

    /// <summary>In the chat; each accepts the ground rules.</summary>
    Planned,

    /// <summary>By all of them.</summary>
    RulesAccepted,

    /// <summary>Preparation: what became of the last case, and whose comes now.</summary>
    S0,

    /// <summary>The client tells, and nobody else.</summary>
    S1,

    /// <summary>Questions for facts, without advice.</summary>
    S2,

    /// <summary>What the client wants help with.</summary>
    S3,

    /// <summary>The consultants give; the client listens.</summary>
    S4,

    /// <summary>The client keeps what they keep.</summary>
    S5,

    /// <summary>What each has learnt.</summary>
    S6,
    Closed,

    /// <summary>The client has been asked what became of their plan.</summary>
    FollowUp,
    Cancelled,
}

public static class RoundStates
{
    /// <summary>Numbered steps, beside the preparation.</summary>
    public const int Steps = 6;

    public static bool IsStep(this RoundState state) => state is >= RoundState.S0 and <= RoundState.S6;

    /// <summary>From 0, the preparation, to 6.</summary>
    public static int Number(this RoundState step) => step - RoundState.S0;

    public static bool IsOver(this RoundState state) => state >= RoundState.Closed;
}
