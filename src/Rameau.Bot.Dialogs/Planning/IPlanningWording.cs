using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>What is said of changes to a plan. Steps, days and hours come as they are shown elsewhere.</summary>
public interface IPlanningWording
{
    string FormTitle { get; }
    string FormIntro { get; }
    string DoorTitle { get; }
    string DoorButton { get; }
    string PromotionLabel { get; }
    string PromotionPlaceholder { get; }
    string PromotionMissing { get; }
    string ContinueButton { get; }
    string StepLabel { get; }
    string StepPlaceholder { get; }
    string StepMissing { get; }
    string DateLabel { get; }
    string TimeLabel { get; }
    string PlaceLabel { get; }
    string PlacePlaceholder { get; }
    string ReasonLabel { get; }
    string DateUnreadable { get; }
    string TimeUnreadable { get; }
    string NothingToChange { get; }

    string LookButton { get; }
    string CancelStepButton { get; }
    string ApplyButton { get; }
    string ApplyCancelButton { get; }
    string BackButton { get; }
    string ProposalButton(string when);

    /// <summary>« Session 2 — 6 avril, 14 h »</summary>
    string Choice(string step, string when);

    /// <summary>« 6 avril, 14 h »</summary>
    string DayAndHour(string day, string hour);

    /// <summary>« du 19 janvier au 30 mars », both included.</summary>
    string Span(string first, string last);

    /// <summary>« Avant : mardi 6 avril »</summary>
    string Before(string what);
    string After(string what);
    string NoPlaceYet { get; }
    string WillNotTakePlace { get; }
    string NoLimit { get; }
    string Places(int capacity);
    string AlongTitle { get; }

    /// <summary>« Coaching individuel 1 : du … au … → du … au … »</summary>
    string Along(string step, string before, string after);
    string NothingAlong { get; }
    string ConcernsTitle { get; }
    string Announced(int cards);
    string AnswersLost(int people);
    string CallsOutside(IReadOnlyList<string> calls);

    /// <summary>« Aline Brumevert, 23 mars, 10 h »</summary>
    string Call(string who, string when);

    /// <summary>Of a call whose person the reader may not see.</summary>
    string Somebody { get; }

    string OnDayOff(string step, DayOff why, string? label);
    string OutsideHours(string step, string opens, string closes);
    string OutsideGap(string step, string after, string before);
    string ShortWindow(string step, int days);
    string OutsidePathway(string step, string first, string last);

    /// <summary>« Plutôt mardi 13 avril, 14 h. »</summary>
    string Rather(string when);

    /// <param name="step">What was to be changed.</param>
    /// <param name="other">The step that stands in the way.</param>
    string Refused(PlanRefusal why, string step, string other);
    string Proposed(string when);
    string Known(IReadOnlyList<string> steps);

    string Moved(string step, string when);
    string Placed(string step, string place);
    string Cancelled(string step);
    string Added(string step, string when);
    string Sized(string step, string places);

    string Applied { get; }
    string AppliedHint { get; }
    string Overtaken { get; }
    string By(string who, string what);
    string FromOutside { get; }
    string StillPossible { get; }
}
