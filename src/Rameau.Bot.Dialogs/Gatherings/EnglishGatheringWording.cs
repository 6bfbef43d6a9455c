using Rameau.Bot.Domain.Gatherings;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Gatherings;

internal sealed class EnglishGatheringWording : IGatheringWording
{
    public string Badge => "Gathering";

    public string BadgeOf(GatheringAudience audience, string? region) => audience switch
    {
        GatheringAudience.Promotion => Badge,
        GatheringAudience.Region => $"{Badge} · {region}",
        _ => $"{Badge} · all promotions",
    };

    public string InWords(string title, string when, string place) => $"{title}: {when}, {place}.";
    public string When(string day, string hour) => $"{day}, {hour}";
    public string By(string name) => $"Proposed by {name}";

    public string Who(IReadOnlyList<string> names, int others) => others switch
    {
        _ when names.Count == 0 => Standing(others, 0),
        0 => Joined(names, "and"),
        1 => Joined([.. names, "one other"], "and"),
        _ => Joined([.. names, $"{others} others"], "and"),
    };

    public string Standing(int coming, int waiting) => (coming, waiting) switch
    {
        (0, 0) => "Nobody yet",
        (1, 0) => "1 person comes",
        (_, 0) => $"{coming} people come",
        (_, 1) => $"{coming} people come, 1 waits for a place",
        _ => $"{coming} people come, {waiting} wait for a place",
    };

    public string Free(int places) => places switch { 0 => "full", 1 => "1 place left", _ => $"{places} places left" };
    public string Cancelled => "Cancelled";
    public string Begun => "It has begun, or is past";
    public string Attended(int count) => count switch { 0 => "Nobody could come", 1 => "1 person was there", _ => $"{count} people were there" };

    public string YouCome => "You come";
    public string StillComing => "The date has changed: do you still come?";
    public string YouWait(int place) => $"You wait for a place: number {place} in line";
    public string YouDoNot => "You do not come";
    public string NotAnswered => "Do you come?";
    public string NotedYes(string when) => $"Noted: you come, {when}.";
    public string NotedWaiting(int place) => $"It is full. Noted: you are number {place} in line, I tell you as soon as there is a place.";
    public string NotedNo => "Noted: you do not come.";
    public string YourAnswer(string title) => $"your answer for “{title}”";
    public string ComeButton => "I come";
    public string WaitButton => "Waiting list";
    public string StillButton => "I still come";
    public string CannotButton => "I cannot";
    public string LeaveButton => "I no longer come";
    public string LeaveLineButton => "Leave the line";
    public string CalendarButton => "In my calendar";
    public string LinkButton => "Open the link";
    public string ChangeButton => "Change";
    public string CancelButton => "Cancel the gathering";
    public string KeepButton => "Keep it";
    public string SeeButton => "See";

    public string ListTitle => "The next gatherings";
    public string ListButton => "See the gatherings";
    public string None => "None is planned for now. What if you proposed one?";
    public string ProposeButton => "Propose a gathering";

    public string FormTitle => "Propose a gathering";
    public string ChangeTitle => "Change the gathering";
    public string FormIntro(bool isPublished) => isPublished
        ? "Those who come are told once. If the day changes, they say whether they still come."
        : "A coffee, a visit, a meal… You read it again before anybody sees it.";
    public string TitleLabel => "What?";
    public string TitlePlaceholder => "For instance: drinks by the river";
    public string DateLabel => "Which day?";
    public string TimeLabel => "At what time?";
    public string PlaceLabel => "Where?";
    public string PlacePlaceholder => "A place, or an https link";
    public string AudienceLabel => "For whom?";
    public string AudienceName(GatheringAudience audience) => audience switch
    {
        GatheringAudience.Promotion => "My promotion",
        GatheringAudience.Everybody => "All promotions and the alumni",
        _ => "One region",
    };
    public string RegionLabel => "Which region?";
    public string RegionPlaceholder => "Only for one region";
    public string CapacityLabel => "How many places?";
    public string CapacityPlaceholder => $"From {Gathering.FewestPlaces} to {Gathering.MostPlaces}; empty: no limit";
    public string LookButton => "Read again";
    public string SaveButton => "Save";
    public string PreviewTitle => "Before it is published";
    public string WhoSees(GatheringAudience audience, string? region) => audience switch
    {
        GatheringAudience.Promotion => "Here is the card. It will go to the promotion’s chat.",
        GatheringAudience.Region => $"Here is the card. It will go in private to those in {region} who want to hear of events.",
        _ => "Here is the card. It will go to the promotion’s chat, and in private to those of the others who want to hear of events.",
    };
    public string PublishButton => "Publish";
    public string EditButton => "Edit";
    public string Published => "It is published. You come, of course.";
    public string What => "the publication of your gathering";
    public string ChangedNow => "It is changed. Those who come are told.";
    public string NothingChanged => "Nothing has changed.";
    public string CancelQuestion(string title) => $"Cancel “{title}”?";
    public string CancelTold(int people) => people switch
    {
        0 => "Nobody else has answered yet.",
        1 => "The person who answered is told, once.",
        _ => $"The {people} people who answered are told, once.",
    };
    public string CancelledNow => "It is cancelled. Those who were to come are told.";
    public string CountTitle(string title) => $"{title}: how many were there?";
    public string CountIntro => "A number is enough: I keep no name.";
    public string CountLabel => "How many people?";
    public string CountButton => "Say how many";
    public string Counted => "Noted, thank you.";

    public string Refused(GatheringRefusal why) => why switch
    {
        GatheringRefusal.TitleMissing => "What it is is missing: a few words are enough.",
        GatheringRefusal.TitleTooLong => $"It is too long: {Gathering.LongestTitle} characters at most to say what it is.",
        GatheringRefusal.WhenMissing => "The day or the time is missing.",
        GatheringRefusal.Past => "That moment is past: it takes a day and an hour to come.",
        GatheringRefusal.TooFar => "That is more than a year away: it takes a nearer day.",
        GatheringRefusal.Night => $"At that hour everybody sleeps: between {GatheringWish.Earliest.Hour} and {GatheringWish.Latest.Hour} h.",
        GatheringRefusal.PlaceMissing => "The place is missing, or an https link.",
        GatheringRefusal.PlaceTooLong => $"The place is too long: {Gathering.LongestPlace} characters at most.",
        GatheringRefusal.BadLink => "This link is not safe: it takes one with https. A place in plain words will do as well.",
        GatheringRefusal.RegionMissing => "The region is missing.",
        GatheringRefusal.CapacityOutOfRange => $"The number of places goes from {Gathering.FewestPlaces} to {Gathering.MostPlaces}; leave it empty where there is no limit.",
        GatheringRefusal.CapacityBelowComing => "More people come already: nobody is sent away.",
        GatheringRefusal.TooMany => $"You have {Gathering.MostOpen} gatherings ahead already. Cancel one, or wait until it has taken place.",
        GatheringRefusal.NotYours => "Only the person who proposed it, or Le RAMEAU’s team, can do that.",
        GatheringRefusal.Cancelled => "This gathering is cancelled.",
        GatheringRefusal.Over => "It has begun, or is past.",
        GatheringRefusal.Rewritten => "It has changed meanwhile. Read it again.",
        GatheringRefusal.NotYetOver => "It has not taken place yet.",
        GatheringRefusal.CountOutOfRange => $"It takes a number, from 0 to {Gathering.MostPlaces}.",
        _ => "I no longer find this gathering. Write “gatherings” to see the next ones.",
    };

    public string SeatedNews => "A place has become free: you come.";
    public string ChangedNews => "The gathering has changed: this is how it is now.";
    public string MovedNews => "The date has changed. Your answer is kept: do you still come?";
    public string CancelledNews => "This gathering will not take place.";
    public string EveNews(string distance) => $"It is {distance}.";
    public string SoonNews => "It begins soon.";

    public string Why(string message) => message switch
    {
        GatheringRows.Invitation => "Somebody proposes a gathering, and you want to hear of events. “preferences” lets you stop.",
        GatheringRows.News => "You answered to this gathering: I tell each change once, and remind you the day before and two hours before.",
        GatheringRows.Count => "A number tells everybody what becomes of gatherings. I ask once.",
        _ => "Somebody of the promotion proposes a gathering. The card follows the answers; it closes by itself.",
    };

    public string MessageName(string message) => message switch
    {
        GatheringRows.Invitation => "invitation to a gathering",
        GatheringRows.News => "news of a gathering",
        GatheringRows.Count => "count of a gathering",
        _ => "gathering",
    };
}
