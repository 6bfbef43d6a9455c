using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>What the rhythm says about the MOOC: softly to the group, and in private about the one binding date.</summary>
public sealed class MoocMessages(MoocViews views) : IMessage
{
    public const string Start = "mooc-start";
    public const string Episode = "mooc-episode";
    public const string Final = "mooc-final";
    public const string Missed = "mooc-missed";

    public IReadOnlyCollection<string> Names { get; } = [Start, Episode, Final, Missed];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) => context switch
    {
        { Name: Start, Step.Kind: StepKind.MoocTrack } =>
            ForGroup(context.Step, context.Texts.Mooc.StartSummary(context.Texts.Mooc.Title(context.Step)), context.Texts.Mooc.StartWord, context.Texts.Mooc.WhyStart, context),
        // The start of the track is that of its first episode.
        { Name: Episode } when MoocTrack.TrackOf(context.Plan, context.Step) is var (track, number) && number > 1 => ForGroup(
            track,
            context.Texts.Mooc.EpisodeSummary(number, LastDay(context.Step, context)),
            context.Texts.Mooc.EpisodeWord(number, LastDay(context.Step, context)),
            context.Texts.Mooc.WhyEpisode,
            context),
        { Step.Kind: StepKind.MoocTrack, Reader: { } reader } when await views.ReadAsync(context.Plan, reader, context.Step.Id, context.Channel, context.Now, ct) is { } view =>
            ForReader(view, context),
        _ => null,
    };

    private static Message ForGroup(Step track, string summary, string word, string because, MessageContext context) => new(
        MoocCard.ForGroup(track, context.Plan.Promotion, context.Texts, context.Now, word, because),
        summary,
        context.Now < track.EndsAt ? track.EndsAt : null)
    {
        Item = new(summary, MoocCard.Look(context.Texts.Mooc.MineButton, context.Plan.Promotion, track.Id)),
    };

    private static Message? ForReader(MoocView view, MessageContext context)
    {
        var texts = context.Texts;
        var day = view.Focus.FinalOn(context.Zone);

        return (context.Name, view.Focus) switch
        {
            (Final, { State: MoocState.Underway }) =>
                Privately(texts.Mooc.FinalSummary(texts.Dates.Day(day, context.Today)), texts.Mooc.FinalWord(texts.Dates.Distance(day, context.Today)), texts.Mooc.WhyFinal),
            (Missed, { State: MoocState.Missed, AllDone: false }) => Privately(texts.Mooc.MissedSummary, null, texts.Mooc.WhyMissed),
            _ => null,
        };

        Message Privately(string summary, string? word, string because) => new(MoocCard.ForPerson(view, texts, word, because), summary)
        {
            Item = new(summary, MoocCard.Look(texts.Mooc.MineButton, context.Plan.Promotion, view.Focus.Step.Id)),
        };
    }

    private static string LastDay(Step step, MessageContext context) =>
        context.Texts.Dates.Day(context.Zone.DayOf(step.EndsAt).PlusDays(-1), context.Today);
}
