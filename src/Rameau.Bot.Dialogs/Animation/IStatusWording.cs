using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What is said to those who animate: how the promotion is doing, of reminders, and to whom takes over. Steps come by their names.</summary>
public interface IStatusWording
{
    string Title { get; }
    string DoorButton { get; }
    string CountsOnly { get; }

    /// <summary>« 11 personnes »</summary>
    string People(int people);
    string NextTitle(Step step, string when);
    string PastTitle { get; }
    string Came { get; }
    string Absent { get; }
    string Silent { get; }
    string WorkTitle { get; }
    string HandedIn { get; }
    string Started { get; }
    string ToDo { get; }
    string MoocTitle(Step step);
    string Episodes(int done);
    string CoachingTitle { get; }
    string Booked { get; }
    string NotBooked { get; }

    /// <summary>« rendu : 4 »</summary>
    string Figure(string what, int people);

    /// <summary>« Session 1 : venu 4, absent 2 »</summary>
    string Figures(string what, IReadOnlyList<string> figures);
    string NeedAHand(int people);
    string NeedAHandMeans { get; }
    string PreviewButton { get; }
    string RemindButton { get; }
    string AnnounceButton { get; }
    string StatusButton { get; }

    string RemindTitle { get; }

    /// <summary>« 4 personnes n’ont pas répondu pour Session 2, mardi 6 avril. »</summary>
    string RemindWho(int people, Step step, string when);
    string RemindWhat { get; }
    string RemindLater(string when);
    string SendButton(int people);
    string Sent(int people);
    string SentLater(int people, string when);
    string AlreadyReminded(Step step);
    string RemindNext(string when);
    string NobodyLeft(Step step);
    string NothingNext { get; }

    /// <summary>The first line of the reminder itself.</summary>
    string Nudge(Step step, string day);

    string HandOverTitle { get; }
    string ComingTitle { get; }
    string NothingComing { get; }
    string PollsTitle { get; }
    string OpenPoll(string question, string until);
    string StandingTitle { get; }
    string CommandsTitle { get; }

    /// <summary>« annoncer » and what it does.</summary>
    string Command(string command, string meaning);
    string WhomTitle { get; }
    string Whom(IReadOnlyList<string> names);
}
