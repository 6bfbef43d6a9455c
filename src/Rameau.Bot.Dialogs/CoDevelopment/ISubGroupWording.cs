using Rameau.Bot.Domain.CoDevelopment;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>What is said of the division into sub-groups.</summary>
public interface ISubGroupWording
{
    string HomeTitle { get; }
    string HomeButton { get; }
    string MyGroup(int group);
    string MyMates(IReadOnlyList<string> names);
    string MyTurn(int meeting);
    string MyTurnOpen { get; }
    string NotDivided { get; }
    string GroupsButton { get; }
    string Title { get; }
    string Intro { get; }
    string Group(int number, int people);

    /// <summary>« Aline Brumevert · client à la rencontre 2 · a été client 0 fois, consultant 3 fois »</summary>
    string Place(string name, string when, int wasClient, int wasConsultant);
    string ClientAt(int meeting);
    string NoClientDate { get; }
    string Covered { get; }
    string Shortfall(int rounds);
    string PairsTogether(int pairs);
    string Changes(int count);
    string Refused(DivisionRefusal why);
    string Moved { get; }
    string Ties { get; }
    string Tie(string one, string other);
    string MeetingsLabel { get; }
    string Meetings(int count);
    string DivideButton { get; }
    string TieLabel { get; }
    string TieOtherLabel { get; }
    string TieButton { get; }
    string TieMissing { get; }
    string History { get; }

    /// <summary>« Sous-groupe 1, mardi 6 avril : 88 minutes, 6 personnes »</summary>
    string Held(int group, string day, string took);
}
