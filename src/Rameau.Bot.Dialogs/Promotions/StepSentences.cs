using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>What can be asked and answered about steps in one's own words, each with who may.</summary>
public static class StepSentences
{
    public static IEnumerable<SentenceRule> Of(StepSentence step, ProgrammeDialog programme, RsvpSentence rsvp) =>
    [
        new(Intent.NextEvent, Power.Anyone, step.HandleAsync),
        new(Intent.Programme, Power.Anyone, (_, turn, ct) => programme.HandleAsync(turn, ct)),
        new(Intent.RsvpYes, Power.Participant, (heard, turn, ct) => rsvp.HandleAsync(heard, RsvpAnswer.Yes, turn, ct)),
        new(Intent.RsvpNo, Power.Participant, (heard, turn, ct) => rsvp.HandleAsync(heard, RsvpAnswer.No, turn, ct)),
    ];
}
