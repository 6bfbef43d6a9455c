using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>The verbs of personal work, each with who may use it.</summary>
public static class WorkVerbs
{
    public static IEnumerable<CardVerb> Of(WorkDialog work) =>
    [
        CardVerb.Of(WorkMarkTap.Verb, Power.Participant, WorkJson.Default.WorkMarkTap, work),
        CardVerb.Of(WorkLook.Verb, Power.Participant, WorkJson.Default.WorkLook, work),
    ];
}
