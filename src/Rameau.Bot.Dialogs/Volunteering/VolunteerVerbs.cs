using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>The verbs of who animates, each with who may use it.</summary>
public static class VolunteerVerbs
{
    public static IEnumerable<CardVerb> Of(VolunteerDialog volunteers, AppointmentDialog appointments, VoteDialog votes, HandingOverDialog handingOver) =>
    [
        CardVerb.Of(VolunteerLook.Verb, Power.Participant, VolunteerJson.Default.VolunteerLook, volunteers),
        CardVerb.Of(VolunteerOffer.Verb, Power.Participant, VolunteerJson.Default.VolunteerOffer, volunteers),
        CardVerb.Of(VolunteerWithdraw.Verb, Power.Participant, VolunteerJson.Default.VolunteerWithdraw, volunteers),
        CardVerb.Of(VolunteerAppoint.Verb, Power.Animator, VolunteerJson.Default.VolunteerAppoint, appointments),
        CardVerb.Of(VolunteerTakeBack.Verb, Power.Animator, VolunteerJson.Default.VolunteerTakeBack, appointments),
        CardVerb.Of(VolunteerVote.Verb, Power.Participant, VolunteerJson.Default.VolunteerVote, votes),
        CardVerb.Of(VolunteerHandOver.Verb, Power.Animator, VolunteerJson.Default.VolunteerHandOver, handingOver),
    ];

    public static IEnumerable<SentenceRule> Sentences(VolunteerSentence volunteers) => [new(Intent.VolunteerAnimator, Power.Anyone, volunteers.HandleAsync)];
}
