namespace Rameau.Bot.Domain.Coaching;

/// <summary>Why a call cannot be as somebody wants it.</summary>
public enum CallRefusal
{
    NotInThisPromotion,
    NoSuchWindow,
    NoSuchCoach,

    /// <summary>The whole window is over.</summary>
    WindowOver,

    /// <summary>Not within the window, or not strictly between the two sessions.</summary>
    OutsideWindow,

    /// <summary>Calls start on a quarter of an hour.</summary>
    NotOnAQuarter,

    /// <summary>The hour is over.</summary>
    Past,

    /// <summary>Nearer than the coach's notice.</summary>
    TooSoon,

    /// <summary>The coach has not opened these hours.</summary>
    NotOpen,

    /// <summary>The coach's own calendar is taken.</summary>
    Busy,

    /// <summary>Somebody else has it.</summary>
    Taken,

    /// <summary>Too near to another call of the coach.</summary>
    NoPause,

    /// <summary>The coach has as many calls that day as they take.</summary>
    DayFull,
    WeekFull,

    /// <summary>The person has a call in this window: it can be moved.</summary>
    AlreadyBooked,

    /// <summary>Slots are scarce, and kept for those who were never coached.</summary>
    KeptForOthers,

    /// <summary>There is nothing to move, cancel or accept any more.</summary>
    NoCall,

    /// <summary>Too near to the start to move or cancel.</summary>
    TooLateToChange,
    OfferOver,
    NotYetOver,
    ReasonMissing,
    NotAPhone,

    /// <summary>A pair's call together needs the word of Le RAMEAU's team.</summary>
    JointNotAllowed,
    PartnerBooked,
}
