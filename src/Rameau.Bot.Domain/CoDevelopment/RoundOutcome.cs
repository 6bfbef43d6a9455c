namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>Why a round does not do as somebody wants.</summary>
public enum RoundRefusal
{
    NoSuchRound,

    /// <summary>It is another sub-group's.</summary>
    NotInTheSubGroup,
    OnlyTheFacilitator,
    OnlyTheClient,
    OnlyConsultants,

    /// <summary>Fewer than four: flash, or another day.</summary>
    TooFew,
    TooMany,
    RulesNotAccepted,
    NotNow,

    /// <summary>The round has gone on since the card was drawn.</summary>
    MovedOn,
    Over,
    ExtendedAlready,

    /// <summary>Nobody has proposed one, or none is chosen.</summary>
    NoTopic,

    /// <summary>Who holds the frame does not bring the case.</summary>
    FacilitatorIsNoClient,
    FacilitatorIsThere,
    Empty,
    TooLong,
    TooManyContributions,

    /// <summary>The consultation is over: what is left is said face to face.</summary>
    ConsultationOver,
    TooManyActions,
    DayMissing,
    DayPast,
    Erased,
}

public abstract record RoundOutcome(Round? Round)
{
    /// <summary>To be written.</summary>
    /// <param name="KeptAside">What was typed before its time is kept for its author, and nobody was disturbed.</param>
    public sealed record Done(Round After, bool KeptAside = false) : RoundOutcome(After)
    {
        public Round After { get; } = After;
    }

    public sealed record AlreadySo(Round Stored) : RoundOutcome(Stored);

    public sealed record Refused(RoundRefusal Why, Round? Stored) : RoundOutcome(Stored);
}
