using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;

namespace Rameau.Bot.Dialogs.Coaching;

internal sealed class EnglishCoachWording : ICoachWording
{
    private static readonly EnglishDates Dates = new();

    public string OnlyCoaches => "This is for coaches. Le RAMEAU’s team says who is one.";

    public string WeekTitle(string monday) => $"Your calls, week of {monday}";
    public string NoCalls => "No calls this week.";
    public string Who(string name, string promotion) => $"{name}, {promotion}";
    public string CancelledTitle => "A call is cancelled";
    public string CallThem(string? phone) => phone is null ? "Number to come" : $"Call {phone}";
    public string TheirQuestions(string questions) => $"Questions: {questions}";
    public string State(CallState state) => state switch { CallState.Missed => "did not take place", CallState.Offered => "offered, no answer", CallState.Cancelled => "cancelled", _ => "agreed" };
    public string MissedButton(string name) => $"Did not take place: {name}";
    public string NotedMissed(string name) => $"Noted. I offer {name} another time, without reproach.";
    public string NextWeek => "Next week";
    public string PreviousWeek => "Previous week";
    public string WeekButton => "My week";

    public string Booked(string name, string when) => $"Call with {name}: {when}";
    public string Cancelled(string name, string when) => $"Cancelled: {name}, {when}";

    public string AgendaTitle => "My availability";
    public string AgendaButton => "My availability";
    public string NothingOpen => "Nothing is open: nobody can take a time with you.";
    public string Opening(Opening opening, LocalDate today) => opening.First == opening.Last
        ? $"{Dates.Day(opening.First, today)}, {Dates.Hours(opening.From, opening.To)}"
        : $"{DaysOf(opening.Days)}, {Dates.Hours(opening.From, opening.To)}, from {Dates.ShortDay(opening.First, today)} to {Dates.ShortDay(opening.Last, today)}";
    public string DayOff(string day) => $"Never {day}";
    public string OpenLabel => "Open hours";
    public string OpenPlaceholder => "Tuesdays 9:00-17:00 from 4 March to 8 April, except the 16th";
    public string OpenMissing => "Say which days, and from when to when.";
    public string OpenButton => "Open";
    public string NotedOpen(string openings) => $"Noted: {openings}.";
    public string AlreadyOpen => "These hours were open already; nothing has changed.";
    public string CloseLabel => "Remove";
    public string CloseButton => "Remove";
    public string NotedClosed => "Noted: it is removed. Calls that are agreed stay.";
    public string Limits(CoachAgenda agenda) => $"{agenda.Buffer.TotalMinutes:0} minutes between two calls, {agenda.Notice.TotalHours:0} hours’ notice, at most {agenda.DailyCap} a day and {agenda.WeeklyCap} a week.";
    public string PauseLabel => "Pause between two calls (minutes)";
    public string NoticeLabel => "Notice (hours)";
    public string DailyLabel => "A day, at most";
    public string WeeklyLabel => "A week, at most";
    public string LimitMissing => "Write a number.";
    public string LimitsButton => "Change the limits";
    public string NotedLimits => "Noted. It holds for calls to come; those agreed stay.";
    public string Refused(AvailabilityFault fault) => fault switch
    {
        AvailabilityFault.NoHours => "From when to when? For instance “Tuesdays 9:00-17:00 from 4 March to 8 April”.",
        AvailabilityFault.NoDays => "Which days? For instance “Tuesdays 9:00-17:00 from 4 March to 8 April”.",
        AvailabilityFault.Backwards => "The end comes before the beginning. Nothing has changed.",
        AvailabilityFault.TooShort => "A call lasts two hours; it takes two hours on end at least.",
        AvailabilityFault.Past => "These days are over. Nothing has changed.",
        AvailabilityFault.TooFar => "That is more than a year ahead. Nothing has changed.",
        _ => "None of these days lies within these dates. Nothing has changed.",
    };

    public string AwayButton => "I cannot be there";
    public string AwayTitle => "Which day can you not be there?";
    public string AwayHint => "All calls of that day are freed at once; each person is offered another time before anybody else.";
    public string DayLabel => "Day";
    public string DayMissing => "Choose a day to come.";
    public string ClearButton => "Free this day";
    public string NotedCleared(string day, int calls) => calls switch
    {
        0 => $"Noted: {day} is free, it held no call.",
        1 => $"Noted: {day} is free. The person is told and offered another time.",
        _ => $"Noted: {day} is free. The {calls} people are told and offered other times.",
    };

    public string FeedButton => "My calendar";
    public string FeedTitle => "Your calls in your calendar";
    public string FeedHint => "Subscribe your calendar to this address. Nobody can guess it; give it to nobody. A new address ends the old one.";
    public string NoFeed => "This server does not know its public address: the technical team can give it (Calendar:PublicUrl).";
    public string RenewButton => "New address";
    public string NotedRenewed => "Noted: the old address leads nowhere any more.";
    public string OpenFeedButton => "Open the address";

    public string NameThePromotion => "Ask in the promotion’s group; each group has its own figures.";
    public string CoverageTitle => "Calls with a coach";
    public string Window(string name, string first, string last) => $"{name}, from {first} to {last}";
    public string Coverage(int booked, int participants, int waiting) => waiting == 0
        ? $"{booked} of {participants} have a time"
        : $"{booked} of {participants} have a time, {waiting} on the waiting list";
    public string Room(int room) => room switch { 0 => "No time free", 1 => "1 time free", _ => $"{room} times free" };
    public string Shortfall(int slots) => slots == 1 ? "1 slot is missing." : $"{slots} slots are missing.";
    public string CapacityHint => "Ask coaches to open hours, or invite one more coach.";
    public string PairLabel => "A call together, for a pair";
    public string AllowButton => "Allow";
    public string NotedAllowed => "Noted: this pair may take a call together.";

    private static string DaysOf(Weekdays days) => days.Bits == 0b1_1111 ? "Monday to Friday" : Typography.Joined([.. days.Days.Select(day => $"{day}s")], "and");
}
