using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

internal sealed class EnglishPreferencesWording : IPreferencesWording
{
    public string Mine => "My preferences";
    public string MineButton => "My preferences";
    public string LanguageLabel => "My language";
    public string LikeTeams => "As in Teams";
    public string LanguageName(Language language) => language is Language.English ? "English" : "Français";
    public string NothingChosen => "You have chosen nothing: others see only your first name";

    public string Standing(Consent level) => level switch
    {
        Consent.Nobody => "Today others see only your first name",
        Consent.Promotion => "Today your promotion sees you",
        Consent.Introduction => "Today all promotions see you, without your contact details",
        _ => "Today all promotions see you, e-mail included",
    };

    public string ConsentLabel => "Who sees me";

    public string Level(Consent level) => level switch
    {
        Consent.Nobody => "Nobody: my first name only, within my promotion.",
        Consent.Promotion => "My promotion: my name, organisation, region and function, without my contact details.",
        Consent.Introduction => "All promotions see the same; my contact details only if I accept, each time.",
        _ => "All promotions see the same, and my e-mail address.",
    };

    public string InformationLabel => "What I want to receive";

    public string Kind(InformationKind kind) => kind switch
    {
        InformationKind.Dedicated => "Newsletters of my pathway, between two sessions",
        InformationKind.Monthly => "Le RAMEAU’s monthly newsletter",
        InformationKind.Bulletin => "The watch bulletin",
        _ => "Invitations to events",
    };

    public string ExperienceLabel => "What I have already lived of the subject, in a few words (optional)";
    public string ExperiencePlaceholder => "An action, a partnership, an attempt";
    public string CeilingLabel => "My glass ceiling: what I do not manage to get past (optional)";
    public string CeilingPlaceholder => "What holds me back today";
    public string WhoReads => "Only your coaches and Le RAMEAU’s team read these two answers.";
    public string SaveButton => "Keep";
    public string Noted => "Noted: your choices are kept. You can change them at any time.";
    public string AlreadySo => "These were your choices already.";
    public string Refused(ChoicesRefusal why) => $"That is a little long: {Choices.LongestWords} characters at most for each answer. Nothing is kept yet; shorten it, then keep.";
    public string InWords(string title, string sentence) => $"{title}. {sentence.TrimEnd('.')}.";

    public string WelcomeBadge => "Welcome";
    public string WelcomeTitle => "Welcome to your pathway of experience";
    public string Together(int months) => $"{months} months among peers, to go further than what each of you does already.";

    public string Coming(int sessions, int webinars, int visits, int coachings) => $"To come: {Typography.Joined(
        [
            .. Some(sessions, "session", "sessions"), .. Some(webinars, "webinar", "webinars"), .. Some(visits, "learning visit", "learning visits"),
            .. Some(coachings, "call with a coach", "calls with a coach"),
        ],
        "and")}.";

    public string First(string day) => $"First session: {day}";
    public string ChooseNow => "Tell me your language, what you want to receive, and who may see you. Until you choose, others see only your first name.";

    private static IEnumerable<string> Some(int count, string one, string many) => count switch { 0 => [], 1 => [$"1 {one}"], _ => [$"{count} {many}"] };

    public string InformationTitle => "What I receive";
    public string Reach => "Your choice holds for what I send you in private. What is posted in the group stays visible to all in it, and what is mandatory always reaches you.";
    public string Receives(string sign, string kind, bool wanted) => $"{sign} {kind}: {(wanted ? "yes" : "no")}";
    public string Subscribed => "Noted: you receive it.";
    public string Unsubscribed => "Noted: you no longer receive it.";
    public string WantedBack => "Taken back: your choices are those of before.";
    public string WouldBe => "This is how you would be seen, at once and everywhere:";
    public string Seen(Consent level) => level switch
    {
        Consent.Nobody => "Others only see your first name, in your promotion.",
        Consent.Promotion => "Your promotion sees your name, organisation, region and function, without your contact details.",
        Consent.Introduction => "All promotions see your name, organisation, region and function; your contact details only if you accept, each time.",
        _ => "All promotions see your name, organisation, region, function and e-mail address.",
    };

    public string ConfirmButton => "That is right";
    public string ChosenSince => "You have chosen something else since: nothing has changed.";
    public string YourVisibility => "your choice of who sees you";
    public string YourChoice => "your choice of newsletters";
}
