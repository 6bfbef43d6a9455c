using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Coaching;

internal sealed class EnglishCoachingWording : ICoachingWording
{
    public string WindowTitle(Step window, string first, string last) => $"Your call with a coach, from {first} to {last}";
    public string ReminderTitle(Step window, string last) => $"Call with a coach: until {last}";
    public string WhatItIs => "Two hours on the telephone, for you alone: your questions since the last session, and a mirror to your personal work.";
    public string HowToGetOne => "Choose your time in two taps; each of you sees only their own.";
    public string YouHaveNone => "You have no call in this period yet. Choose the time that suits you, when it suits you.";
    public string Mine => "My call with a coach";
    public string MineButton => "My call";
    public string InWords(string title, string line) => line.Length == 0 ? $"{title}." : $"{title}. {line}";
    public string NoWindow => "This promotion has no call with a coach in its calendar.";
    public string InZone(string when, string city) => $"{when} ({city} time)";

    public string ChooseTitle => "Choose a time for your call";
    public string MoveTitle(string when) => $"Move the call of {when}";
    public string Between(string first, string last) => $"From {first} to {last}, two hours on the telephone.";
    public string ForYou => "The first free times:";
    public string NoneFit => "Nothing is free then. These come nearest:";
    public string NoneFree => "No time is free at present. Join the waiting list: as soon as one is, it is kept for you for four hours.";
    public string More(int count) => count == 1 ? "One more time is free." : $"{count} more times are free.";
    public string ManyMore => "Many other times are free.";
    public string MoreButton => "Other times";
    public string KeptForOthers(int room, int without, string opensOn) => $"Times are scarce ({Slots(room)} for {People(without)}): they go first to those who never had a call, until {opensOn}. The waiting list keeps your turn.";
    public string Scarce(int room, int without) => $"Times are scarce ({Slots(room)} for {People(without)}): those who never had a call come first.";
    public string DayLabel => "Day";
    public string PartLabel => "Part of the day";
    public string CoachLabel => "With";
    public string AnyDay => "Any day";
    public string AnyPart => "All day";
    public string AnyCoach => "Any coach";
    public string Part(PartOfDay part) => part switch { PartOfDay.Morning => "Morning", PartOfDay.Afternoon => "Afternoon", _ => "Evening" };
    public string HourLabel => "Time";
    public string HourMissing => "Choose a time.";
    public string PickButton => "Choose this time";
    public string SearchButton => "Search";
    public string WaitButton => "Waiting list";
    public string Waiting(int place) => place == 1 ? "You are the first on the waiting list." : $"You are number {place} on the waiting list.";
    public string LeaveLineButton => "Stop waiting";
    public string NotedWaiting => "Noted: you are on the waiting list. I write to you as soon as a time is free.";
    public string NotedLeft => "Noted: you wait no more.";

    public string With(string when, string? coach) => coach is null ? when : $"{when}, with {coach}";
    public string PhoneLabel => "Number to call";
    public string PhonePlaceholder => "+33 6 12 34 56 78";
    public string PhoneMissing => "Which number does the coach call?";
    public string QuestionsLabel => "Your questions (optional)";
    public string QuestionsPlaceholder => "What you would like to look at together";
    public string WhoReads => "Only your coach reads this number and these questions.";
    public string JointLabel(string name) => $"A call together with {name}, the other of my pair";
    public string ConfirmButton => "Confirm";
    public string ConfirmMoveButton => "Move here";
    public string OtherHourButton => "Another time";

    public string Noted(string when) => $"Noted: your call is on {when}.";
    public string NotedMoved(string when) => $"Noted: the call is moved to {when}.";
    public string NotedCancelled(string when) => $"Noted: the call of {when} is cancelled. You can choose another time.";
    public string NotedPrepared => "Noted: your coach will read it.";
    public string CallsYou(string? coach, string? phone) => phone is null ? $"{coach ?? "Your coach"} calls you." : $"{coach ?? "Your coach"} calls you on {phone}.";
    public string NoPhone => "The number to call you on is missing.";
    public string TogetherWith(string name) => $"A call together with {name}.";
    public string Questions(string? questions) => questions is null ? "You have noted no questions yet." : $"Your questions: {questions}";
    public string YourWork(string work, string state) => $"{work}: {state}.";
    public string IsOver => "This call is over.";
    public string MoveButton => "Move";
    public string CancelButton => "Cancel";
    public string PrepareButton => "My questions";
    public string SaveButton => "Save";
    public string CalendarButton => "Calendar (.ics)";

    public string CancelTitle(string when) => $"Cancel the call of {when}?";
    public string ReasonLabel => "Why";
    public string ReasonPlaceholder => "In a word, for your coach";
    public string CancelConfirm => "Cancel the call";
    public string KeepButton => "Keep it";

    public string OfferTitle => "A time is kept for you";
    public string HeldUntil(string until) => $"Kept until {until}. After that it goes to the next person.";
    public string AcceptButton => "I take it";
    public string DeclineButton => "No, thank you";
    public string NotedDeclined => "Noted: it goes to the next person.";
    public string Withdrawn(string when) => $"Your coach cannot be there on {when}. I am looking for another time: you come first.";
    public string NotMet(string when) => $"The call of {when} did not take place. Would you like another time?";
    public string EveTitle(string when) => $"Your call tomorrow: {when}";
    public string HourTitle(string when) => $"Your call in an hour: {when}";

    public string Refused(CallRefusal why) => why switch
    {
        CallRefusal.NotInThisPromotion => "Calls are for the participants of the promotion.",
        CallRefusal.NoSuchWindow => "This period of calls is no longer in the calendar.",
        CallRefusal.NoSuchCoach => "This coach does not accompany this promotion.",
        CallRefusal.WindowOver => "This period of calls is over.",
        CallRefusal.OutsideWindow => "This time is not within the period, between the two sessions.",
        CallRefusal.NotOnAQuarter => "A call starts on a quarter of an hour.",
        CallRefusal.Past => "This time is over.",
        CallRefusal.TooSoon => "This time is too near: your coach needs time to prepare.",
        CallRefusal.NotOpen => "The coach is not available at this time.",
        CallRefusal.Busy => "The coach is taken at this time.",
        CallRefusal.Taken => "This time has just been taken.",
        CallRefusal.NoPause => "The coach has another call right beside it, and needs a pause.",
        CallRefusal.DayFull => "The coach has as many calls that day as they take.",
        CallRefusal.WeekFull => "The coach has as many calls that week as they take.",
        CallRefusal.AlreadyBooked => "You have a call in this period already; you can move it.",
        CallRefusal.KeptForOthers => "Times are scarce: they go first to those who never had a call. The waiting list keeps your turn.",
        CallRefusal.NoCall => "This card speaks of a call that has changed since. This is how it stands.",
        CallRefusal.TooLateToChange => "Less than a day is left: your coach has prepared the call. Tell Le RAMEAU’s team, they take care of it.",
        CallRefusal.OfferOver => "This time is no longer kept for you; it has gone to the next person.",
        CallRefusal.NotYetOver => "The call has only just begun. Say it again in a quarter of an hour.",
        CallRefusal.ReasonMissing => "Say in a word why, for your coach.",
        CallRefusal.NotAPhone => "This number cannot be dialled. Write it with + and the code of its country.",
        CallRefusal.JointNotAllowed => "A call together needs the word of Le RAMEAU’s team.",
        CallRefusal.PartnerBooked => "The other of your pair has a call in this period already. Yours stays yours alone.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string Nearest(string refusal, string when) => $"{refusal} The nearest: {when}.";

    private static string Slots(int count) => count switch { 0 => "none", 1 => "one", _ => $"{count}" };

    private static string People(int count) => count == 1 ? "one person" : $"{count} people";
}
