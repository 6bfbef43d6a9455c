using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>Whoever asks sees their own; whoever animates and Le RAMEAU's team see what came to them, which <c>TicketDecision</c> holds for each.</summary>
public static class TicketVerbs
{
    public static IEnumerable<CardVerb> Of(TicketDialog asking, TicketDeskDialog desk) =>
    [
        CardVerb.Of(TicketForm.Verb, Power.Anyone, TicketJson.Default.TicketForm, asking),
        CardVerb.Of(TicketAsk.Verb, Power.Anyone, TicketJson.Default.TicketAsk, asking),
        CardVerb.Of(TicketMine.Verb, Power.Anyone, TicketJson.Default.TicketMine, asking),
        CardVerb.Of(TicketOwn.Verb, Power.Anyone, TicketJson.Default.TicketOwn, asking),
        CardVerb.Of(TicketDesk.Verb, Power.Animator, TicketJson.Default.TicketDesk, desk),
        CardVerb.Of(TicketDo.Verb, Power.Animator, TicketJson.Default.TicketDo, desk),
    ];
}
