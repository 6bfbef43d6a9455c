using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Draws a person's window as it stands: the call that is agreed, the hour that is kept, or what is free.</summary>
public sealed class CoachingScene(IPeople people, IWorkReports reports, ICalendarLinks links)
{
    public async Task<AdaptiveCard> DrawAsync(CoachingView view, CallTimes times, CallWish wish, string? word, CancellationToken ct) => view switch
    {
        { Agreed: { } call } => CoachingCard.Confirmed(view, times, await links.OfCallAsync(call.Key, view.Person.Id, view.Now, ct), await WorkAsync(view.Plan, view.Person, view.Window, times.Texts, view.Now, ct), word),
        { Offer: not null } => CoachingCard.Offered(view, times, word),
        _ => ChooseCard.Nearest(view, times, wish, null, word ?? (view.Window.IsOver(view.Now) ? times.Texts.Coaching.Refused(CallRefusal.WindowOver) : null)),
    };

    public Task<AdaptiveCard> DrawAsync(CoachingView view, Turn turn, string? word, CancellationToken ct) =>
        DrawAsync(view, CoachingDialog.Times(view, turn), new(), word, ct);

    /// <summary>What a sentence asked for, as far as it can be.</summary>
    public async Task<AdaptiveCard> OpenAsync(CoachingView view, CallWish wish, CoachingAim aim, Turn turn, CancellationToken ct)
    {
        var (times, known) = (CoachingDialog.Times(view, turn), view.Coaches.Any(coach => coach.Id == wish.Coach) ? wish : wish with { Coach = null });
        var changeable = view.Agreed is { Host: null } call && call.StartsAt - turn.Now >= CallDecision.CutOff ? view.Agreed : null;

        return (aim, changeable) switch
        {
            (CoachingAim.Move, { } moves) => ChooseCard.Nearest(view, times, known, moves, null),
            (CoachingAim.Cancel, not null) => CoachingForms.Cancel(view, times, null),
            (CoachingAim.Move or CoachingAim.Cancel, null) when view.Agreed is not null => await DrawAsync(view, times, known, turn.Texts.Coaching.Refused(CallRefusal.TooLateToChange), ct),
            _ => await DrawAsync(view, times, known, null, ct),
        };
    }

    /// <summary>Why it cannot be, and what is nearest to it.</summary>
    public async Task<Reply> GoneAsync(CoachingView view, FreeSlot wanted, CallRefusal why, Turn turn, CancellationToken ct)
    {
        var times = CoachingDialog.Times(view, turn);
        var local = wanted.StartsAt.InZone(times.Zone);
        CallWish wish = new(local.Date, local.Date, At: local.TimeOfDay);
        var refusal = turn.Texts.Coaching.Refused(why);
        var word = view.Agreed is null && wish.Among(view.Free, times.Zone).Slots is [var nearest, ..] && why is not CallRefusal.KeptForOthers
            ? turn.Texts.Coaching.Nearest(refusal, times.When(nearest.StartsAt))
            : refusal;

        return Reply.Showing(await DrawAsync(view, times, wish, word, ct), word);
    }

    /// <summary>The personal work for the session after the window, and where it stands; null when there is none.</summary>
    public async Task<string?> WorkAsync(Plan plan, Person person, CallWindow window, Texts texts, Instant now, CancellationToken ct)
    {
        var participants = await people.OfPromotionAsync(plan.Promotion.Id, ct);
        PersonId[] holders = [.. Holders.Of(person, plan.Promotion.Id, participants).Select(one => one.Id)];
        var work = Work.Of(plan, holders, await reports.OfPromotionAsync(plan.Promotion.Id, ct), now)
            .FirstOrDefault(one => one.Prepares is { } session && session.StartsAt >= window.From);

        return work is null ? null : texts.Coaching.YourWork(texts.Steps.Name(work.Step), texts.Work.State(work.State));
    }
}
