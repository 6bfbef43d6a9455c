using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>The verbs of steps and programme, each with who may use it.</summary>
public static class StepVerbs
{
    public static IEnumerable<CardVerb> Of(RsvpDialog rsvp, RsvpUndoDialog undo, StepDialog step, ProgrammeDialog programme) =>
    [
        CardVerb.Of(RsvpTap.Verb, Power.Participant, StepJson.Default.RsvpTap, rsvp),
        CardVerb.Of(RsvpUndo.Verb, Power.Participant, StepJson.Default.RsvpUndo, undo),
        CardVerb.Of(StepLook.Verb, Power.Anyone, StepJson.Default.StepLook, step),
        CardVerb.Of(ProgrammeLook.Verb, Power.Anyone, StepJson.Default.ProgrammeLook, programme),
    ];
}
