using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>Notes a voice; the group's card tells how many have voted, and once it is closed how many for whom.</summary>
public sealed class VoteDialog(Plans plans, VolunteerViews views, IBallots ballots, ILedger ledger) : ICardAction<VolunteerVote>
{
    public async Task<Reply> HandleAsync(VolunteerVote tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);
        var before = await views.ReadAsync(plan, turn.Conversation.Channel, turn.Now, ct);

        if (tapped.Candidate is not { Length: > 0 } named)
        {
            return Show(before, person, turn.Texts.Votes.Missing, turn);
        }

        var decision = VoteDecision.Decide(before.Volunteers, before.Ballot, person, new(named), turn.Now);

        if (decision is VoteDecision.Voted { Candidate: var chosen } && !turn.IsRepeat)
        {
            decision = await ballots.TryVoteAsync(promotion.Id, person.Id, chosen.Id, turn.Now, ct) ? decision : new VoteDecision.Refused(VoteRefusal.NoVote);

            if (before.Voters.Append(person.Id).Distinct().Count() >= before.Electors)
            {
                await ballots.TryCountAsync(promotion.Id, turn.Now, ct);
            }

            if (before.Step is { } step)
            {
                await ledger.AmendAsync(promotion.Id, step.Id, turn.Now, except: null, ct);
            }
        }

        var after = await views.ReadAsync(plan, turn.Conversation.Channel, turn.Now, ct);
        return Show(after, person, Word(decision, turn), turn) with { Stirs = promotion.Id };
    }

    private static Reply Show(VolunteerView view, Person person, string? word, Turn turn) => view.Ballot is { } ballot
        ? Reply.Showing(VoteCard.ForPerson(view, ballot, person, turn.Texts, word), word)
        : Reply.Noting(turn.Texts.Votes.Refused(VoteRefusal.NoVote));

    private static string? Word(VoteDecision decision, Turn turn) => decision switch
    {
        _ when turn.IsRepeat => null,
        VoteDecision.Refused { Why: var why } => turn.Texts.Votes.Refused(why),
        _ => turn.Texts.Votes.Noted,
    };
}
