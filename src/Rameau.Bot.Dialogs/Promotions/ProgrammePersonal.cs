using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>What the programme holds for one participant alone: their work, their MOOC, their next call. For their eyes only.</summary>
public sealed class ProgrammePersonal(WorkViews works, MoocViews moocs, ICoachingCalls calls)
{
    /// <returns>Null for who does not live the promotion: nothing of theirs is in it.</returns>
    public async Task<IReadOnlyList<string>?> ReadAsync(Plan plan, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person || !person.Is(Role.Participant, plan.Promotion.Id))
        {
            return null;
        }

        var work = await works.ReadAsync(plan, person, null, turn.Conversation.Channel, turn.Now, ct);
        var mooc = await moocs.ReadAsync(plan, person, null, turn.Conversation.Channel, turn.Now, ct);
        var mine = (await calls.OfPromotionAsync(plan.Promotion.Id, ct)).Where(call => call.Person == person.Id).ToArray();

        return [.. new[] { Work(work, turn.Texts), Mooc(mooc, turn.Texts), Call(plan, mine, turn) }.OfType<string>()];
    }

    private static string? Work(WorkView? view, Texts texts) => view switch
    {
        null => null,
        { Focus: { IsOpen: true } work } => texts.Meetings.WorkItem(
            texts.Steps.Name(work.Step), texts.Work.State(work.State), texts.Work.Due(texts.Dates.Day(work.DueOn(view.Zone), view.Today))),
        _ => texts.Work.Line(texts.Steps.Name(view.Focus.Step), texts.Work.State(view.Focus.State)),
    };

    private static string? Mooc(MoocView? view, Texts texts) => view switch
    {
        null => null,
        { Focus: { State: MoocState.NotOpen } track } => texts.Meetings.MoocItem(texts.Mooc.Title(track.Step), texts.Mooc.StartsOn(texts.Dates.Day(view.Zone.DayOf(track.Step.StartsAt), view.Today))),
        { Focus: var track } => texts.Meetings.MoocItem(texts.Mooc.Title(track.Step), texts.Mooc.Count(track.Done, track.Episodes.Count)),
    };

    private static string? Call(Plan plan, IReadOnlyList<CoachingCall> mine, Turn turn)
    {
        var (zone, texts) = (plan.Promotion.Zone, turn.Texts);
        var today = zone.DayOf(turn.Now);

        if (mine.FirstOrDefault(call => call.EndsAt > turn.Now) is { } next)
        {
            var local = next.StartsAt.InZone(zone);
            return texts.Meetings.CallItem(texts.Dates.Day(local.Date, today), texts.Dates.Hour(local.TimeOfDay));
        }

        return plan.Steps.FirstOrDefault(step => step.Kind is StepKind.CoachingWindow && turn.Now < step.EndsAt && mine.All(call => call.Window != step.Id)) is { } window
            ? texts.Meetings.NoCallItem(texts.Steps.Name(window), MeetingCards.When(window, plan, texts, turn.Now))
            : null;
    }
}
