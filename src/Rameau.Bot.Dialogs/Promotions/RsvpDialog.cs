using System.Text.Json;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>« Je viens », « je ne peux pas »: notes the answer, shows the person theirs, and has everybody's card drawn again.</summary>
public sealed class RsvpDialog(RsvpAnswering answering, StepStates states) : ICardAction<RsvpTap>
{
    public async Task<Reply> HandleAsync(RsvpTap tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion } || Answer(tapped) is not { } answer)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var (decision, before, seated) = await answering.AnswerAsync(promotion, new(tapped.Step), tapped.Revision, person, answer, writes: !turn.IsRepeat, turn.Now, ct);
        var undo = decision is RsvpDecision.Noted { Rsvp: var rsvp, Step: var step } && !turn.IsRepeat && before != rsvp.Answer ? Undoing(rsvp, before, step, turn) : null;

        return await states.ReadAsync(promotion, tapped.Step, Beat(tapped), turn.Conversation.Channel, turn.Now, ct) is { } state
            ? (Reply.Showing(StepCard.ForPerson(state, turn.Texts, person), Word(decision, state, turn)) with { Stirs = promotion.Id, Undo = undo }).And([.. Told(seated, state)])
            : Reply.Noting(turn.Texts.Steps.Refused(RsvpRefusal.NoSuchStep));
    }

    /// <summary>Names the answer by its hour, so that one given since is not lost.</summary>
    private static Undoing Undoing(Rsvp rsvp, RsvpAnswer? before, Step step, Turn turn)
    {
        var zone = turn.Promotion!.Zone;
        RsvpUndo undo = new(rsvp.Promotion.Value, rsvp.Step.Value, rsvp.AnsweredAt.ToUnixTimeMilliseconds(), before?.ToString());

        return new(
            RsvpUndo.Verb,
            JsonSerializer.SerializeToElement(undo, StepJson.Default.RsvpUndo),
            turn.Texts.Meetings.YourAnswer(turn.Texts.Dates.Day(zone.DayOf(step.StartsAt), zone.DayOf(turn.Now))));
    }

    /// <summary>Whoever was waiting and got the place is told, each in their own language.</summary>
    public static IEnumerable<Post.ToPerson> Told(IReadOnlyList<PersonId> seated, StepState state) =>
        from person in state.Turnout.Coming
        where seated.Contains(person.Id)
        let texts = Texts.For(person, null, state.Plan.Promotion)
        let own = state with { Beat = null }
        select new Post.ToPerson(
            person.Id,
            OutgoingActivity.Showing(
                StepCard.SeatFreed(own, texts, person).AsAttachment(), texts.Steps.SeatFreedSummary(texts.Dates.Day(state.Day, state.Today))));

    private static BeatKey? Beat(RsvpTap tapped) => tapped.Beat is { } key ? new BeatKey(key) : null;

    /// <summary>By name alone: a number is no answer.</summary>
    private static RsvpAnswer? Answer(RsvpTap tapped) => Answer(tapped.Answer) is var answer and not RsvpAnswer.Waiting ? answer : null;

    internal static RsvpAnswer? Answer(string? name) => name switch
    {
        nameof(RsvpAnswer.Yes) => RsvpAnswer.Yes,
        nameof(RsvpAnswer.No) => RsvpAnswer.No,
        nameof(RsvpAnswer.Waiting) => RsvpAnswer.Waiting,
        _ => null,
    };

    private static string Word(RsvpDecision decision, StepState state, Turn turn) => decision switch
    {
        RsvpDecision.Noted { Rsvp.Person: var person } when turn.IsRepeat => turn.Texts.Steps.MyAnswer(state.Turnout.AnswerOf(person)),
        RsvpDecision.Noted { Rsvp.Answer: var answer } => turn.Texts.Steps.Noted(answer, turn.Texts.Dates.Day(state.Day, state.Today)),
        RsvpDecision.Refused { Why: var why } => turn.Texts.Steps.Refused(why),
        _ => turn.Texts.Chat.Noted,
    };
}
