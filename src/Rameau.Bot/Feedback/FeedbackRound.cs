using NodaTime;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Feedback;

/// <summary>Ends forms at their end, asks how the week was, and deletes what was written when the pathway is over.</summary>
public sealed partial class FeedbackRound(
    FeedbackDesk desk, IFeedback feedback, FeedbackScene scene, IRhythms rhythms, IConversations conversations, ILedger ledger, ILogger<FeedbackRound> log) : IRound
{
    /// <summary>After the last day of the pathway, what was said of its last session can still be read for so long.</summary>
    private static readonly Duration Kept = Duration.FromDays(14);

    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        foreach (var ended in await desk.SettleAsync(plan.Promotion.Id, now, ct))
        {
            await scene.DrawAgainAsync(plan, ended, now, ct);
        }

        await AskAboutRoundsAsync(plan, now, ct);
        var open = (await feedback.AheadAsync(ct)).TryGetValue(plan.Promotion.Id, out var ends) ? ends : (Instant?)null;
        return new[] { open, await AskAboutWeekAsync(plan, now, ct), await ForgetAsync(plan, now, ct) }.Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) => await feedback.AheadAsync(ct);

    /// <summary>A round's card comes when its form is opened, whatever the hour: its people are there.</summary>
    private async Task AskAboutRoundsAsync(Plan plan, Instant now, CancellationToken ct)
    {
        FeedbackForm[] rounds = [.. (await feedback.OfPromotionAsync(plan.Promotion.Id, ct)).Where(form => form.Kind is FeedbackKind.Round && !form.IsOver(now))];

        if (rounds.Length > 0 && await conversations.OfPromotionAsync(plan.Promotion.Id, ct) is { Alive: true } chat)
        {
            await ledger.PlanAsync([.. rounds.Select(form => FeedbackMessages.ToGroup(plan, chat, FeedbackMessages.Round, form, form.OpensAt))], ct);
        }
    }

    /// <returns>When the next week is to be asked about; null after the last.</returns>
    private async Task<Instant?> AskAboutWeekAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var zone = plan.Promotion.Zone;
        var monday = Pulse.MondayOf(zone.DayOf(now));

        if (monday >= plan.EndsOn || !await feedback.IsPulseOnAsync(plan.Promotion.Id, ct))
        {
            return null;
        }

        var beats = Beats.Of(plan, await rhythms.OfAsync(plan.Promotion.Id, ct), await ledger.ChangesAsync(plan.Promotion.Id, ct));
        var due = monday < plan.Promotion.StartsOn ? null : Pulse.DueAt(plan, beats, monday);

        if (due <= now && plan.Calendar.NextActive(now) == now
            && await desk.FindAsync(plan, FormId.Of(plan.Promotion.Id, FeedbackKind.Week, Pulse.Subject(monday)), ct) is { } form
            && await conversations.OfPromotionAsync(plan.Promotion.Id, ct) is { Alive: true } chat)
        {
            await ledger.PlanAsync([FeedbackMessages.ToGroup(plan, chat, PulseMessage.Name, form, due.Value)], ct);
        }

        return due > now ? due : Enumerable.Range(1, 3).Select(weeks => Pulse.DueAt(plan, beats, monday.PlusWeeks(weeks))).FirstOrDefault(at => at is not null);
    }

    private async Task<Instant?> ForgetAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var at = plan.Promotion.Zone.AtStartOfDay(plan.EndsOn).ToInstant() + Kept;

        if (at > now)
        {
            return at;
        }

        if (await feedback.ForgetAsync(plan.Promotion.Id, now, ct) is { } proof)
        {
            LogForgotten(proof.Promotion, proof.Forms, proof.Texts);
        }

        return null;
    }

    [LoggerMessage(LogLevel.Information, "What was written in the {Forms} feedback forms of {Promotion} was deleted: {Texts} texts.")]
    private partial void LogForgotten(PromotionId promotion, int forms, int texts);
}
