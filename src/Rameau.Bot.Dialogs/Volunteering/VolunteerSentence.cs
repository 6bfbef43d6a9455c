using System.Text.Json;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>« Je veux bien animer », « je passe la main », « qui anime ? »: the taps' own decisions, and the group's card follows.</summary>
public sealed class VolunteerSentence(Plans plans, VolunteerViews views, VolunteerDialog volunteers, Belonging belonging)
{
    public Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct) => belonging.AboutAsync(turn, it => AnswerAsync(heard, it, ct), ct);

    private async Task<Reply> AnswerAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Saying(turn.Person is null ? turn.Texts.Chat.UnknownPerson : turn.NoPromotion);
        }

        var view = await views.ReadAsync(await plans.OfAsync(promotion, ct), turn.Conversation.Channel, turn.Now, ct);

        return heard.Slots.Text(SlotName.Action) switch
        {
            "ask" => Shown(view, person, turn),
            "withdraw" => await WithdrawAsync(view, person, turn, ct),
            _ => await OfferAsync(view, person, turn, ct),
        };
    }

    private async Task<Reply> OfferAsync(VolunteerView view, Person person, Turn turn, CancellationToken ct)
    {
        VolunteerOffer offer = new(view.Promotion.Id.Value, $"{turn.Activity.Id}");
        var done = await volunteers.HandleAsync(offer, turn, ct);
        var after = await views.ReadAsync(view.Plan, turn.Conversation.Channel, turn.Now, ct);
        var made = view.Of(person.Id) is null ? after.Of(person.Id) : null;

        return Said(done, turn) with
        {
            Undo = made is null
                ? null
                : new(
                    VolunteerWithdraw.Verb,
                    JsonSerializer.SerializeToElement(new(view.Promotion.Id.Value, made.At.ToUnixTimeMilliseconds()), VolunteerJson.Default.VolunteerWithdraw),
                    turn.Texts.Votes.YourOffer),
        };
    }

    private async Task<Reply> WithdrawAsync(VolunteerView view, Person person, Turn turn, CancellationToken ct)
    {
        if (view.Volunteers.Animating.Any(one => one.Id == person.Id))
        {
            return HandingOverDialog.Confirm(view, turn).AsReply();
        }

        if (view.Of(person.Id) is not { } mine)
        {
            return Reply.Saying(turn.Texts.Votes.NotOffering);
        }

        VolunteerWithdraw withdraw = new(view.Promotion.Id.Value, mine.At.ToUnixTimeMilliseconds());
        VolunteerOffer back = new(view.Promotion.Id.Value, $"{turn.Activity.Id}");

        return Said(await volunteers.HandleAsync(withdraw, turn, ct), turn) with
        {
            Undo = new(VolunteerOffer.Verb, JsonSerializer.SerializeToElement(back, VolunteerJson.Default.VolunteerOffer), turn.Texts.Votes.YourWithdrawal),
        };
    }

    /// <summary>In a group the word is enough: its own card tells the rest to all.</summary>
    private static Reply Said(Reply done, Turn turn)
    {
        var said = turn.InGroup || done.Card is not { } card ? Reply.Saying(done.Note ?? turn.Texts.Chat.Noted) : card.AsReply(done.Note);
        return said with { Posts = [.. said.Posts, .. done.Posts], Stirs = done.Stirs };
    }

    private static Reply Shown(VolunteerView view, Person person, Turn turn) =>
        (turn.InGroup ? VolunteerCard.ForGroup(view, turn.Texts, $"{turn.Activity.Id}") : VolunteerCard.ForPerson(view, person, turn.Texts)).AsReply();
}
