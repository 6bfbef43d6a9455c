using NodaTime;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Rhythm;

internal sealed class EnglishRhythmWording : IRhythmWording
{
    private static readonly EnglishDates Dates = new();

    public string WhyQuestion => "Why this message?";

    public string Why(RhythmRule rule, Step step) => rule switch
    {
        { Audience: Audience.Group } => $"This is the pathway’s rhythm: a message to the group for “{Name(step)}”, {Timing(rule)} (rule “{rule.Name}”). Le RAMEAU’s team and the animator can stop it.",
        _ => $"This is the pathway’s rhythm: a private message for “{Name(step)}”, {Timing(rule)}, to {AudienceName(rule.Audience)} (rule “{rule.Name}”). Le RAMEAU’s team and the animator can stop it.",
    };

    public string WhyNotice(string message) => message switch
    {
        MessageNames.News => "The animator or Le RAMEAU’s team has just changed the calendar. Each change is announced once; they alone can stop it.",
        MessageNames.Doubt => "I ask a human when Teams does not say whether a message has arrived. Le RAMEAU’s team can stop these questions.",
        MessageNames.DeadChat => "Le RAMEAU’s team is told once when a group can no longer be reached.",
        CapacityMessage.Name => "Le RAMEAU’s team is told once when a period of calls has fewer slots than people.",
        MessageNames.Round => "Somebody of the group opened a co-development round. The card follows the round; what is said in it only the sub-group sees.",
        RoundReminders.Message => "This is your action plan: it is recalled on the day you said, after three weeks and at the next session. Erasing it ends that.",
        CallNotices.Message => "This call is yours: each change of it is told once, and it is recalled the day and the hour before. A time that was moved or cancelled recalls nothing any more.",
        LetterMessages.Loss => "A resource of the approved newsletter is no longer in the catalogue: I say so once to those who composed it.",
        ReadingMessage.Name => "You kept this resource for later. I remind you of it twice at most, one in a week; “Read” stops it.",
        TicketRows.ToAnswerer => "Somebody of the promotion asks what I could not answer. I recall it after one day, then three, until there is an answer.",
        TicketRows.ToAsker => "This is your question: I tell each step once.",
        ReviewMessage.Name => "You look after these entries. I say once when one of them is to be looked at again.",
        TicketRows.ToGroup => "The question was asked here: the answer comes here.",
        VolunteerMessages.Vote => "Several people offer to animate the promotion: the group chooses by a secret vote, one voice each.",
        PassageMessage.Passed => "Your promotion’s pathway is over: I write so to each person once.",
        Departures.Name => "Somebody used their rights over their data. I tell once what that changes for others, without a name.",
        PauseOverMessage.Over => "You had paused your reminders. I say once that they are back.",
        FeedbackMessages.Session or FeedbackMessages.Round => "After each session and each co-development round I ask what you take away. Answering is up to you.",
        PulseMessage.Name => "Once a week I ask the group how it is doing. Whoever animates can stop it: “pulse”.",
        MessageNames.Announcement => "Whoever animates or Le RAMEAU’s team published it for the whole group. They can take it back for ten minutes.",
        MessageNames.Poll => "Whoever animates or Le RAMEAU’s team asks the whole group. The card follows the answers and closes by itself.",
        MessageNames.Nudge => "Whoever animates or Le RAMEAU’s team reminds those who have not answered, once a day at most. An answer, yes or no, ends it.",
        VolunteerMessages.Choice => "Somebody has offered to animate the promotion. The animator and Le RAMEAU’s team are told once of each offer.",
        _ when GatheringRows.Names.Contains(message) => new EnglishGatheringWording().Why(message),
        CoffeeRows.Message => new EnglishCoffeeWording().Why,
        _ => "Somebody has just asked for it.",
    };

    public string Timing(RhythmRule rule) => rule switch
    {
        { Timing: Timing.OnDay { Days: var days, At: var at }, Anchor: Anchor.Start } => $"{Days(days, "on the day", "before", "after")}, at {Dates.Hour(at)}",
        { Timing: Timing.OnDay { Days: var days, At: var at } } => $"{Days(days, "on the last day", "before the end", "after the end")}, at {Dates.Hour(at)}",
        { Timing: Timing.Exactly { After: var after } } => Exactly(after, rule.Anchor),
        _ => string.Empty,
    };

    public string InPrivate => "In private";

    public string AudienceName(Audience audience) => audience switch
    {
        Audience.Group => "the group",
        Audience.Participants => "each participant",
        Audience.Awaited => "those who are awaited",
        Audience.Animators => "whoever animates",
        Audience.Coaches => "the coaches",
        _ => "Le RAMEAU’s team",
    };

    public string MessageName(string message) => message switch
    {
        MessageNames.Announcement => "announcement",
        MessageNames.Poll => "poll",
        MessageNames.Nudge => "second reminder",
        MessageNames.DeadChat => "unreachable group",
        TicketRows.ToAnswerer => "question received",
        TicketRows.ToAsker => "news of a question",
        ReviewMessage.Name => "entries to look at again",
        TicketRows.ToGroup => "answer to a question",
        _ when GatheringRows.Names.Contains(message) => new EnglishGatheringWording().MessageName(message),
        CoffeeRows.Message => "coffee of the month",
        _ => message.Replace('-', ' '),
    };

    public string DigestTitle(string day) => $"Today, {day}";

    public string DigestInWords(string title, IReadOnlyList<string> items) => $"{title}: {string.Join("; ", items)}.";

    public string DigestSummary(IReadOnlyList<string> items) => $"Today, {items.Count} things to know: {string.Join("; ", items)}";

    public string OpenButton => "Open";

    public string BackButton => "Back";

    public string NothingMore => "There is nothing more to say about it.";

    public string AbsencesTitle(Step step, string day) => $"{Name(step)}, {day}: announced absences";

    public string Absent(string name) => $"{name} cannot come.";

    public string CatchUp => "This meeting is mandatory. It is best to talk about it in private and to propose a way to catch up.";

    public string DoubtTitle => "A message is in doubt";

    public string DoubtWhat(string what, string when) => $"“{what}”, {when}";

    public string DoubtWhy => "Teams has not confirmed this message. It may be in the chat or not. I do not send it again without you, so as not to post it twice.";

    public string ItIsThere => "It is there";

    public string SendAgain => "Send again";

    public string MarkedThere => "Noted: it is there.";

    public string SentAgain => "Noted: I am sending it again.";

    public string NoLongerInDoubt => "This message is no longer in doubt: somebody has already answered.";

    public string TooLateToSend => "It is too late to send it again: it would be of no use any more. Nothing was sent.";

    public string DeadChatTitle(string promotion) => $"I can no longer write to “{promotion}”";

    public string DeadChat => "The promotion’s chat no longer takes my messages: I was removed from it, or it was deleted. Nothing is lost. Add me to the chat again, or link another chat to the promotion; what is still useful will then go out.";

    private static string Name(Step step) => Texts.English.Steps.Name(step);

    private static string Days(int days, string same, string before, string after) => days switch
    {
        0 => same,
        -1 => $"1 day {before}",
        1 => $"1 day {after}",
        < 0 => $"{-days} days {before}",
        _ => $"{days} days {after}",
    };

    private static string Exactly(Duration after, Anchor anchor)
    {
        var where = $"{(after < Duration.Zero ? "before" : "after")}{(anchor is Anchor.End ? " the end" : string.Empty)}";
        var minutes = (int)Math.Abs(after.TotalMinutes);

        return minutes switch
        {
            0 => anchor is Anchor.Start ? "at the start" : "at the end",
            60 => $"one hour {where}",
            _ when minutes % 60 == 0 => $"{minutes / 60} hours {where}",
            > 60 => $"{minutes / 60} hours {minutes % 60} {where}",
            _ => $"{minutes} minutes {where}",
        };
    }
}
