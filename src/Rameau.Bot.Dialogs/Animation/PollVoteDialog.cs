using System.Globalization;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>Takes answers to a poll, shows each person their own, and has everybody's card drawn again.</summary>
public sealed class PollVoteDialog(IPolls polls, PollStates states, Plans plans, ILedger ledger) : ICardAction<PollLook>, ICardAction<PollVote>, ICardAction<PollBallot>
{
    public async Task<Reply> HandleAsync(PollLook tapped, Turn turn, CancellationToken ct) =>
        turn is not { Promotion: { } promotion, Person: { } person }
            ? Reply.Noting(turn.NoPromotion)
            : await states.ReadAsync(promotion, new(tapped.Poll), turn.Conversation.Channel, turn.Now, ct) is { Poll.WithdrawnAt: null } state
                ? Reply.Showing(PollCard.ForPerson(state, turn.Texts, person))
                : Reply.Noting(turn.Texts.Polls.Refused(VoteRefusal.NoSuchPoll));

    public Task<Reply> HandleAsync(PollVote tapped, Turn turn, CancellationToken ct) => AnswerAsync(new(tapped.Poll), tapped.Choices, isAnonymous: false, turn, ct);

    public Task<Reply> HandleAsync(PollBallot tapped, Turn turn, CancellationToken ct) => AnswerAsync(new(tapped.Poll), tapped.Choices, isAnonymous: true, turn, ct);

    private async Task<Reply> AnswerAsync(PostId id, string? chosen, bool isAnonymous, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        if (await states.ReadAsync(promotion, id, turn.Conversation.Channel, turn.Now, ct) is not { Poll: { WithdrawnAt: null } poll } before || poll.IsAnonymous != isAnonymous)
        {
            return Reply.Noting(turn.Texts.Polls.Refused(VoteRefusal.NoSuchPoll));
        }

        var decision = VoteDecision.Decide(poll, person, Numbers(chosen), before.HasAnswered(person.Id), promotion.Zone, turn.Now);

        if (decision is VoteDecision.Counted { Choices: var choices } && !turn.IsRepeat)
        {
            decision = await polls.TryVoteAsync(poll, person.Id, choices, ct)
                ? decision
                : new VoteDecision.Refused(await polls.FindAsync(promotion.Id, id, ct) is { ClosedAt: null } ? VoteRefusal.AlreadyAnswered : VoteRefusal.Closed);
            await SettleAsync(before, person.Id, turn, ct);
        }

        var state = (await states.ReadAsync(promotion, id, turn.Conversation.Channel, turn.Now, ct))!;
        var note = decision is VoteDecision.Refused { Why: var why } ? turn.Texts.Polls.Refused(why) : Noted(state, person, turn);

        return Reply.Showing(PollCard.ForPerson(state, turn.Texts, person, decision is VoteDecision.Refused ? note : null), note) with { Stirs = promotion.Id };
    }

    /// <summary>An anonymous poll that all have answered has nothing left to wait for: no answer of it can change.</summary>
    private async Task SettleAsync(PollState before, PersonId person, Turn turn, CancellationToken ct)
    {
        if (before.Poll.IsAnonymous && before.Participants.All(one => one.Id == person || before.HasAnswered(one.Id)))
        {
            await polls.TryCloseAsync(before.Promotion.Id, before.Poll.Id, turn.Now, ct);
        }

        await Posts.AmendAsync(ledger, await plans.OfAsync(before.Promotion, ct), turn.Now, ct);
    }

    /// <summary>What was answered; of an anonymous poll not even the one who answers is told what, for the answer is kept for a while.</summary>
    private static string Noted(PollState state, Person person, Turn turn) => state.Answers.ChoicesOf(person.Id) is { } choices
        ? turn.Texts.Polls.Noted([.. choices.Select(number => state.Poll.Options[number])])
        : turn.Texts.Polls.Counted;

    /// <summary>None of what is no number.</summary>
    private static IReadOnlyCollection<int> Numbers(string? chosen) =>
    [
        .. (chosen ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1),
    ];
}
