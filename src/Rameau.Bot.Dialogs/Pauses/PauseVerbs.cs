using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Pauses;

/// <summary>What can be tapped and said of reminders that rest: each about their own, whoever they are.</summary>
public static class PauseVerbs
{
    public static IEnumerable<CardVerb> Of(PauseDialog pauses) =>
    [
        CardVerb.Of(PauseLook.Verb, Power.Anyone, PauseJson.Default.PauseLook, pauses),
        CardVerb.Of(PauseSet.Verb, Power.Anyone, PauseJson.Default.PauseSet, pauses),
    ];

    public static IEnumerable<SentenceRule> Sentences(PauseDialog pauses) => [new(Intent.NotifPause, Power.Anyone, pauses.HandleAsync)];
}
