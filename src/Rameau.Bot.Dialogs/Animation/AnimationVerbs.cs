using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>The verbs of what animators do, each with who may use it.</summary>
public static class AnimationVerbs
{
    public static IEnumerable<CardVerb> Of(
        AnnounceDialog announce, AnnouncePublishDialog publish, PollDialog poll, PollPublishDialog pollPublish, PollVoteDialog vote, StatusDialog status,
        RemindDialog remind, HandOverDialog handOver) =>
    [
        CardVerb.Of(AnnounceOpen.Verb, Power.Animator, AnnouncementJson.Default.AnnounceOpen, announce),
        CardVerb.Of(AnnounceLook.Verb, Power.Animator, AnnouncementJson.Default.AnnounceLook, announce),
        CardVerb.Of(AnnounceDrop.Verb, Power.Animator, AnnouncementJson.Default.AnnounceDrop, announce),
        CardVerb.Of(AnnouncePublish.Verb, Power.Animator, AnnouncementJson.Default.AnnouncePublish, publish),
        CardVerb.Of(AnnounceWithdraw.Verb, Power.Animator, AnnouncementJson.Default.AnnounceWithdraw, publish),
        CardVerb.Of(PollOpen.Verb, Power.Animator, PollJson.Default.PollOpen, poll),
        CardVerb.Of(PollDraft.Verb, Power.Animator, PollJson.Default.PollDraft, poll),
        CardVerb.Of(PollDrop.Verb, Power.Animator, PollJson.Default.PollDrop, poll),
        CardVerb.Of(PollPublish.Verb, Power.Animator, PollJson.Default.PollPublish, pollPublish),
        CardVerb.Of(PollWithdraw.Verb, Power.Animator, PollJson.Default.PollWithdraw, pollPublish),
        CardVerb.Of(PollClose.Verb, Power.Animator, PollJson.Default.PollClose, pollPublish),
        CardVerb.Of(PollLook.Verb, Power.Anyone, PollJson.Default.PollLook, vote),
        CardVerb.Of(PollVote.Verb, Power.Participant, PollJson.Default.PollVote, vote),
        CardVerb.Of(PollBallot.Verb, Power.Participant, PollJson.Default.PollBallot, vote) with { IsSecret = true },
        CardVerb.Of(StatusLook.Verb, Power.Animator, StatusJson.Default.StatusLook, status),
        CardVerb.Of(RemindLook.Verb, Power.Animator, StatusJson.Default.RemindLook, remind),
        CardVerb.Of(RemindSend.Verb, Power.Animator, StatusJson.Default.RemindSend, remind),
        CardVerb.Of(HandOverLook.Verb, Power.Animator, StatusJson.Default.HandOverLook, handOver),
    ];
}
