using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>« Je passe la main », once confirmed: nobody animates any more, and the group is called again with a new card.</summary>
public sealed class HandingOverDialog(Plans plans, VolunteerViews views, IVolunteers store, ILedger ledger, IConversations conversations) : ICardAction<VolunteerHandOver>
{
    private const string Rule = "volunteer-call-again";

    /// <summary>The call stays open as long as nobody animates; a later posting of it would still help for so long.</summary>
    private static readonly Duration Patience = Duration.FromDays(3);

    public static AdaptiveCard Confirm(VolunteerView view, Turn turn)
    {
        var words = turn.Texts.Votes;

        return CardFrame.Of(
            $"{words.HandOverTitle} {words.HandOverLine}",
            CardFrame.Title(words.HandOverTitle),
            CardFrame.Line(words.HandOverLine),
            CardFrame.Buttons(ActionExecute.Button(
                words.HandOverButton, VolunteerHandOver.Verb, new(view.Promotion.Id.Value, $"{turn.Activity.Id}"), VolunteerJson.Default.VolunteerHandOver)));
    }

    public async Task<Reply> HandleAsync(VolunteerHandOver tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);
        var before = await views.ReadAsync(plan, turn.Conversation.Channel, turn.Now, ct);
        var animates = before.Volunteers.Animating.Any(one => one.Id == person.Id);

        if (turn.IsRepeat || !animates || !await store.TryTakeBackAsync(promotion.Id, person.Id, ct))
        {
            return Show(before, turn, turn.IsRepeat ? turn.Texts.Votes.HandedOver : turn.Texts.Votes.NotAnimating);
        }

        // Who hands over has no wish to be confirmed again.
        if (OfferDecision.DecideWithdrawal(person.Id, before.Offers) is OfferDecision.Withdrawn { Offer: var offer })
        {
            await store.WithdrawAsync(offer, ct);
        }

        var after = await views.ReadAsync(plan, turn.Conversation.Channel, turn.Now, ct);
        var shown = Show(after, turn, turn.Texts.Votes.HandedOver) with { Stirs = promotion.Id };

        if (before.Step is not { } step || await conversations.OfPromotionAsync(promotion.Id, ct) is not { } chat)
        {
            return shown;
        }

        await ledger.AmendAsync(promotion.Id, step.Id, turn.Now, except: null, ct);
        BeatKey key = new($"{promotion.Id}/{step.Id}/{Rule}/{turn.Now.ToUnixTimeMilliseconds()}");

        return shown.And(new Post.Tracked(new(
            key, key, promotion.Id, step.Id, step.Revision, Rule, VolunteerMessages.Call, turn.Now, turn.Now + Patience, DeliveryState.Planned) { Conversation = chat.Id }));
    }

    private static Reply Show(VolunteerView view, Turn turn, string word) => Reply.Showing(VolunteerCard.ForPerson(view, turn.Person!, turn.Texts, word), word);
}
