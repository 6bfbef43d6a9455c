using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>Opens a round: who is there and how long it takes, then its card in the promotion's chat.</summary>
public sealed class RoundOpenDialog(IRounds rounds, ISubGroupPlans divisions, RoundViews views, IPeople people, Plans plans, IConversations conversations)
    : ICardAction<RoundOpen>, ICardAction<RoundConvene>
{
    /// <summary>In one's own words: « lance un codev express à 6 ». The topic, if one was said, is proposed in the round and kept nowhere before.</summary>
    public async Task<Reply> AskAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Saying(turn.NoPromotion);
        }

        RoundOpen tapped = new(promotion.Id.Value, Posts.IdOf(turn).Value, heard.Slots.Text(SlotName.Variant), heard.Slots.Number(SlotName.GroupSize));
        return await PrivateDoor.AnswerAsync(turn, turn.Texts.Rounds.OpenTitle, Open(tapped, turn), () => DrawAsync(tapped, turn, ct));
    }

    public async Task<Reply> HandleAsync(RoundOpen tapped, Turn turn, CancellationToken ct) => Reply.Showing(await DrawAsync(tapped, turn, ct));

    public async Task<Reply> HandleAsync(RoundConvene tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        if (await conversations.OfPromotionAsync(promotion.Id, ct) is not { } chat)
        {
            return Reply.Noting(turn.Texts.Chat.NotLinkedYet);
        }

        var preset = Enum.TryParse<RoundPreset>(tapped.Preset, out var chosen) ? chosen : RoundPreset.Standard;
        var group = int.TryParse(tapped.Group, out var number) && number is >= 1 and <= 9 ? number : 1;
        var members = await MembersAsync(promotion.Id, tapped.Members, ct);
        var meeting = (await rounds.OfPromotionAsync(promotion.Id, ct)).Count(one => one.Group == group && one.State is RoundState.Closed or RoundState.FollowUp) + 1;
        var round = await rounds.OpenAsync(new(new(tapped.Draft), promotion.Id, group, meeting, preset, person.Id, turn.Now, turn.Now), ct);
        var outcome = await rounds.DoAsync(round.Id, new RoundCommand.Convene(person.Id, preset, members), turn.Now, ct);

        if (outcome is RoundOutcome.Refused { Why: var why })
        {
            return Reply.Noting(turn.Texts.Rounds.Refused(why)); // what was chosen stays in the card, and a second try takes up the same draft
        }

        var view = await views.OfAsync(outcome.Round!, promotion, turn.Conversation.Channel, turn.Now, ct);
        var card = RoundCard.ForPerson(view, turn.Texts, person, turn.Texts.Rounds.Convened, isSteering: true);
        var row = Posts.ToGroup(await plans.OfAsync(promotion, ct), chat, MessageNames.Round, new(round.Id.Value), turn.Now);

        return Reply.Showing(card, turn.Texts.Rounds.Convened).And(new Post.Tracked(row));
    }

    public static ActionExecute Open(RoundOpen tapped, Turn turn) => ActionExecute.Alone(turn.Texts.Rounds.OpenButton, RoundOpen.Verb, tapped, RoundJson.Default.RoundOpen);

    /// <summary>The form; the round itself where the person's sub-group has one under way.</summary>
    private async Task<AdaptiveCard> DrawAsync(RoundOpen tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } reader })
        {
            return Frames.Saying(turn.NoPromotion);
        }

        var active = (await rounds.OfPromotionAsync(promotion.Id, ct)).FirstOrDefault(round => !round.State.IsOver() && round.State is not RoundState.Draft && round.Admits(reader.Id));

        if (active is not null)
        {
            var view = await views.ForAsync(await views.OfAsync(active, promotion, turn.Conversation.Channel, turn.Now, ct), reader, ct);
            return RoundCard.ForPerson(view, turn.Texts, reader);
        }

        var everybody = (await people.OfPromotionAsync(promotion.Id, ct)).Where(person => person.Is(Role.Participant, promotion.Id)).ToArray();
        return RoundOpenCard.Draw(tapped, await divisions.FindAsync(promotion.Id, ct), everybody, reader, turn);
    }

    private async Task<PersonId[]> MembersAsync(PromotionId promotion, string? chosen, CancellationToken ct)
    {
        var ids = (chosen ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return [.. (await people.OfPromotionAsync(promotion, ct)).Where(person => person.Is(Role.Participant, promotion) && ids.Contains(person.Id.Value)).Select(person => person.Id)];
    }
}
