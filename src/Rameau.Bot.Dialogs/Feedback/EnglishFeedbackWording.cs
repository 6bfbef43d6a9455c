using System.Globalization;
using Rameau.Bot.Domain.Feedback;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Feedback;

internal sealed class EnglishFeedbackWording : IFeedbackWording
{
    public string Badge => "Your feedback";
    public string SessionTitle(string step) => $"{step}: what do you take away?";
    public string RoundTitle(string day) => $"The co-development round of {day}: what do you take away?";
    public string InWords(string title, string line) => $"{title} {line}";

    public string Promise(AnswerMode mode, FeedbackKind kind) => (mode, kind) switch
    {
        (AnswerMode.Anonymous, _) => "Anonymous: nothing links what you write to you, not even for us. Once sent, an answer can therefore neither be read again nor changed.",
        (_, FeedbackKind.Round) => "With names, read by the sub-group alone. Le RAMEAU’s team sees averages only. Everybody can change their answer until the end.",
        _ => "With names, read by the promotion alone. Le RAMEAU’s team sees averages only. Everybody can change their answer until the end.",
    };

    public string Budget(IReadOnlyList<int> groups, Disclosed most)
    {
        var people = groups.Sum();
        var who = groups.Count == 1 ? $"With {people} people" : $"With {people} people in {groups.Count} groups ({Joined([.. groups.Select(size => $"{size}")], "and")})";

        return most switch
        {
            { Whole: false } => $"{who}, no result can be shown: it takes {Disclosure.Fewest} answers.",
            { Groups.Count: 0 } => $"{who}, this is what can be shown: the result of all, once, at the end, from {Disclosure.Fewest} answers on.",
            _ => $"{who}, this is what can be shown, once, at the end: the result of all from {Disclosure.Fewest} answers on; a group’s own when it has {Disclosure.Fewest} and the others do not have 1 to {Disclosure.Fewest - 1} between them.",
        };
    }

    public string Progress(int answered, int people) => answered switch
    {
        0 => $"No answer out of {people}",
        1 => $"1 answer out of {people}",
        _ => $"{answered} answers out of {people}",
    };

    public string Until(string day) => $"Until {day}";
    public string Closed => "This is closed. Thank you to all who answered.";
    public string NotShownYet => "The result will show at the end.";
    public string TooFew(int fewest) => $"Fewer than {fewest} answers: nothing is shown or kept, so that nobody can guess who answered what.";
    public string OnlyAverages => "Averages only: the rest belongs to those who were there.";
    public string Counted(AnswerMode mode) => mode is AnswerMode.Anonymous ? "Your answer is counted. It can no longer change." : "You have answered.";
    public string NotAnswered => "You have not answered yet.";
    public string AnswerButton => "Answer";
    public string ChangeButton => "Change my answer";
    public string ReadButton => "Read the answers";

    public string Question(string key) => key switch
    {
        FeedbackQuestion.Theory => "Was the theory of use to you?",
        FeedbackQuestion.Practice => "Was the practice of use to you?",
        FeedbackQuestion.Keep => "One thing to keep",
        FeedbackQuestion.Change => "One thing to change",
        FeedbackQuestion.Learnt => "What I learnt",
        FeedbackQuestion.Apply => "What I will apply",
        FeedbackQuestion.Usefulness => "Was this round of use to you?",
        FeedbackQuestion.Safety => "Did you feel free to speak?",
        _ => "Anything else",
    };

    public string Heading(string key) => key switch
    {
        FeedbackQuestion.Theory => "Theory",
        FeedbackQuestion.Practice => "Practice",
        FeedbackQuestion.Keep => "To keep",
        FeedbackQuestion.Change => "To change",
        FeedbackQuestion.Learnt => "What we learnt",
        FeedbackQuestion.Apply => "What we will apply",
        FeedbackQuestion.Usefulness => "Usefulness",
        FeedbackQuestion.Safety => "Freedom to speak",
        _ => "Anything else",
    };

    public string Score(string key, int score) => (key, score) switch
    {
        (FeedbackQuestion.Pulse, 1) => "1 · rough",
        (FeedbackQuestion.Pulse, 2) => "2 · heavy",
        (FeedbackQuestion.Pulse, 3) => "3 · so-so",
        (FeedbackQuestion.Pulse, 4) => "4 · good",
        (FeedbackQuestion.Pulse, _) => "5 · very good",
        (_, 1) => "1 · not at all",
        (_, 2) => "2 · a little",
        (_, 3) => "3 · fairly",
        (_, 4) => "4 · a lot",
        _ => "5 · fully",
    };

    public string ScalePlaceholder => "From 1 to 5";
    public string WordsPlaceholder => "One sentence is plenty, or none";
    public string SendButton => "Send";
    public string Noted(AnswerMode mode) => mode is AnswerMode.Anonymous
        ? "Thank you: your answer is counted, without your name."
        : "Thank you: your answer is noted. You can change it until the end.";

    public string Group(string name, int answers) => name.Length == 0 ? $"In no sub-group, {answers} answers" : $"Sub-group {name}, {answers} answers";
    public string Average(string heading, double average) => $"{heading}: {Decimal(average)} out of {FeedbackQuestion.Highest}";
    public string Bar(string score, int answers) => $"{score}: {answers}";
    public string AnswersAxis => "Answers";
    public string Quoted(string words) => $"“{words}”";
    public string Said(string heading, string what) => $"{heading}: {what}";
    public string Somebody => "Somebody";

    public string ModeButton(bool toNamed) => toNamed ? "Ask with names" : "Ask without names";
    public string ModeNoted(AnswerMode mode) => mode is AnswerMode.Named
        ? "Noted: answers will bear names. From the first one on, this no longer changes."
        : "Noted: answers will be anonymous. From the first one on, this no longer changes.";
    public string ThemesButton => "Note the themes";
    public string ThemesTitle => "What comes back";
    public string ThemesLabel => "What you read in these answers, one theme per line";
    public string ThemesPlaceholder => "Time to practise";
    public string SaveButton => "Keep";
    public string ThemesNoted => "The themes are noted.";

    public string ConfirmTitle => "Is this what you mean?";
    public string ConfirmButton => "Yes, answer it";
    public string NothingYet(bool alsoSessions) => alsoSessions
        ? "There is nothing to give feedback on yet. I will ask you after the first session."
        : "You have not lived a co-development round here yet. I will ask for your feedback at the end of the first.";

    public string PulseTitle => "How was the week?";
    public string PulsePromise(int fewest) => $"One tap, no name: only the count is kept. The average shows once the week is over, from {fewest} answers on.";
    public string PulseClosed => "The week is over.";
    public string TrendTitle => "The promotion’s weeks";
    public string TrendLegend => "Average of the week";
    public string NoTrend(int fewest) => $"No week with {fewest} answers yet.";
    public string Week(string monday, double average, int answers) => $"Week of {monday}: {Decimal(average)} out of {FeedbackQuestion.Highest} ({answers} answers)";
    public string PulseIsOn => "The question is asked once a week.";
    public string PulseIsOff => "The question is no longer asked.";
    public string PulseSwitchButton(bool isOn) => isOn ? "Stop asking" : "Ask each week";
    public string PulseSwitched(bool isOn) => isOn ? "Noted: I ask each week." : "Noted: I no longer ask.";

    public string Refused(FeedbackRefusal why) => why switch
    {
        FeedbackRefusal.NotAsked => "This is asked of those who were there. Their answers stay among them.",
        FeedbackRefusal.TooEarly => "It is not over yet. The question will open afterwards.",
        FeedbackRefusal.Closed => "This is closed: your answer was not taken. Tell whoever animates, it counts all the same.",
        FeedbackRefusal.AlreadyAnswered => "Your answer is already counted, once. As it is anonymous, it can no longer change.",
        FeedbackRefusal.ScoreMissing => "Choose from 1 to 5.",
        FeedbackRefusal.TooLong => $"This is too long: {FeedbackQuestion.Longest} characters at most for each answer. Nothing is lost, your text is still in the form: shorten it, then send.",
        FeedbackRefusal.ModeFrozen => "Somebody has already answered: what they were promised no longer changes.",
        FeedbackRefusal.NotTheirs => "Whoever animates, or led this round, decides on that.",
        FeedbackRefusal.NothingShown => "There is nothing to read yet. Themes are noted at the end.",
        _ => "This is no longer asked. There is nothing left to answer.",
    };

    private static string Decimal(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
