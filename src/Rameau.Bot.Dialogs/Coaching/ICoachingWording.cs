using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>What is said to participants about individual coaching. « When » is a day and an hour, as <see cref="CallTimes"/> writes them.</summary>
public interface ICoachingWording
{
    string WindowTitle(Step window, string first, string last);
    string ReminderTitle(Step window, string last);
    string WhatItIs { get; }
    string HowToGetOne { get; }
    string YouHaveNone { get; }
    string Mine { get; }
    string MineButton { get; }
    string InWords(string title, string line);
    string NoWindow { get; }
    string InZone(string when, string city);

    string ChooseTitle { get; }
    string MoveTitle(string when);
    string Between(string first, string last);
    string ForYou { get; }
    string NoneFit { get; }
    string NoneFree { get; }
    string More(int count);

    /// <summary>So many that nobody counts them.</summary>
    string ManyMore { get; }
    string MoreButton { get; }
    string KeptForOthers(int room, int without, string opensOn);
    string Scarce(int room, int without);
    string DayLabel { get; }
    string PartLabel { get; }
    string CoachLabel { get; }
    string AnyDay { get; }
    string AnyPart { get; }
    string AnyCoach { get; }
    string Part(PartOfDay part);
    string HourLabel { get; }
    string HourMissing { get; }
    string PickButton { get; }
    string SearchButton { get; }
    string WaitButton { get; }
    string Waiting(int place);
    string LeaveLineButton { get; }
    string NotedWaiting { get; }
    string NotedLeft { get; }

    string With(string when, string? coach);
    string PhoneLabel { get; }
    string PhonePlaceholder { get; }
    string PhoneMissing { get; }
    string QuestionsLabel { get; }
    string QuestionsPlaceholder { get; }
    string WhoReads { get; }
    string JointLabel(string name);
    string ConfirmButton { get; }
    string ConfirmMoveButton { get; }
    string OtherHourButton { get; }

    string Noted(string when);
    string NotedMoved(string when);
    string NotedCancelled(string when);
    string NotedPrepared { get; }
    string CallsYou(string? coach, string? phone);
    string NoPhone { get; }
    string TogetherWith(string name);
    string Questions(string? questions);
    string YourWork(string work, string state);
    string IsOver { get; }
    string MoveButton { get; }
    string CancelButton { get; }
    string PrepareButton { get; }
    string SaveButton { get; }
    string CalendarButton { get; }

    string CancelTitle(string when);
    string ReasonLabel { get; }
    string ReasonPlaceholder { get; }
    string CancelConfirm { get; }
    string KeepButton { get; }

    string OfferTitle { get; }
    string HeldUntil(string until);
    string AcceptButton { get; }
    string DeclineButton { get; }
    string NotedDeclined { get; }
    string Withdrawn(string when);
    string NotMet(string when);
    string EveTitle(string when);
    string HourTitle(string when);

    string Refused(CallRefusal why);
    string Nearest(string refusal, string when);
}
