using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>What belongs together when the bot tells what it understands.</summary>
public enum HelpGroup
{
    Meetings,
    Learning,
    People,
    Oneself,
    Animating,
}

public static class HelpGroups
{
    private static readonly Dictionary<HelpGroup, Intent[]> Members = new()
    {
        [HelpGroup.Meetings] = [Intent.NextEvent, Intent.Programme, Intent.RsvpYes, Intent.RsvpNo],
        [HelpGroup.Learning] =
        [
            Intent.BookCoaching, Intent.RescheduleCoaching, Intent.CancelCoaching, Intent.ListCoaching, Intent.PersonalWorkDone, Intent.PersonalWorkStatus,
            Intent.MoocProgress, Intent.FindResource, Intent.CodevStart, Intent.CodevFeedback,
        ],
        [HelpGroup.People] = [Intent.FindContact, Intent.RequestIntro, Intent.EventCreate, Intent.EventJoin],
        [HelpGroup.Oneself] =
            [Intent.NewsletterPrefs, Intent.NotifPause, Intent.ConsentChange, Intent.MyDataExport, Intent.MyDataDelete, Intent.VolunteerAnimator],
        [HelpGroup.Animating] = [Intent.CohortStatus, Intent.Announce, Intent.PollCreate, Intent.MoveSession],
    };

    public static IReadOnlyList<HelpGroup> All { get; } = Enum.GetValues<HelpGroup>();

    /// <summary>In the order they are told; courtesy and help itself need no telling.</summary>
    public static IReadOnlyList<Intent> Of(HelpGroup group) => Members[group];

    /// <summary>Whether it makes sense only for somebody who has a promotion here.</summary>
    public static bool NeedsPromotion(this HelpGroup group) => group is HelpGroup.Meetings or HelpGroup.Learning or HelpGroup.Animating;
}
