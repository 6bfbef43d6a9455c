using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>« Je viens mardi », « je serai pas là à la visite 2 »: finds the meeting meant; the answer itself is the tap's.</summary>
public sealed class RsvpSentence(Plans plans, RsvpDialog rsvp)
{
    public async Task<Reply> HandleAsync(Heard heard, RsvpAnswer answer, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: not null, Promotion: { } promotion })
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);

        return StepsNamed.Of(plan, heard, step => step.Kind.TakesAnswers(), turn.Now) switch
        {
            StepsNamed.One { Step: var step } => await NoteAsync(plan, step, answer, heard, turn, ct),
            StepsNamed.Several several => await AmongAsync(plan, several, answer, heard, turn, ct),
            StepsNamed.NotThen none => Instead(plan, turn.Texts.Meetings.NothingThen(MeetingCards.Days(none.First, none.Last, plan, turn.Texts, turn.Now)), turn),
            StepsNamed.NoSuch none => Instead(plan, NoSuch(none, heard, turn), turn),
            _ when plan.NextAt(turn.Now) is { } next => await NoteAsync(plan, next, answer, heard, turn, ct),
            _ => Reply.Saying(turn.Texts.Steps.NothingNext),
        };
    }

    private async Task<Reply> AmongAsync(Plan plan, StepsNamed.Several named, RsvpAnswer answer, Heard heard, Turn turn, CancellationToken ct) =>
        named.Steps.Where(step => StepsNamed.IsOpen(step, turn.Now)).ToArray() switch
        {
            [] => await NoteAsync(plan, named.Steps[^1], answer, heard, turn, ct), // refused, with what comes next
            [var only] => await NoteAsync(plan, only, answer, heard, turn, ct),
            var open => MeetingCards.Which(plan, open, answer, $"{turn.Activity.Id}", turn.Texts, turn.Now).AsReply(),
        };

    /// <summary>As a tap on the step's card as it is now; in a group the sentence is answered by a sentence, and the posted card follows.</summary>
    private async Task<Reply> NoteAsync(Plan plan, Step step, RsvpAnswer answer, Heard heard, Turn turn, CancellationToken ct)
    {
        RsvpTap tap = new(plan.Promotion.Id.Value, step.Id.Value, step.Revision, answer.ToString(), $"{turn.Activity.Id}");
        var tapped = await rsvp.HandleAsync(tap, turn, ct);
        var word = tapped.Note ?? turn.Texts.Chat.Noted;

        if (!StepsNamed.IsOpen(step, turn.Now))
        {
            return Instead(plan, word, turn);
        }

        var said = heard.Slots.Has(SlotName.ForBinome) ? $"{word} {turn.Texts.Meetings.PairAnswersToo}" : word;
        var shown = turn.InGroup || tapped.Card is not { } card ? Reply.Saying(said) : CardFrame.WithWords(card, said).AsReply(said);

        return tapped with { Card = null, Note = null, Posts = [.. shown.Posts, .. tapped.Posts] };
    }

    private static string NoSuch(StepsNamed.NoSuch none, Heard heard, Turn turn)
    {
        string[] open = [.. none.There.Where(step => StepsNamed.IsOpen(step, turn.Now)).Select(turn.Texts.Steps.Name)];

        return heard.Slots.Text(SlotName.EventKind) is "coaching" or "travail" || heard.Slots.Text(SlotName.Event)?.StartsWith("TP", StringComparison.Ordinal) is true
            ? turn.Texts.Meetings.TakesNoAnswer(open)
            : turn.Texts.Meetings.NoSuchStep([.. none.There.Select(turn.Texts.Steps.Name)]);
    }

    private static Reply Instead(Plan plan, string word, Turn turn) => MeetingCards.Instead(plan, word, turn.Texts, turn.Now).AsReply();
}
