using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>The verbs of coaching: a participant's own call, a coach's own agenda, and the team's figures.</summary>
public static class CoachingVerbs
{
    public static IEnumerable<CardVerb> Of(CoachingDialog coaching, CallDialog calls, CoachDialog coach, CoachAgendaDialog agenda, CoverageDialog coverage, CalendarFeedDialog feeds) =>
    [
        CardVerb.Of(CoachingLook.Verb, Power.Participant, CoachingJson.Default.CoachingLook, coaching),
        CardVerb.Of(CoachingSearch.Verb, Power.Participant, CoachingJson.Default.CoachingSearch, coaching),
        CardVerb.Of(CoachingPick.Verb, Power.Participant, CoachingJson.Default.CoachingPick, coaching),
        CardVerb.Of(CoachingMove.Verb, Power.Participant, CoachingJson.Default.CoachingMove, coaching),
        CardVerb.Of(CoachingCancel.Verb, Power.Participant, CoachingJson.Default.CoachingCancel, coaching),
        CardVerb.Of(CoachingPrepare.Verb, Power.Participant, CoachingJson.Default.CoachingPrepare, coaching),
        CardVerb.Of(CoachingBook.Verb, Power.Participant, CoachingJson.Default.CoachingBook, calls),
        CardVerb.Of(CoachingDrop.Verb, Power.Participant, CoachingJson.Default.CoachingDrop, calls),
        CardVerb.Of(CoachingPrepared.Verb, Power.Participant, CoachingJson.Default.CoachingPrepared, calls),
        CardVerb.Of(CoachingWait.Verb, Power.Participant, CoachingJson.Default.CoachingWait, calls),
        CardVerb.Of(CoachingAnswer.Verb, Power.Participant, CoachingJson.Default.CoachingAnswer, calls),
        CardVerb.Of(CoachingFeed.Verb, Power.Participant, CoachingJson.Default.CoachingFeed, feeds),
        CardVerb.Of(CoachWeek.Verb, Power.Coach, CoachJson.Default.CoachWeek, coach),
        CardVerb.Of(CoachMissed.Verb, Power.Coach, CoachJson.Default.CoachMissed, coach),
        CardVerb.Of(CoachAway.Verb, Power.Coach, CoachJson.Default.CoachAway, coach),
        CardVerb.Of(CoachClear.Verb, Power.Coach, CoachJson.Default.CoachClear, coach),
        CardVerb.Of(CoachFeed.Verb, Power.Coach, CoachJson.Default.CoachFeed, feeds),
        CardVerb.Of(CoachAgendaLook.Verb, Power.Coach, CoachJson.Default.CoachAgendaLook, agenda),
        CardVerb.Of(CoachOpen.Verb, Power.Coach, CoachJson.Default.CoachOpen, agenda),
        CardVerb.Of(CoachClose.Verb, Power.Coach, CoachJson.Default.CoachClose, agenda),
        CardVerb.Of(CoachLimits.Verb, Power.Coach, CoachJson.Default.CoachLimits, agenda),
        CardVerb.Of(CoachingCoverage.Verb, Power.Animator, CoachJson.Default.CoachingCoverage, coverage),
        CardVerb.Of(CoachingAllowJoint.Verb, Power.Staff, CoachJson.Default.CoachingAllowJoint, coverage),
    ];
}
