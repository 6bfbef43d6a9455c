using System.Diagnostics;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>Takes an answer to any form: once of each person where nobody's name is kept, however often it is delivered.</summary>
public sealed class FeedbackTaking(FeedbackDesk desk, IFeedback feedback, FeedbackScene scene)
{
    /// <returns>Null when it was taken.</returns>
    public async Task<FeedbackRefusal?> TakeAsync(Plan plan, FeedbackState before, Person person, IReadOnlyDictionary<string, string?> typed, Turn turn, CancellationToken ct)
    {
        var form = before.Form;

        switch (FeedbackDecision.DecideAnswer(form, person.Id, before.HasAnswered(person.Id), typed, turn.Now))
        {
            case FeedbackDecision.Refused { Why: var why }:
                return why;
            case FeedbackDecision.Taken { Answer: var answer }:
                return await KeepAsync(plan, form, person, answer, turn, ct);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<FeedbackRefusal?> KeepAsync(Plan plan, FeedbackForm form, Person person, FeedbackAnswer answer, Turn turn, CancellationToken ct)
    {
        var opened = await desk.OpenAsync(form, ct);
        var refused = opened.Mode == form.Mode && await feedback.TryAnswerAsync(opened, person.Id, answer, ct) ? null : (FeedbackRefusal?)await OvertakenAsync(plan, form, ct);
        await desk.EndIfAllAnsweredAsync(opened, turn.Now, ct);
        await scene.DrawAgainAsync(plan, form, turn.Now, ct);
        return refused;
    }

    /// <summary>Between our look and our writing somebody closed the form, chose the other mode, or delivered this very answer.</summary>
    private async Task<FeedbackRefusal> OvertakenAsync(Plan plan, FeedbackForm read, CancellationToken ct) => await desk.FindAsync(plan, read.Id, ct) switch
    {
        { Closed: not null } => FeedbackRefusal.Closed,
        { Mode: var mode } when mode != read.Mode => FeedbackRefusal.ModeFrozen,
        _ => FeedbackRefusal.AlreadyAnswered,
    };
}
