using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.PersonalWork;

public enum WorkRefusal
{
    NotInThisPromotion,
    NoSuchWork,
    NotOpenYet,
}

/// <summary>What becomes of a tap on « en cours » or « rendu ».</summary>
public abstract record WorkDecision
{
    private WorkDecision() { }

    public sealed record Noted(WorkReport Report, Work Work) : WorkDecision;

    /// <summary>It was so already, by the same hand or the other of the pair: who did it and when stay as they were.</summary>
    public sealed record AlreadySo(Work Work) : WorkDecision;

    public sealed record Refused(WorkRefusal Why, Work? Work) : WorkDecision;

    /// <summary>A day that is over refuses nothing: late work is welcome.</summary>
    /// <param name="works">Those of the person and of who shares them, as they stand.</param>
    public static WorkDecision Decide(IReadOnlyList<Work> works, PromotionId promotion, StepId id, Person person, WorkMark mark, Instant now) =>
        works.FirstOrDefault(work => work.Step.Id == id) switch
        {
            _ when !person.Is(Role.Participant, promotion) => new Refused(WorkRefusal.NotInThisPromotion, null),
            null => new Refused(WorkRefusal.NoSuchWork, null),
            { State: WorkState.NotOpen } work => new Refused(WorkRefusal.NotOpenYet, work),
            { Last: { } last } work when last.Mark == mark => new AlreadySo(work),
            var work => new Noted(new(promotion, id, person.Id, mark, now), work),
        };
}
