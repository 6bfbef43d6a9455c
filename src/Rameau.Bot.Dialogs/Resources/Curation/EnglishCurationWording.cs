using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Curation;

internal sealed class EnglishCurationWording : ICurationWording
{
    public string Desk => "Catalogue";
    public string DeskButton => "Catalogue";
    public string Entries(int live, int retired) => $"{(live == 1 ? "1 entry" : $"{live} entries")}{(retired == 0 ? string.Empty : $", {retired} retired")}";
    public string NothingToDo => "Nothing waits for a decision.";

    public string Waiting(CurationReason reason, int count) => (reason, count == 1) switch
    {
        (CurationReason.Proposed, var one) => one ? "1 proposal" : $"{count} proposals",
        (CurationReason.Doubted, var one) => one ? "1 entry did not help" : $"{count} entries did not help",
        (CurationReason.DeadLink, var one) => one ? "1 link no longer answers" : $"{count} links no longer answer",
        (CurationReason.Wording, var one) => one ? "1 other way to ask" : $"{count} other ways to ask",
        (CurationReason.Orphaned, var one) => one ? "1 entry without an owner" : $"{count} entries without an owner",
        (_, var one) => one ? "1 entry to look at again" : $"{count} entries to look at again",
    };

    public string TreatButton => "Go through them";
    public string FindLabel => "Find an entry";
    public string FindPlaceholder => "A few words, or its id";
    public string FindButton => "Find";
    public string AddButton => "Add an entry";
    public string SeeButton => "See";
    public string Found(string asked) => $"For “{asked}”";
    public string NothingFound(string asked) => $"Nothing in the catalogue for “{asked}”.";

    public string Title(CurationReason reason) => reason switch
    {
        CurationReason.Proposed => "A proposal",
        CurationReason.Doubted => "It did not help",
        CurationReason.DeadLink => "Its link no longer answers",
        CurationReason.Wording => "Another way to ask",
        CurationReason.Orphaned => "No owner any more",
        _ => "To look at again",
    };

    public string Because(CurationReason reason) => reason switch
    {
        CurationReason.Proposed => "Somebody who animates wrote it. Nobody finds it before you agree.",
        CurationReason.Doubted => "Two people at least found it not useful, and fewer found it useful.",
        CurationReason.DeadLink => "Its page has not answered for three days. Nothing is deleted.",
        CurationReason.Wording => "People looked for it, and found it useful, by words that it does not have.",
        CurationReason.Orphaned => "Whoever looked after it has left. “Seen, it is fine” makes it yours.",
        _ => "The day to look at it again is past.",
    };

    public string State(EntryState state) => state switch
    {
        EntryState.Live => "In the catalogue",
        EntryState.Proposed => "Proposed",
        _ => "Retired",
    };

    public string ReviewBy(string day) => $"To look at again by {day}";
    public string LookedAfterBy(string name) => $"Owner: {name}";
    public string NobodyLooks => "No owner";
    public string Voices(int useful, int useless) => $"Since it was last looked at: useful {useful}, not useful {useless}";
    public string KnownBy(IReadOnlyList<string> keywords) => $"Keywords: {string.Join(", ", keywords)}";
    public string LinkDeadSince(string day) => $"The link has not answered since {day}.";
    public string LinkMovedTo(string url) => $"The page has moved: {url}";
    public string OtherWords(string words) => $"Words to add: “{words}”";

    public string SeenButton => "Seen, it is fine";
    public string EditButton => "Edit";
    public string RetireButton => "Retire";
    public string RetireSureButton => "Yes, retire it";
    public string KeepButton => "Keep it";
    public string RestoreButton => "Bring it back";
    public string AcceptButton => "Take it in";
    public string DeclineButton => "Decline";
    public string TakeWordsButton => "Add these words";
    public string RejectWordsButton => "Decline";
    public string NextButton => "Next";
    public string OpenButton => "Open";
    public string RetireAsk(string title) => $"Retire “{title}”?";
    public string RetireMeans => "Nobody finds it any more. It is kept, and can come back.";

    public string Seen(string day) => $"Noted: to look at again by {day}.";
    public string RetiredNow(string title) => $"Noted: “{title}” is no longer in the catalogue.";
    public string RestoredNow(string title) => $"Noted: “{title}” is back in the catalogue.";
    public string AcceptedNow(string title) => $"Noted: “{title}” is in the catalogue.";
    public string WordsTaken => "Noted: it is found by these words too.";
    public string WordsRejected => "Noted: these words are not proposed again.";
    public string TheRetirement(string title) => $"the retirement of “{title}”";
    public string NoSuchEntry => "I no longer find this entry.";

    public string FormTitle => "Edit the entry";
    public string NewTitle => "A new entry";

    public string Field(EntryField field) => field switch
    {
        EntryField.Id => "Id",
        EntryField.Level => "Level",
        EntryField.Url => "Address",
        EntryField.Standing => "Availability",
        EntryField.Review => "Look again on",
        _ => $"{field}",
    };

    public string NoShelf => "None";

    public string Level(Level level) => level switch
    {
        Domain.Resources.Level.FirstSteps => "First steps",
        Domain.Resources.Level.Active => "Active",
        Domain.Resources.Level.Pioneer => "Pioneers",
        _ => "Everybody",
    };

    public string KeywordsHint => "One a line";
    public string NoOwner => "Nobody";
    public string SaveButton => "Save";
    public string Saved(string title) => $"Noted: “{title}” is up to date.";
    public string SameAsBefore => "It is so already: nothing has changed.";
    public string ChangedMeanwhile => "Somebody has changed it meanwhile. This is what you wrote: saving puts it in the place of theirs.";

    public string Problem(EntryFault fault) => fault.Why switch
    {
        EntryProblem.Missing => "To be filled in: this value is required.",
        EntryProblem.TooLong => $"That is too long: “{fault.Given}”. {EntryLimits.Of(fault.Field)} characters at most.",
        EntryProblem.TooMany => $"Too many keywords: {EntryLimits.MostKeywords} at most.",
        EntryProblem.NotASlug => $"“{fault.Given}” will not do: small letters without accents, digits and hyphens.",
        EntryProblem.UnknownChoice => $"“{fault.Given}” is no choice. {Chosen(fault.Field)}.",
        EntryProblem.NotAnAddress => $"“{fault.Given}” is no safe address. It has to be whole, and https.",
        EntryProblem.NotANumber => $"“{fault.Given}” is no number from 1 on.",
        EntryProblem.NotADate => $"“{fault.Given}” is no date like 2028-03-09.",
        EntryProblem.UnknownOwner => $"“{fault.Given}” is the id of nobody in Le RAMEAU’s team.",
        _ => $"“{fault.Given}” has a bar (|), which parts keywords. Remove it.",
    };

    public string LearnButton => "Add to the catalogue";
    public string LearnTitle => "Add the answer to the catalogue";
    public string LearnEverybodyReads => "All promotions can read what is written here. Who asked is not in it: remove what concerned that person alone, too.";
    public string LearnTeamDecides => "Le RAMEAU’s team looks at it before it is found.";
    public string Proposed(string title) => $"Noted: “{title}” is proposed to Le RAMEAU’s team.";

    public string ReviewTitle(int entries) => entries == 1 ? "An entry of the catalogue waits for a look" : $"{entries} entries of the catalogue wait for a look";
    public string ReviewLine => "You look after them. A glance is enough if nothing has changed.";

    private static string Chosen(EntryField field) => field is EntryField.Region
        ? "It takes the whole name of one of the thirteen regions, like Bretagne"
        : $"Choose one of: {string.Join(", ", EntryLimits.Choices(field))}";
}
