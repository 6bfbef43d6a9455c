using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>Takes back a word on a piece of work, for the person and who shares it.</summary>
public sealed class WorkUndoDialog(Plans plans, WorkViews views, IWorkReports reports, ILedger ledger) : ICardAction<WorkUndo>
{
    public async Task<Reply> HandleAsync(WorkUndo tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);

        if (await views.ReadAsync(plan, person, new(tapped.Step), turn.Conversation.Channel, turn.Now, ct) is not { } before)
        {
            return Reply.Noting(turn.Texts.Work.Refused(WorkRefusal.NoSuchWork));
        }

        var decision = WorkTakingBack.Decide(
            before.Works, await reports.OfPromotionAsync(promotion.Id, ct), before.Focus.Step.Id, person, Instant.FromUnixTimeMilliseconds(tapped.At), WorkDialog.Mark(tapped.Before), turn.Now);

        switch (turn.IsRepeat ? null : decision)
        {
            case WorkTakingBack.Restored { Report: var report }:
                await reports.SaveAsync(report, ct);
                break;
            case WorkTakingBack.Forgotten { Report: var report }:
                await reports.ForgetAsync(report, ct);
                break;
        }

        await ledger.AmendAsync(promotion.Id, before.Focus.Step.Id, turn.Now, except: null, ct);
        var after = await views.ReadAsync(plan, person, before.Focus.Step.Id, turn.Conversation.Channel, turn.Now, ct) ?? before;
        var word = decision is WorkTakingBack.AlreadySo ? turn.Texts.Meetings.NothingToTakeBack : turn.Texts.Work.Line(turn.Texts.Steps.Name(after.Focus.Step), turn.Texts.Work.State(after.Focus.State));

        return Reply.Showing(WorkCard.ForPerson(after, turn.Texts), word) with { Stirs = promotion.Id };
    }
}
