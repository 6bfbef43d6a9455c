using Rameau.Bot.Domain.Pauses;

namespace Rameau.Bot.Dialogs.Pauses;

/// <summary>What is said about reminders that rest.</summary>
public interface IPauseWording
{
    string Mine { get; }
    string MineButton { get; }
    string Active { get; }

    /// <summary>« En pause jusqu’au mercredi 14 avril »</summary>
    string PausedUntil(string last);
    string PausedFrom(string first, string last);
    string StillArrives { get; }
    string ResumeButton { get; }
    string PauseButton { get; }
    string Noted(string last);
    string UsualLength { get; }
    string Shortened { get; }
    string Resumed { get; }
    string NotPaused { get; }
    string AlreadyPaused(string last);
    string Refused(PauseRefusal why);

    /// <summary>« la pause de vos rappels », to take back.</summary>
    string ThePause { get; }
    string TheResumption { get; }
    string OverTitle { get; }
    string OverSummary { get; }
}
