using Rameau.Bot.Domain.Feedback;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>What is said around questions to people about what they lived. Questions go by their keys (<see cref="FeedbackQuestion"/>).</summary>
public interface IFeedbackWording
{
    string Badge { get; }
    string SessionTitle(string step);
    string RoundTitle(string day);
    string InWords(string title, string line);

    /// <summary>Who will read what is about to be typed.</summary>
    string Promise(AnswerMode mode, FeedbackKind kind);

    /// <summary>What can be shown when everybody answers, and what that takes.</summary>
    /// <param name="groups">How many people are in each.</param>
    string Budget(IReadOnlyList<int> groups, Disclosed most);
    string Progress(int answered, int people);
    string Until(string day);
    string Closed { get; }
    string NotShownYet { get; }
    string TooFew(int fewest);
    string OnlyAverages { get; }
    string Counted(AnswerMode mode);
    string NotAnswered { get; }
    string AnswerButton { get; }
    string ChangeButton { get; }
    string ReadButton { get; }

    /// <summary>As it is asked, and in a word or two above what was answered.</summary>
    string Question(string key);
    string Heading(string key);
    string Score(string key, int score);
    string ScalePlaceholder { get; }
    string WordsPlaceholder { get; }
    string SendButton { get; }
    string Noted(AnswerMode mode);

    /// <param name="name">Empty of those who sit in no sub-group.</param>
    string Group(string name, int answers);
    string Average(string heading, double average);
    string Bar(string score, int answers);
    string AnswersAxis { get; }
    string Quoted(string words);
    string Said(string heading, string what);
    string Somebody { get; }

    string ModeButton(bool toNamed);
    string ModeNoted(AnswerMode mode);
    string ThemesButton { get; }
    string ThemesTitle { get; }
    string ThemesLabel { get; }
    string ThemesPlaceholder { get; }
    string SaveButton { get; }
    string ThemesNoted { get; }

    string ConfirmTitle { get; }
    string ConfirmButton { get; }
    string NothingYet(bool alsoSessions);

    string PulseTitle { get; }
    string PulsePromise(int fewest);
    string PulseClosed { get; }
    string TrendTitle { get; }
    string TrendLegend { get; }
    string NoTrend(int fewest);
    string Week(string monday, double average, int answers);
    string PulseIsOn { get; }
    string PulseIsOff { get; }
    string PulseSwitchButton(bool isOn);
    string PulseSwitched(bool isOn);

    string Refused(FeedbackRefusal why);
}
