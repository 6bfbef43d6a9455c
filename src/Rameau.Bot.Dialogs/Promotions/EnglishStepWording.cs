using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

internal sealed class EnglishStepWording : IStepWording
{
    public string Badge(Step step) => step.Phase is { } phase ? $"{Name(step)} · {PhaseName(phase)}" : Name(step);

    public string Name(Step step) => step switch
    {
        { Kind: StepKind.Session } => $"Session {step.Id.Value[1..]}",
        { Kind: StepKind.Webinar } => "Webinar",
        { Kind: StepKind.LearningVisit, VisitType: VisitType.Peer } => "Visit to a pioneering peer",
        { Kind: StepKind.LearningVisit, VisitType: VisitType.ThirdParty } => "Visit to a pioneering third party",
        { Kind: StepKind.LearningVisit } => "Visit to a decision-maker",
        { Kind: StepKind.PersonalWork } => $"Personal work {step.Id.Value[2..]}",
        { Kind: StepKind.CoachingWindow } => $"Individual coaching {step.Id.Value[1..]}",
        { Kind: StepKind.DedicatedNewsletter } => $"Dedicated newsletter {step.Id.Value[2..]}",
        { Kind: StepKind.Closing } => "End of the pathway",
        { Kind: StepKind.Onboarding } => "Welcome to the pathway",
        { Kind: StepKind.MonthlyNewsletter } => "Monthly newsletter",
        { Kind: StepKind.VolunteerAnimator } => "Choice of who animates",
        { Kind: StepKind.Community } => "Community of the promotion",
        _ => step.Title,
    };

    public string Duty(Step step) => step.Mandatory switch
    {
        true => "mandatory",
        false => "optional",
        null => string.Empty,
    };

    public string Part(SessionPartKind kind, int minutes) => $"{(kind is SessionPartKind.Theory ? "theory" : "practice")} {Length(minutes)}";
    public string CommunityTitle => "This conversation is yours";
    public string CommunityLine => "It is the community of your promotion: between the sessions, ask questions, share what you find, ask for a hand. I moderate nothing here and read only what is addressed to me.";
    public string PlaceUnknown => "Place to be confirmed";
    public string Online => "Online";

    public string Counts(int coming, int absent, int silent) => $"{coming} coming · {absent} absent · {silent} yet to answer";

    public string Places(int left, int capacity, int waiting) => string.Join(
        " · ",
        new[]
        {
            left switch
            {
                0 => $"Full: {(capacity == 1 ? "1 place" : $"{capacity} places")}",
                1 => $"1 place left of {capacity}",
                _ => $"{left} places left of {capacity}",
            },
            waiting == 0 ? null : $"{waiting} waiting",
        }.OfType<string>());

    public string SeatFreed => "A place has come free for you";
    public string SeatFreedSummary(string day) => $"A place has come free: you are coming on {day}";
    public string WhySeat => "You were first on the waiting list. If you can no longer come, one tap is enough and the place goes to the next person.";

    public string Coming(IReadOnlyList<string> names) => $"Coming: {string.Join(", ", names)}.";

    public string MyAnswer(RsvpAnswer? answer) => answer switch
    {
        RsvpAnswer.Yes => "You are coming.",
        RsvpAnswer.No => "You cannot come.",
        RsvpAnswer.Waiting => "You are on the waiting list: I will tell you if a place comes free.",
        _ => "You have not answered yet.",
    };

    public string ComeButton => "I’m coming";
    public string AbsentButton => "I can’t come";
    public string ChangeToCome => "I’m coming after all";
    public string ChangeToAbsent => "I can’t any more";
    public string AnswerButton => "Answer";
    public string ProgrammeButton => "Programme";

    public string WhyAsked(Step step) => $"This step has just been asked for: {Name(step)}.";
    public string Summary(Step step, string day) => $"{Name(step)}, {day}: are you coming?";
    public string InWords(Step step, string when) => $"{Name(step)}, {when}.";
    public string HowToAnswer => "To answer, open this message in Teams.";

    public string Over(int coming) => coming switch
    {
        0 => "This is over.",
        1 => "This is over. 1 person had said they would come.",
        _ => $"This is over. {coming} people had said they would come.",
    };

    public string Replaced => "Please see the latest card, further down.";
    public string Cancelled(string? reason) => reason is null ? "Cancelled: this meeting will not take place." : $"Cancelled: {reason}";
    public string Noted(RsvpAnswer answer, string day) => answer switch
    {
        RsvpAnswer.Yes => $"Noted: you are coming on {day}.",
        RsvpAnswer.Waiting => $"It is full on {day}. You are on the waiting list: I will tell you if a place comes free.",
        _ => $"Noted: you are not coming on {day}.",
    };

    public string Refused(RsvpRefusal why) => why switch
    {
        RsvpRefusal.NotInThisPromotion => "Only participants of this promotion answer here.",
        RsvpRefusal.Over => "This meeting is over: answers are closed.",
        RsvpRefusal.Cancelled => "This meeting is cancelled: nobody needs to answer any more.",
        RsvpRefusal.DateChanged => "The date has changed since this card. Here is the new one, which awaits your answer.",
        _ => "This step is no longer in the programme.",
    };


    public string NewsTitle(StepNewsKind kind, Step step) => kind switch
    {
        StepNewsKind.Moved => $"Change of date: {Name(step)}",
        StepNewsKind.Placed => $"Change of place: {Name(step)}",
        StepNewsKind.Cancelled => $"{Name(step)} will not take place",
        _ => step.Kind switch
        {
            StepKind.Bulletin => $"Bulletin published: {Name(step)}",
            StepKind.TargetedEvents => step.Origin switch
            {
                EventOrigin.Rameau => $"Le RAMEAU invites you: {Name(step)}",
                EventOrigin.Partners => $"A partner invites you: {Name(step)}",
                _ => $"Not to be missed: {Name(step)}",
            },
            _ => $"New in the programme: {Name(step)}",
        },
    };

    public string NewsBefore(string before) => $"Before: {before}.";
    public string NewsNow(string now) => $"Now: {now}.";
    public string MovesAlong(Step step, string day) => step.Kind is StepKind.DedicatedNewsletter ? $"{Name(step)} moves along: {day}." : $"{Name(step)} moves along: until {day}.";
    public string AnswerAgain => "Answers to the former date no longer count: are you coming to the new one?";
    public string NothingNext => "All the meetings of your pathway are over.";
    public string ProgrammeTitle(string promotion) => $"Programme — {promotion}";
    public string ProgrammeLine(string day, Step step) => $"{day}: {Name(step)}";
    public string ProgrammeInWords(string promotion, IReadOnlyList<string> lines) => $"{ProgrammeTitle(promotion)}. {string.Join("; ", lines)}.";
    public string ProgrammeMonth(int month, int months) => month < 1 ? "Before the start" : month > months ? "Pathway finished" : $"Month {month}/{months}";
    public string Done => "done";
    public string NextMark => "next";
    public string DateColumn => "Date";
    public string StepColumn => "Step";
    public string TurnoutInWords(Step step, string day, string counts) => $"{Name(step)}, {day}: {counts}.";
    public string GroupAudience => "The group";
    public string NobodyYet => "Nobody has said they are coming yet.";

    private static string Length(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => $"{rest} min",
        (var hours, 0) => $"{hours} h",
        var (hours, rest) => $"{hours} h {rest:00}",
    };

    public string PhaseName(Phase phase) => phase switch
    {
        Phase.Understand => "understand",
        Phase.PutIntoPractice => "put into practice",
        Phase.GoDeeper => "go deeper",
        _ => "put into perspective",
    };
}
