using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>« Je me propose » and stepping back; whoever decides is told in private, and the group's card follows.</summary>
/// <param name="chance">A secret for a vote, which nothing can guess.</param>
public sealed class VolunteerDialog(
    Plans plans, VolunteerViews views, IVolunteers store, IPeople people, ILedger ledger, IBallots ballots, IConversations conversations, Func<string> chance)
    : ICardAction<VolunteerLook>, ICardAction<VolunteerOffer>, ICardAction<VolunteerWithdraw>
{
    public Task<Reply> HandleAsync(VolunteerLook tapped, Turn turn, CancellationToken ct) =>
        WithAsync(turn, (view, person) => Task.FromResult(Reply.Showing(VolunteerCard.ForPerson(view, person, turn.Texts))), ct);

    public Task<Reply> HandleAsync(VolunteerOffer tapped, Turn turn, CancellationToken ct) => WithAsync(
        turn,
        async (view, person) =>
        {
            var decision = OfferDecision.DecideOffer(view.Plan, person, view.Offers, turn.Now);

            Post? vote = null;

            if (decision is OfferDecision.Offered { Offer: var offer } && !turn.IsRepeat && await store.TryOfferAsync(offer, ct))
            {
                await TellAsync(offer, view, ct);
                vote = await VoteAsync(view, turn, ct);
            }

            var shown = await ShowAsync(view, person, Word(decision, turn), turn, ct);
            return vote is null ? shown : shown.And(vote);
        },
        ct);

    public Task<Reply> HandleAsync(VolunteerWithdraw tapped, Turn turn, CancellationToken ct) => WithAsync(
        turn,
        async (view, person) =>
        {
            // Its hour names exactly one offer, so a redelivery finds nothing more to take back.
            var mine = view.Offers.Where(offer => offer.At.ToUnixTimeMilliseconds() == tapped.At);

            if (OfferDecision.DecideWithdrawal(person.Id, mine) is OfferDecision.Withdrawn { Offer: var offer })
            {
                await store.WithdrawAsync(offer, ct);
                await AmendAsync(view, ct);
            }

            return await ShowAsync(view, person, turn.Texts.Volunteers.NotedWithdrawn, turn, ct);
        },
        ct);

    private async Task<Reply> WithAsync(Turn turn, Func<VolunteerView, Person, Task<Reply>> answer, CancellationToken ct) =>
        turn is { Person: { } person, Promotion: { } promotion }
            ? await answer(await views.ReadAsync(await plans.OfAsync(promotion, ct), turn.Conversation.Channel, turn.Now, ct), person)
            : Reply.Noting(turn.NoPromotion);

    /// <summary>A row of the ledger for each who decides, so that it is neither lost nor said twice.</summary>
    private async Task TellAsync(Offer offer, VolunteerView view, CancellationToken ct)
    {
        if (view.Step is not { } step)
        {
            return;
        }

        var deciding = (await people.StaffAsync(offer.Promotion, ct)).Concat(view.Volunteers.Animating).DistinctBy(person => person.Id);
        await ledger.PlanAsync([.. deciding.Select(person => VolunteerNotice.Of(offer, step, person.Id))], ct);
        await AmendAsync(view, ct);
    }

    /// <summary>With a second offer the group votes, on a card of its own that follows the votes.</summary>
    private async Task<Post?> VoteAsync(VolunteerView before, Turn turn, CancellationToken ct)
    {
        var view = await views.ReadAsync(before.Plan, turn.Conversation.Channel, turn.Now, ct);

        if (Ballot.OpenedBy(view.Plan, view.Volunteers, view.Ballot, turn.Now) is not { } ballot
            || view.Step is not { } step
            || await conversations.OfPromotionAsync(view.Promotion.Id, ct) is not { } chat
            || !await ballots.TryOpenAsync(ballot, chance(), ct))
        {
            return null;
        }

        BeatKey key = new($"{view.Promotion.Id}/{step.Id}/{VolunteerMessages.Vote}/{ballot.OpenedAt.ToUnixTimeMilliseconds()}");
        return new Post.Tracked(new(
            key, key, view.Promotion.Id, step.Id, step.Revision, VolunteerMessages.Vote, VolunteerMessages.Vote, turn.Now, ballot.ClosesAt, DeliveryState.Planned)
        {
            Conversation = chat.Id,
        });
    }

    private Task AmendAsync(VolunteerView view, CancellationToken ct) => view.Step is { } step
        ? ledger.AmendAsync(view.Promotion.Id, step.Id, view.Now, except: null, ct)
        : Task.CompletedTask;

    private async Task<Reply> ShowAsync(VolunteerView before, Person person, string? word, Turn turn, CancellationToken ct)
    {
        var after = await views.ReadAsync(before.Plan, turn.Conversation.Channel, turn.Now, ct);
        return Reply.Showing(VolunteerCard.ForPerson(after, person, turn.Texts, word), word) with { Stirs = before.Promotion.Id };
    }

    /// <summary>None for a redelivery: what it asked may have been taken back since.</summary>
    private static string? Word(OfferDecision decision, Turn turn) => decision switch
    {
        _ when turn.IsRepeat => null,
        OfferDecision.Refused { Why: var why } => turn.Texts.Volunteers.Refused(why),
        _ => turn.Texts.Volunteers.NotedOffer,
    };
}
