using Rameau.Bot.Domain.PersonalWork;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>What is said about personal work. Late work is thanked for, never scolded.</summary>
public interface IWorkWording
{
    /// <summary>« Mon travail personnel »</summary>
    string Mine { get; }

    /// <summary>« Pour jeudi 15 avril »: the day it is due.</summary>
    string Due(string day);

    /// <param name="session">As <c>IStepWording.Name</c> says it.</param>
    string Prepares(string session);
    string SharedWith(IReadOnlyList<string> names);
    string EachOrPair { get; }
    string State(WorkState state);
    string Started(string? who, string day);
    string HandedIn(string? who, string day);
    string You { get; }
    string OpensAfter(string session);
    string OpensOn(string day);
    string LateAndWelcome { get; }

    /// <summary>« Travaux personnels 2 : en cours », of what the card is not about.</summary>
    string Line(string work, string state);
    string StartedButton { get; }
    string HandedInButton { get; }
    string NotYetButton { get; }
    string MineButton { get; }
    string Noted(WorkMark mark, string work);
    string Refused(WorkRefusal why);
    string NoneHere { get; }

    /// <summary>In the group, when it opens.</summary>
    string NowOpen { get; }
    string WhereAreYou { get; }
    string OpenSummary(string work, string day);
    string ReminderSummary(string work, string day);
    string LateSummary(string work);
    string InWords(string work, string due, string state);
    string WhyOpen { get; }
    string WhyReminder { get; }
    string WhyLate { get; }
    /// <summary>« votre mot sur les travaux personnels 1 », to take back.</summary>
    string YourMark(string work);
}
