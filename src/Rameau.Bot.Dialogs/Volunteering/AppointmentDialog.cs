using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>Confirms who animates, and takes it back; who is meant hears of it in private, the group from its own card.</summary>
public sealed class AppointmentDialog(Plans plans, VolunteerViews views, IVolunteers store, ILedger ledger, HandOvers handOvers)
    : ICardAction<VolunteerAppoint>, ICardAction<VolunteerTakeBack>
{
    public async Task<Reply> HandleAsync(VolunteerAppoint tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } reader, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var before = await ReadAsync(promotion, turn, ct);

        if (tapped.Person is not { Length: > 0 } named)
        {
            return Reply.Showing(AppointmentCard.Draw(before, reader, turn.Texts, turn.Texts.Volunteers.ChoiceMissing), turn.Texts.Volunteers.ChoiceMissing);
        }

        var decision = Appointment.DecideAppointment(before.Volunteers, new(named));

        if (decision is Appointment.Appointed { Person: var chosen } && !turn.IsRepeat && !await store.TryAppointAsync(promotion.Id, chosen.Id, ct))
        {
            decision = new Appointment.Refused(AppointmentRefusal.NoOffer); // taken back between our read and our write
        }

        return await ShowAsync(before, reader, decision, turn, ct);
    }

    public async Task<Reply> HandleAsync(VolunteerTakeBack tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } reader, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var before = await ReadAsync(promotion, turn, ct);
        var decision = Appointment.DecideTakingBack(before.Volunteers, new(tapped.Person));

        if (decision is Appointment.TakenBack { Person: var former } && !turn.IsRepeat)
        {
            await store.TryTakeBackAsync(promotion.Id, former.Id, ct);

            // Who steps down has no wish to be confirmed again; what staff take back may have been a slip.
            if (former.Id == reader.Id && OfferDecision.DecideWithdrawal(former.Id, before.Offers) is OfferDecision.Withdrawn { Offer: var offer })
            {
                await store.WithdrawAsync(offer, ct);
            }
        }

        return await ShowAsync(before, reader, decision, turn, ct);
    }

    private async Task<VolunteerView> ReadAsync(Promotion promotion, Turn turn, CancellationToken ct) =>
        await views.ReadAsync(await plans.OfAsync(promotion, ct), turn.Conversation.Channel, turn.Now, ct);

    private async Task<Reply> ShowAsync(VolunteerView before, Person reader, Appointment decision, Turn turn, CancellationToken ct)
    {
        var isNew = !turn.IsRepeat && decision is Appointment.Appointed or Appointment.TakenBack;

        if (isNew && before.Step is { } step)
        {
            await ledger.AmendAsync(before.Promotion.Id, step.Id, turn.Now, except: null, ct);
        }

        var after = await ReadAsync(before.Promotion, turn, ct);
        var word = Word(decision, turn);
        var reply = Reply.Showing(AppointmentCard.Draw(after, reader, turn.Texts, word), word) with { Stirs = before.Promotion.Id };

        return isNew && decision is Appointment.Appointed { Person: var chosen } && chosen.Id != reader.Id ? reply.And(await TellAsync(chosen, before.Plan, turn, ct)) : reply;
    }

    /// <summary>That they animate now, with all that they should know.</summary>
    private async Task<Post.ToPerson> TellAsync(Person chosen, Plan plan, Turn turn, CancellationToken ct)
    {
        var texts = Texts.For(chosen, null, plan.Promotion);
        var word = texts.Volunteers.YouAnimate(plan.Promotion.Name);
        var card = await handOvers.DrawAsync(plan, chosen, turn.Conversation, texts, turn.Now, word, ct);

        return new(chosen.Id, OutgoingActivity.Showing(card.AsAttachment(), word));
    }

    private static string? Word(Appointment decision, Turn turn) => decision switch
    {
        _ when turn.IsRepeat => null,
        Appointment.Refused { Why: var why } => turn.Texts.Volunteers.Refused(why),
        Appointment.TakenBack => turn.Texts.Volunteers.NotedTakenBack,
        Appointment.Appointed => turn.Texts.Volunteers.NotedAppointed,
        _ => turn.Texts.Volunteers.AlreadySo,
    };
}
