using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Mooc;

public enum MoocRefusal
{
    NotInThisPromotion,
    NoSuchEpisode,
    NotOpenYet,

    /// <summary>The final date is past and all was done by then: there is nothing left to change or to carry over.</summary>
    Validated,

    /// <summary>Until the final date there is nothing to carry over.</summary>
    StillTime,
}

/// <summary>What becomes of « épisode fini », of taking it back, and of going on with the next cohort.</summary>
public abstract record MoocDecision
{
    private MoocDecision() { }

    public sealed record Marked(EpisodeMark Mark, MoocTrack Track) : MoocDecision;

    public sealed record Transferred(MoocTransfer Transfer, MoocTrack Track) : MoocDecision;

    /// <summary>It was so already: since when stays as it was.</summary>
    public sealed record AlreadySo(MoocTrack Track) : MoocDecision;

    public sealed record Refused(MoocRefusal Why, MoocTrack? Track) : MoocDecision;

    /// <param name="tracks">Those of the person, as they stand.</param>
    public static MoocDecision DecideMark(IReadOnlyList<MoocTrack> tracks, PromotionId promotion, StepId id, int episode, bool done, Person person, Instant now) =>
        (Find(tracks, id), Find(tracks, id)?.Episodes.FirstOrDefault(one => one.Number == episode)) switch
        {
            _ when !person.Is(Role.Participant, promotion) => new Refused(MoocRefusal.NotInThisPromotion, null),
            (null, _) => new Refused(MoocRefusal.NoSuchEpisode, null),
            ({ } track, null) => new Refused(MoocRefusal.NoSuchEpisode, track),
            ({ State: MoocState.NotOpen } track, _) => new Refused(MoocRefusal.NotOpenYet, track),
            ({ } track, { DoneAt: var at }) when at is not null == done => new AlreadySo(track),
            ({ } track, _) when !track.TakesMarks(now) => new Refused(MoocRefusal.Validated, track),
            ({ } track, _) => new Marked(new(promotion, id, episode, person.Id, done, now), track),
        };

    public static MoocDecision DecideTransfer(IReadOnlyList<MoocTrack> tracks, PromotionId promotion, StepId id, Person person, Instant now) =>
        Find(tracks, id) switch
        {
            _ when !person.Is(Role.Participant, promotion) => new Refused(MoocRefusal.NotInThisPromotion, null),
            null => new Refused(MoocRefusal.NoSuchEpisode, null),
            { State: MoocState.Transferred or MoocState.Finished } track => new AlreadySo(track),
            { State: MoocState.Missed } track => new Transferred(new(promotion, id, person.Id, now), track),
            { State: MoocState.Validated } track => new Refused(MoocRefusal.Validated, track),
            { State: MoocState.NotOpen } track => new Refused(MoocRefusal.NotOpenYet, track),
            var track => new Refused(MoocRefusal.StillTime, track),
        };

    private static MoocTrack? Find(IReadOnlyList<MoocTrack> tracks, StepId id) => tracks.FirstOrDefault(track => track.Step.Id == id);
}
