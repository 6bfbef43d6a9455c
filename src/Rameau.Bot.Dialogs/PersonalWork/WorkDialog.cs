using System.Text.Json;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>« Travail personnel »: shows a person theirs, and notes « en cours » and « rendu » for them and who shares it.</summary>
public sealed class WorkDialog(Plans plans, WorkViews views, IWorkReports reports, ILedger ledger) : ICardAction<WorkMarkTap>, ICardAction<WorkLook>, ICommand
{
    public CommandName Name { get; } = new(
        "travail personnel", "personal work",
        "Vos travaux entre les sessions : pour quand, où ils en sont, et les rendre.",
        "Your work between sessions: for when, where it stands, and handing it in.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["tp", "travaux", "travaux personnels", "travail", "mon travail", "mes travaux", "mon travail personnel", "work", "my work", "homework"];

    public Power Power => Power.Participant;

    public async Task<Reply> HandleAsync(WorkMarkTap tapped, Turn turn, CancellationToken ct) => (await MarkAsync(tapped, turn, ct)).Reply;

    /// <summary>With what was decided, for who answers elsewhere than on the card; null when nothing could be.</summary>
    internal async Task<(Reply Reply, WorkDecision? Decision)> MarkAsync(WorkMarkTap tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion } || Mark(tapped.Mark) is not { } mark)
        {
            return (Reply.Noting(turn.Texts.Chat.CardUnreadable), null);
        }

        var plan = await plans.OfAsync(promotion, ct);

        if (await views.ReadAsync(plan, person, new(tapped.Step), turn.Conversation.Channel, turn.Now, ct) is not { } before)
        {
            return (Reply.Noting(turn.Texts.Work.Refused(WorkRefusal.NoSuchWork)), null);
        }

        var decision = WorkDecision.Decide(before.Works, promotion.Id, before.Focus.Step.Id, person, mark, turn.Now);
        Undoing? undo = null;

        if (decision is WorkDecision.Noted { Report: var report } && !turn.IsRepeat)
        {
            undo = Undo(report, (await reports.OfPromotionAsync(promotion.Id, ct)).FirstOrDefault(one => one.Step == report.Step && one.Person == person.Id), before.Focus.Step, turn);
            await reports.SaveAsync(report, ct);
            await ledger.AmendAsync(promotion.Id, report.Step, turn.Now, except: null, ct);
        }

        var after = await views.ReadAsync(plan, person, before.Focus.Step.Id, turn.Conversation.Channel, turn.Now, ct) ?? before;
        return (Reply.Showing(WorkCard.ForPerson(after, turn.Texts), Word(decision, mark, after, turn)) with { Stirs = promotion.Id, Undo = undo }, decision);
    }

    public async Task<Reply> HandleAsync(WorkLook tapped, Turn turn, CancellationToken ct) => turn switch
    {
        { Person: { } person, Promotion: { } promotion } =>
            await views.ReadAsync(await plans.OfAsync(promotion, ct), person, tapped.Step is { } step ? new(step) : null, turn.Conversation.Channel, turn.Now, ct) is { } view
                ? Reply.Showing(WorkCard.ForPerson(view, turn.Texts))
                : Reply.Noting(tapped.Step is null ? turn.Texts.Work.NoneHere : turn.Texts.Work.Refused(WorkRefusal.NoSuchWork)),
        _ => Reply.Noting(turn.NoPromotion),
    };

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var view = turn.InGroup ? null : await views.ReadAsync(await plans.OfAsync(promotion, ct), person, null, turn.Conversation.Channel, turn.Now, ct);

        return view is null && !turn.InGroup
            ? Reply.Saying(turn.Texts.Work.NoneHere)
            : await PrivateDoor.AnswerAsync(
                turn, turn.Texts.Work.Mine, WorkCard.Look(turn.Texts.Work.MineButton, promotion, null), () => Task.FromResult(WorkCard.ForPerson(view!, turn.Texts)));
    }

    /// <summary>By name alone: a number is no mark.</summary>
    internal static WorkMark? Mark(string? name) => name switch
    {
        nameof(WorkMark.Started) => WorkMark.Started,
        nameof(WorkMark.HandedIn) => WorkMark.HandedIn,
        _ => null,
    };

    private static string Word(WorkDecision decision, WorkMark mark, WorkView view, Turn turn) => decision switch
    {
        WorkDecision.Refused { Why: var why } => turn.Texts.Work.Refused(why),
        _ when turn.IsRepeat => turn.Texts.Work.Line(turn.Texts.Steps.Name(view.Focus.Step), turn.Texts.Work.State(view.Focus.State)),
        _ => turn.Texts.Work.Noted(mark, turn.Texts.Steps.Name(view.Focus.Step)),
    };

    /// <summary>Names the word by its hour, so that one said since is not lost.</summary>
    private static Undoing Undo(WorkReport report, WorkReport? before, Step step, Turn turn)
    {
        WorkUndo undo = new(report.Promotion.Value, report.Step.Value, report.At.ToUnixTimeMilliseconds(), before?.Mark.ToString());
        return new(WorkUndo.Verb, JsonSerializer.SerializeToElement(undo, WorkJson.Default.WorkUndo), turn.Texts.Work.YourMark(turn.Texts.Steps.Name(step)));
    }
}
