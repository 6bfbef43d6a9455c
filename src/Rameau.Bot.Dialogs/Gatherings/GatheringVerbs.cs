using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>A gathering may be for people of all promotions, so no verb names one: for whom it is, and whose, the rule says for each.</summary>
public static class GatheringVerbs
{
    public static IEnumerable<CardVerb> Of(GatheringDialog gatherings, GatheringAuthorDialog author) =>
    [
        CardVerb.Of(GatheringList.Verb, Power.Anyone, GatheringJson.Default.GatheringList, gatherings),
        CardVerb.Of(GatheringShow.Verb, Power.Anyone, GatheringJson.Default.GatheringShow, gatherings),
        CardVerb.Of(GatheringReply.Verb, Power.Anyone, GatheringJson.Default.GatheringReply, gatherings),
        CardVerb.Of(GatheringEdit.Verb, Power.Anyone, GatheringJson.Default.GatheringEdit, author),
        CardVerb.Of(GatheringWrite.Verb, Power.Anyone, GatheringJson.Default.GatheringWrite, author),
        CardVerb.Of(GatheringPublish.Verb, Power.Anyone, GatheringJson.Default.GatheringPublish, author),
        CardVerb.Of(GatheringCancel.Verb, Power.Anyone, GatheringJson.Default.GatheringCancel, author),
        CardVerb.Of(GatheringCount.Verb, Power.Anyone, GatheringJson.Default.GatheringCount, author),
    ];

    public static IEnumerable<SentenceRule> Sentences(GatheringDialog gatherings, GatheringAuthorDialog author) =>
    [
        new(Intent.EventCreate, Power.Anyone, (heard, turn, ct) => author.ProposeAsync(GatheringSentence.Read(heard), turn, ct)),
        new(Intent.EventJoin, Power.Anyone, gatherings.JoinAsync),
    ];
}
