using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Help;

internal sealed class EnglishHelpWording : IHelpWording
{
    public string Title => "What I understand";
    public string Intro => "Say it in your own words, for instance:";
    public string Mention => "In a group, mention me first: @Rameau.Bot.";
    public string Commands(IReadOnlyList<string> commands) => $"In a word: {string.Join(", ", commands)}.";
    public string Command(string title) => Typography.Capital(title);
    public string InWords(IReadOnlyList<string> commands) => $"{Title}: {string.Join("; ", commands)}.";

    public string GroupName(HelpGroup group) => group switch
    {
        HelpGroup.Meetings => "Meetings",
        HelpGroup.Learning => "Learning between sessions",
        HelpGroup.People => "Finding each other",
        HelpGroup.Oneself => "About you",
        _ => "Animating the promotion",
    };

    public string Asked(Intent intent) => intent switch
    {
        Intent.NextEvent => "The next meeting",
        Intent.Programme => "The programme",
        Intent.RsvpYes => "Say that I am coming",
        Intent.RsvpNo => "Say that I am not coming",
        Intent.BookCoaching => "Book a coaching call",
        Intent.RescheduleCoaching => "Move my coaching call",
        Intent.CancelCoaching => "Cancel my coaching call",
        Intent.ListCoaching => "My coaching calls",
        Intent.FindResource => "Find a resource",
        Intent.FindContact => "Find somebody",
        Intent.RequestIntro => "An introduction",
        Intent.CodevStart => "Open a co-development round",
        Intent.CodevFeedback => "Feedback on co-development",
        Intent.PersonalWorkDone => "Hand in work",
        Intent.PersonalWorkStatus => "My personal work",
        Intent.MoocProgress => "My MOOC",
        Intent.NewsletterPrefs => "My newsletters",
        Intent.NotifPause => "A pause of reminders",
        Intent.Help => "Help",
        Intent.MyDataExport => "See my data",
        Intent.MyDataDelete => "Erase my data",
        Intent.ConsentChange => "Who sees my details",
        Intent.PollCreate => "Start a poll",
        Intent.Announce => "Make an announcement",
        Intent.MoveSession => "Move a step",
        Intent.CohortStatus => "How the promotion is doing",
        Intent.VolunteerAnimator => "Animate the promotion",
        Intent.EventCreate => "Propose a gathering",
        Intent.EventJoin => "See or join a gathering",
        Intent.Greeting => "Say hello",
        Intent.Thanks => "Say thank you",
        _ => "Something else",
    };

    public string Example(Intent intent) => Quoted(intent switch
    {
        Intent.NextEvent => "when is session 3?",
        Intent.Programme => "where are we in the pathway?",
        Intent.RsvpYes => "I’m coming on Tuesday",
        Intent.RsvpNo => "I can’t make the visit",
        Intent.BookCoaching => "a coaching call on Thursday afternoon?",
        Intent.RescheduleCoaching => "move my coaching call to next week",
        Intent.CancelCoaching => "cancel my coaching call",
        Intent.ListCoaching => "when is my coaching call?",
        Intent.FindResource => "an example of a rural alliance?",
        Intent.FindContact => "who in Brittany works on sponsorship?",
        Intent.RequestIntro => "put me in touch with Clémence",
        Intent.CodevStart => "I’d like to bring a case",
        Intent.CodevFeedback => "the co-development round helped me a lot",
        Intent.PersonalWorkDone => "I’ve handed in TP2",
        Intent.PersonalWorkStatus => "what do I still have to hand in?",
        Intent.MoocProgress => "I’ve finished episode 2 of the MOOC",
        Intent.NewsletterPrefs => "no more monthly letter, please",
        Intent.NotifPause => "no reminders until 15 April",
        Intent.Help => "help",
        Intent.MyDataExport => "what do you know about me?",
        Intent.MyDataDelete => "erase my data",
        Intent.ConsentChange => "show my details to my promotion only",
        Intent.PollCreate => "poll: Tuesday or Thursday?",
        Intent.Announce => "tell the group that the room has changed",
        Intent.MoveSession => "move session 3 to 21 September",
        Intent.CohortStatus => "how is the promotion doing?",
        Intent.VolunteerAnimator => "I’d be glad to animate",
        Intent.EventCreate => "I propose drinks in Rennes on 12 June",
        Intent.EventJoin => "I’m in for the drinks",
        Intent.Greeting => "hello",
        Intent.Thanks => "thanks",
        _ => "something else",
    });

    public string NotUnderstood => "I am not sure I understood";
    public string DidYouMean => "Did you mean…";
    public string TryHelp => "Say it another way, or look at what I can do.";
    public string OneAtATime => "One thing at a time";
    public string AndThen => "Would you also like…";
    public string TooLong => "That is long for me: say it in a sentence or two. Nothing has changed.";
    public string OnlyWords => "I only read words, no pictures, files or copied cards. Tell me what you are looking for.";
    public string NothingToUndo => "There is nothing to take back: I can undo the last thing done here, for ten minutes.";
    public string TakenBack(string what) => $"Taken back: {what}.";
    public string TakenBackInGroup => "Taken back.";

    private static string Quoted(string example) => $"“{example}”";
}
