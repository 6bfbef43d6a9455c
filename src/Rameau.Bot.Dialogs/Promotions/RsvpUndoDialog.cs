using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>Takes an answer back: what was answered before it stands again, or nothing does, and everybody's card is drawn again.</summary>
public sealed class RsvpUndoDialog(Plans plans, StepStates states, IRsvps rsvps, ILedger ledger) : ICardAction<RsvpUndo>
{
    public async Task<Reply> HandleAsync(RsvpUndo tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var plan = await plans.OfAsync(promotion, ct);
        var answers = await rsvps.OfStepAsync(promotion.Id, new(tapped.Step), ct);
        var decision = RsvpTakingBack.Decide(plan, new(tapped.Step), person, answers, Instant.FromUnixTimeMilliseconds(tapped.At), RsvpDialog.Answer(tapped.Before), turn.Now);
        IReadOnlyList<PersonId> seated = [];

        if (decision is RsvpTakingBack.Restored { Undone: var undone, Before: var before, Step: var step } && !turn.IsRepeat)
        {
            seated = before is { } answer
                ? (await rsvps.AnswerAsync(undone with { Answer = answer, AnsweredAt = turn.Now }, step.Capacity, ct)).Seated
                : await rsvps.ForgetAsync(undone, step.Capacity, ct);
            await ledger.AmendAsync(promotion.Id, step.Id, turn.Now, except: null, ct);
        }

        return await states.ReadAsync(promotion, tapped.Step, null, turn.Conversation.Channel, turn.Now, ct) is { } state
            ? (Reply.Showing(StepCard.ForPerson(state, turn.Texts, person), Word(decision, state, person, turn)) with { Stirs = promotion.Id }).And([.. RsvpDialog.Told(seated, state)])
            : Reply.Noting(turn.Texts.Steps.Refused(RsvpRefusal.NoSuchStep));
    }

    private static string Word(RsvpTakingBack decision, StepState state, Person person, Turn turn) => decision switch
    {
        RsvpTakingBack.Restored when !turn.IsRepeat => turn.Texts.Meetings.TakenBack(state.Turnout.AnswerOf(person.Id), turn.Texts.Dates.Day(state.Day, state.Today)),
        RsvpTakingBack.Refused { Why: var why } => turn.Texts.Steps.Refused(why),
        _ => turn.Texts.Meetings.NothingToTakeBack,
    };
}
