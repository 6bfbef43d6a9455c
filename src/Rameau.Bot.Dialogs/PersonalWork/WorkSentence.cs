using System.Text.RegularExpressions;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>
/// « J'ai rendu le TP2 », « il me reste quoi ? »: the tap's own decision. A pair shares its work, whoever of the two says so. In a group
/// it is done, and how things stand is behind the door.
/// </summary>
public sealed partial class WorkSentence(Plans plans, WorkViews views, WorkDialog work)
{
    public async Task<Reply> DoneAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        if (await FocusAsync(heard, turn, ct) is not { } view)
        {
            return Reply.Saying(NoSuch(heard, turn));
        }

        WorkMarkTap tap = new(view.Plan.Promotion.Id.Value, view.Focus.Step.Id.Value, nameof(WorkMark.HandedIn), $"{turn.Activity.Id}");
        var (done, decision) = await work.MarkAsync(tap, turn, ct);
        var said = decision switch
        {
            WorkDecision.Refused or null => Reply.Saying(done.Note ?? turn.Texts.Work.NoneHere),
            _ when turn.InGroup => PrivateDoor.Acknowledge(turn, turn.Texts.Work.Mine, WorkCard.Look(turn.Texts.Work.MineButton, view.Plan.Promotion, view.Focus.Step.Id)),
            _ => CardFrame.WithWords(done.Card!, done.Note!).AsReply(done.Note),
        };

        return said with { Stirs = done.Stirs, Undo = done.Undo };
    }

    public async Task<Reply> StatusAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        if (await FocusAsync(heard, turn, ct) is not { } view)
        {
            return Reply.Saying(NoSuch(heard, turn));
        }

        var named = Named(heard) is null ? (StepId?)null : view.Focus.Step.Id;
        return await PrivateDoor.AnswerAsync(
            turn, turn.Texts.Work.Mine, WorkCard.Look(turn.Texts.Work.MineButton, view.Plan.Promotion, named), () => Task.FromResult(WorkCard.ForPerson(view, turn.Texts)));
    }

    private async Task<WorkView?> FocusAsync(Heard heard, Turn turn, CancellationToken ct) =>
        turn is { Person: { } person, Promotion: { } promotion } && (Named(heard) is not null || !Numbered().IsMatch(Commands.Normal(heard.Text)))
            ? await views.ReadAsync(await plans.OfAsync(promotion, ct), person, Named(heard), turn.Conversation.Channel, turn.Now, ct)
            : null;

    /// <summary>What is due for session n is the work that session n-1 opened.</summary>
    private static StepId? Named(Heard heard) => (heard.Slots.Text(SlotName.PersonalWork), heard.Slots.Number(SlotName.Session)) switch
    {
        ({ } id, _) => new(id),
        (_, > 1 and var session) => new($"TP{session - 1}"),
        _ => null,
    };

    private static string NoSuch(Heard heard, Turn turn) => turn switch
    {
        { Person: null } or { Promotion: null } => turn.NoPromotion,
        _ when Named(heard) is not null || Numbered().IsMatch(Commands.Normal(heard.Text)) => turn.Texts.Work.Refused(WorkRefusal.NoSuchWork),
        _ => turn.Texts.Work.NoneHere,
    };

    [GeneratedRegex(@"\b(?:tp|travail(?: personnel)?|travaux(?: personnels)?|homework|work) ?(?:n |numero |no |number )?\d+\b")]
    private static partial Regex Numbered();
}
