using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>The verbs of personal work, each with who may use it.</summary>
public static class WorkVerbs
{
    public static IEnumerable<CardVerb> Of(WorkDialog work, WorkUndoDialog undo) =>
    [
        CardVerb.Of(WorkMarkTap.Verb, Power.Participant, WorkJson.Default.WorkMarkTap, work),
        CardVerb.Of(WorkUndo.Verb, Power.Participant, WorkJson.Default.WorkUndo, undo),
        CardVerb.Of(WorkLook.Verb, Power.Participant, WorkJson.Default.WorkLook, work),
    ];

    public static IEnumerable<SentenceRule> Sentences(WorkSentence work) =>
    [
        new(Intent.PersonalWorkDone, Power.Participant, work.DoneAsync),
        new(Intent.PersonalWorkStatus, Power.Participant, work.StatusAsync),
    ];
}
