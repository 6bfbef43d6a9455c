using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>« Relancer »: says to how many and what, and sends it when that is wanted; once a day for each step, which the ledger's key holds.</summary>
public sealed class RemindDialog(Plans plans, IPromotions promotions, Recipients recipients, ILedger ledger) : ICommand, ICardAction<RemindLook>, ICardAction<RemindSend>
{
    public CommandName Name { get; } = new(
        "relancer", "remind",
        "Relancer en privé ceux qui n’ont pas répondu, une fois par jour au plus.",
        "Remind those who have not answered, in private, once a day at most.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["relance", "relance ceux qui n ont pas repondu", "relancer ceux qui n ont pas repondu", "remind those who have not answered"];

    public Power Power => Power.Animator;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        var open = ActionExecute.Button(turn.Texts.Status.DoorButton, RemindLook.Verb, new(turn.Promotion?.Id.Value), StatusJson.Default.RemindLook);
        return await PrivateDoor.OfPromotionAsync(turn, turn.Texts.Status.RemindTitle, open, () => DrawAsync(turn, ct));
    }

    public async Task<Reply> HandleAsync(RemindLook tapped, Turn turn, CancellationToken ct) => Reply.Showing(await DrawAsync(turn, ct));

    public async Task<Reply> HandleAsync(RemindSend tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.Texts.Planning.PromotionMissing);
        }

        var plan = await plans.OfAsync(promotion, ct);

        // What was read was of another day or step: it is read again first.
        if (await DecideAsync(plan, turn, ct) is not Reminding.Possible possible || possible.Beat.Value != tapped.Beat)
        {
            return Reply.Showing(await DrawAsync(turn, ct));
        }

        await ledger.PlanAsync(Reminding.Rows(possible, promotion.Id), ct);
        var (words, people) = (turn.Texts.Status, possible.To.Count);
        var said = possible.DueAt > turn.Now ? words.SentLater(people, Frames.When(possible.DueAt, promotion, turn.Texts, turn.Now)) : words.Sent(people);

        return Reply.Showing(Frames.Saying(said), said) with { Stirs = promotion.Id };
    }

    private async Task<AdaptiveCard> DrawAsync(Turn turn, CancellationToken ct)
    {
        var words = turn.Texts.Status;

        if (turn.Promotion is not { } promotion)
        {
            return PromotionChoice.Draw(
                words.RemindTitle, await promotions.AllAsync(ct), turn,
                ActionExecute.Button(turn.Texts.Planning.ContinueButton, RemindLook.Verb, new(), StatusJson.Default.RemindLook));
        }

        var plan = await plans.OfAsync(promotion, ct);

        return await DecideAsync(plan, turn, ct) switch
        {
            Reminding.Possible possible => Asking(plan, possible, turn),
            Reminding.AlreadyToday { Step: var step, NextAt: var next } => Frames.Saying(
                words.AlreadyReminded(step), next is { } at ? CardFrame.Line(words.RemindNext(Frames.When(at, promotion, turn.Texts, turn.Now))) : null),
            Reminding.NobodyLeft { Step: var step } => Frames.Saying(words.NobodyLeft(step)),
            _ => Frames.Saying(words.NothingNext),
        };
    }

    private async Task<Reminding> DecideAsync(Plan plan, Turn turn, CancellationToken ct)
    {
        var step = Reminding.NextStep(plan, turn.Now);
        var awaited = step is null ? [] : await recipients.OfAsync(plan, step, Audience.Awaited, turn.Now, ct);

        return Reminding.Decide(plan, step, awaited, await ledger.KeysAsync(plan.Promotion.Id, ct), turn.Now);
    }

    private static AdaptiveCard Asking(Plan plan, Reminding.Possible possible, Turn turn)
    {
        var (words, step) = (turn.Texts.Status, possible.Step);
        var who = words.RemindWho(possible.To.Count, step, PlanSentences.About(plan, turn.Texts, turn.Now).When(step));
        var zone = plan.Promotion.Zone;
        var texts = Texts.For(null, null, plan.Promotion); // as one of them will read it

        return CardFrame.Of(
            who,
            CardFrame.Title(words.RemindTitle),
            CardFrame.SubtlePlain(plan.Promotion.Name),
            CardFrame.Line(who),
            CardFrame.Line(words.RemindWhat),
            new Container([CardFrame.Plain(texts.Status.Nudge(step, texts.Dates.Day(zone.DayOf(step.StartsAt), zone.DayOf(turn.Now))))]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small },
            possible.DueAt > turn.Now ? CardFrame.Line(words.RemindLater(Frames.When(possible.DueAt, plan.Promotion, turn.Texts, turn.Now))) : null,
            CardFrame.Buttons(
                ActionExecute.Alone(words.SendButton(possible.To.Count), RemindSend.Verb, new(plan.Promotion.Id.Value, possible.Beat.Value), StatusJson.Default.RemindSend, ActionStyle.Positive),
                ActionExecute.Alone(turn.Texts.Planning.BackButton, StatusLook.Verb, new(plan.Promotion.Id.Value), StatusJson.Default.StatusLook)));
    }
}
