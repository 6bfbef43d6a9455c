using Rameau.Bot.Domain.CoDevelopment;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.CoDevelopment;

internal sealed class EnglishSubGroupWording : ISubGroupWording
{
    public string HomeTitle => "Your co-development";
    public string HomeButton => "Show me";
    public string MyGroup(int group) => $"You are in sub-group {group}.";
    public string MyMates(IReadOnlyList<string> names) => $"With {Joined(names, "and")}.";
    public string MyTurn(int meeting) => $"You bring your case to meeting {meeting}.";
    public string MyTurnOpen => "The meeting to which you bring your case is not set yet; you are first in line.";
    public string NotDivided => "The sub-groups are not made yet. The animator makes them; a round can be opened without waiting.";
    public string GroupsButton => "Sub-groups";
    public string Title => "Co-development sub-groups";
    public string Intro => "Four to six people in each sub-group, one client at each meeting. Pairs are kept apart; who leads somebody at work always is.";
    public string Group(int number, int people) => $"Sub-group {number} · {people} people";
    public string Place(string name, string when, int wasClient, int wasConsultant) => $"{name} · {when} · was client {Times(wasClient)}, consultant {Times(wasConsultant)}";
    public string ClientAt(int meeting) => $"client at meeting {meeting}";
    public string NoClientDate => "no meeting as client";
    public string Covered => "Each is client at least once.";
    public string Shortfall(int rounds) => rounds == 1
        ? "1 round is missing for each to be client: add a meeting, on line for instance."
        : $"{rounds} rounds are missing for each to be client: add meetings, on line for instance.";
    public string PairsTogether(int pairs) => pairs == 1 ? "1 pair could not be kept apart." : $"{pairs} pairs could not be kept apart.";
    public string Changes(int count) => count switch
    {
        0 => "Nothing changes for anybody.",
        1 => "1 change of sub-group or date; there is no division with fewer.",
        _ => $"{count} changes of sub-group or date; there is no division with fewer.",
    };
    public string Refused(DivisionRefusal why) => why switch
    {
        DivisionRefusal.TooFew => $"With fewer than {Division.Smallest}, there is no sub-group to make. A flash round is still possible.",
        _ => "No division keeps all apart who lead one another. Take one link away, or have a round facilitated apart.",
    };
    public string Moved => "The group has changed since this division. Divide again so that each has a place.";
    public string Ties => "Who leads whom";
    public string Tie(string one, string other) => $"{one} and {other}";
    public string MeetingsLabel => "Meetings over the pathway";
    public string Meetings(int count) => $"{count} meetings";
    public string DivideButton => "Divide";
    public string TieLabel => "A link of leading between";
    public string TieOtherLabel => "and";
    public string TieButton => "Add or remove this link";
    public string TieMissing => "Choose two people.";
    public string History => "Rounds held";
    public string Held(int group, string day, string took) => $"Sub-group {group}, {day}: {took}";

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";
}
