using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Planning;

internal sealed class EnglishPlanningWording : IPlanningWording
{
    public string FormTitle => "Change the programme";
    public string FormIntro => "Choose a step, then what changes. What you leave empty stays as it is, and nothing is written before you have seen it.";
    public string DoorTitle => "Change a date or a place";
    public string DoorButton => "Open for me";
    public string PromotionLabel => "The promotion";
    public string PromotionPlaceholder => "Choose a promotion";
    public string PromotionMissing => "Which promotion is it? Choose it in the list.";
    public string ContinueButton => "Continue";
    public string StepLabel => "Step";
    public string StepPlaceholder => "Choose a step";
    public string StepMissing => "Choose a step first.";
    public string DateLabel => "New date";
    public string TimeLabel => "New hour";
    public string PlaceLabel => "New place";
    public string PlacePlaceholder => "Address or name of the place";
    public string ReasonLabel => "Reason, which the whole group will read (optional)";
    public string DateUnreadable => "This date cannot be read. Choose it in the calendar.";
    public string TimeUnreadable => "This hour cannot be read. Choose it in the field.";
    public string NothingToChange => "All the steps of this pathway are over: there is nothing left to move.";

    public string LookButton => "See what this changes";
    public string CancelStepButton => "Cancel this step";
    public string ApplyButton => "Apply";
    public string ApplyCancelButton => "Cancel the step";
    public string BackButton => "Go back";
    public string ProposalButton(string when) => $"Rather {when}";

    public string Choice(string step, string when) => $"{step} – {when}";
    public string DayAndHour(string day, string hour) => $"{day} at {hour}";
    public string Span(string first, string last) => $"from {first} to {last}";
    public string Before(string what) => $"Before: {what}";
    public string After(string what) => $"After: {what}";
    public string NoPlaceYet => "place to be confirmed";
    public string WillNotTakePlace => "will not take place";
    public string NoLimit => "any number of seats";
    public string Places(int capacity) => capacity == 1 ? "1 seat" : $"{capacity} seats";
    public string AlongTitle => "What moves along";
    public string Along(string step, string before, string after) => $"{step}: {before} → {after}";
    public string NothingAlong => "Nothing else in the programme moves.";
    public string ConcernsTitle => "Before you decide";

    public string Announced(int cards) => cards switch
    {
        0 => "The group has not been told of it yet.",
        1 => "The group already has 1 card about it: it will be updated.",
        _ => $"The group already has {cards} cards about it: they will be updated.",
    };

    public string AnswersLost(int people) => people == 1
        ? "1 person had answered: the answer no longer counts."
        : $"{people} people had answered: their answers no longer count.";

    public string CallsOutside(IReadOnlyList<string> calls) =>
        $"{(calls.Count == 1 ? "1 coaching call falls outside its window" : $"{calls.Count} coaching calls fall outside their window")}: {string.Join("; ", calls)}.";

    public string Call(string who, string when) => $"{who} on {when}";
    public string Somebody => "somebody";

    public string OnDayOff(string step, DayOff why, string? label) => (why, label) switch
    {
        (_, { } own) => $"{step} falls on a day the promotion is closed ({own}).",
        (DayOff.Weekend, _) => $"{step} falls on a weekend.",
        (DayOff.PublicHoliday, _) => $"{step} falls on a public holiday.",
        _ => $"{step} falls in August.",
    };

    public string OutsideHours(string step, string opens, string closes) => $"{step} is not between {opens} and {closes}.";
    public string OutsideGap(string step, string after, string before) => $"{step} is no longer between “{after}” and “{before}”.";
    public string ShortWindow(string step, int days) => $"{step} leaves only {days} day{(days > 1 ? "s" : string.Empty)} to find an hour.";
    public string OutsidePathway(string step, string first, string last) => $"{step} is outside the nine months, {first} to {last}.";
    public string Rather(string when) => $"Rather {when}.";

    public string Refused(PlanRefusal why, string step, string other) => why switch
    {
        PlanRefusal.UnknownStep => "This step is not in the programme.",
        PlanRefusal.AlreadyCancelled => $"{step} is cancelled already, and stays so.",
        PlanRefusal.Over => $"{step} is over: only what lies ahead can change.",
        PlanRefusal.NothingChanges => "It is so already: nothing changes.",
        PlanRefusal.InThePast => "This date is past.",
        PlanRefusal.SkippedHour => "This hour does not exist on that day: the clocks go forward.",
        PlanRefusal.TooFar => "This date is more than two years away.",
        PlanRefusal.BeforePreviousSession => $"{step} comes after “{other}”: the four sessions follow each other.",
        PlanRefusal.AfterNextSession => $"{step} comes before “{other}”: the four sessions follow each other.",
        PlanRefusal.WindowOutsideSessions => $"“{other}” would leave the two sessions it stands between.",
        PlanRefusal.WindowTurned => $"No day would be left for “{other}”.",
        PlanRefusal.SessionCancelled => "A pathway has exactly four sessions: move this one instead of cancelling it.",
        PlanRefusal.FifthSession => "A pathway has exactly four sessions.",
        PlanRefusal.SessionWithoutPractice => "A session has a theoretical and a practical part: it is described in the pathway’s file.",
        PlanRefusal.SecondWebinar => "A pathway has a single webinar: move the one in the programme.",
        PlanRefusal.FourthVisit => "A pathway has three visits, one of each type: move one of them.",
        PlanRefusal.NotToBeAdded => "Only invitations and bulletins are added to a programme.",
        PlanRefusal.IdTaken => "A step has this id already. Choose another.",
        PlanRefusal.NoTitle => "A title is missing.",
        PlanRefusal.NotAnAddress => "The address is not that of a web page.",
        PlanRefusal.NoLength => "The length is between a minute and a day.",
        PlanRefusal.HasNoPlace => $"{step} has no hour, and so no place.",
        PlanRefusal.PlaceMissing => "The place is missing.",
        PlanRefusal.TakesNoAnswers => $"Nobody answers to {step}: a number of seats means nothing there.",
        PlanRefusal.NoRoom => "There must be at least one seat.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string Proposed(string when) => $"The nearest: {when}.";
    public string Known(IReadOnlyList<string> steps) => $"Steps that can be changed: {string.Join(", ", steps)}.";

    public string Moved(string step, string when) => $"{step} moves to {when}";
    public string Placed(string step, string place) => $"{step} takes place here: {place}";
    public string Cancelled(string step) => $"{step} is cancelled";
    public string Added(string step, string when) => $"{step}, {when}, joins the programme";
    public string Sized(string step, string places) => $"{step}: {places}";

    public string Applied => "Done";
    public string AppliedHint => "The cards already in the group are updated, and the reminders follow.";
    public string Overtaken => "The programme has changed meanwhile";
    public string By(string who, string what) => $"{what}, by {who}.";
    public string FromOutside => "Le RAMEAU’s team";
    public string StillPossible => "Your change is not written. This is what it would do now.";
}
