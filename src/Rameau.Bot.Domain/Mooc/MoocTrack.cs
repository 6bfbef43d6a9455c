using System.Globalization;
using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Mooc;

public enum MoocState
{
    NotOpen,
    Underway,

    /// <summary>All episodes done by the final date, or not yet past it with nothing left to do.</summary>
    Validated,

    /// <summary>The final date is past: nothing is lost, the next cohort takes the work done.</summary>
    Missed,

    /// <summary>Goes on with the next cohort; nobody chases any more.</summary>
    Transferred,

    /// <summary>All episodes done after having gone on with the next cohort.</summary>
    Finished,
}

/// <summary>One week of the track.</summary>
/// <param name="Step">When it is advised to start and, at its end, to have finished.</param>
/// <param name="DoneAt">Null while it is not done.</param>
/// <param name="MarkedAt">When it was last said to be done, or not to be.</param>
public sealed record Episode(int Number, Step Step, Instant? DoneAt, Instant? MarkedAt);

/// <summary>One MOOC of the pathway as it stands for one person. Episodes may be done in any order and at any pace.</summary>
public sealed record MoocTrack(Step Step, IReadOnlyList<Episode> Episodes, MoocState State)
{
    public int Done => Episodes.Count(episode => episode.DoneAt is not null);

    public bool AllDone => Done == Episodes.Count;

    /// <summary>The one binding day: who wants to validate has finished by its end.</summary>
    public LocalDate FinalOn(DateTimeZone zone) => zone.DayOf(Step.EndsAt).PlusDays(-1);

    /// <summary>Whether « fini » can be said or taken back: at any time once it has begun, but what is validated stays so.</summary>
    public bool TakesMarks(Instant now) => State switch
    {
        MoocState.NotOpen => false,
        MoocState.Validated => now < Step.EndsAt,
        _ => true,
    };

    /// <summary>In the order of the plan.</summary>
    /// <param name="marks">Of the promotion; the person's own are picked.</param>
    public static IReadOnlyList<MoocTrack> Of(
        Plan plan, PersonId person, IReadOnlyCollection<EpisodeMark> marks, IReadOnlyCollection<MoocTransfer> transfers, Instant now) =>
    [
        .. plan.Steps.Where(step => step.Kind is StepKind.MoocTrack).Select(step => Of(
            step,
            [.. EpisodesOf(plan, step.Id).Select(one => Of(one.Number, one.Step, MarkOf(marks, step.Id, one.Number, person)))],
            transfers.Any(transfer => transfer.Track == step.Id && transfer.Person == person),
            now)),
    ];

    /// <summary>What a person should look at first: a track that still awaits something, else one under way, else the next, else the last.</summary>
    public static MoocTrack? Focus(IReadOnlyList<MoocTrack> tracks, Instant now) =>
        tracks.FirstOrDefault(track => track.State is MoocState.Underway)
        ?? tracks.FirstOrDefault(track => track.State is MoocState.Missed)
        ?? tracks.LastOrDefault(track => now < track.Step.EndsAt && track.State is not MoocState.NotOpen)
        ?? tracks.LastOrDefault(track => track.State is MoocState.Transferred)
        ?? tracks.FirstOrDefault(track => track.State is MoocState.NotOpen)
        ?? (tracks.Count > 0 ? tracks[^1] : null);

    /// <summary>The track that an episode's step belongs to, and its number in it; null for any other step.</summary>
    public static (Step Track, int Number)? TrackOf(Plan plan, Step episode) => episode.Kind is not StepKind.MoocEpisode ? null : (
        from track in plan.Steps
        where track.Kind is StepKind.MoocTrack
        from one in EpisodesOf(plan, track.Id)
        where one.Step.Id == episode.Id
        select ((Step, int)?)(track, one.Number)).FirstOrDefault();

    private static MoocTrack Of(Step step, IReadOnlyList<Episode> episodes, bool transferred, Instant now)
    {
        var allDone = episodes.Count > 0 && episodes.All(episode => episode.DoneAt is not null);
        var state = (allDone, transferred) switch
        {
            (true, _) when episodes.All(episode => episode.DoneAt < step.EndsAt) => MoocState.Validated,
            (true, true) => MoocState.Finished,
            (false, true) => MoocState.Transferred,
            _ when now < step.StartsAt => MoocState.NotOpen,
            _ when now < step.EndsAt => MoocState.Underway,
            _ => MoocState.Missed, // also when all is done, but too late: the next cohort validates it
        };

        return new(step, episodes, state);
    }

    /// <summary>A plan names the episodes of a track <c>M1-E1</c>, <c>M1-E2</c>…</summary>
    private static IEnumerable<(int Number, Step Step)> EpisodesOf(Plan plan, StepId track)
    {
        var prefix = $"{track}-E";

        return
            from step in plan.Steps
            where step.Kind is StepKind.MoocEpisode && step.Id.Value.StartsWith(prefix, StringComparison.Ordinal)
            let number = int.Parse(step.Id.Value.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)
            orderby number
            select (number, step);
    }

    private static Episode Of(int number, Step step, EpisodeMark? mark) => new(number, step, mark is { Done: true, At: var at } ? at : null, mark?.At);

    private static EpisodeMark? MarkOf(IEnumerable<EpisodeMark> marks, StepId track, int episode, PersonId person) =>
        marks.FirstOrDefault(mark => mark.Track == track && mark.Episode == episode && mark.Person == person);
}
