using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>One window as it stands for one person.</summary>
/// <param name="Mine">Their record, whatever its state.</param>
/// <param name="Coaches">Those they may choose from, and the one they have.</param>
/// <param name="Free">In the order they start; of two at one hour the one whose coach has fewer calls comes first.</param>
/// <param name="IsKept">Slots are scarce, and left to those who were never coached.</param>
/// <param name="Place">In the line, from 1; null when they do not wait.</param>
public sealed record CoachingView(
    Plan Plan, CallWindow Window, Person Person, CoachingCall? Mine, IReadOnlyList<Person> Coaches, IReadOnlyList<FreeSlot> Free, Fairness Fairness, bool IsKept, int? Place, Instant Now)
{
    public CallKey Key => new(Plan.Promotion.Id, Window.Step.Id, Person.Id);

    public Person? Coach => Mine is { } mine ? Coaches.FirstOrDefault(coach => coach.Id == mine.Coach) : null;

    /// <summary>A call that stands, now or to come.</summary>
    public CoachingCall? Agreed => Mine is { IsAgreed: true } ? Mine : null;

    /// <summary>Held for them, and not over.</summary>
    public CoachingCall? Offer => Mine is { State: CallState.Offered, OfferUntil: var until } && Now < until ? Mine : null;

    /// <summary>The other of the pair, where the team lets the two have their calls together.</summary>
    public Person? Partner { get; init; }

    /// <summary>What the coach will read of their personal work.</summary>
    public PairId? Pair { get; init; }
}

/// <summary>Reads what is free and carries out what people ask; chat, command line and rhythm all go through it.</summary>
public sealed class CoachingDesk(IPeople people, ICoachingCalls calls, ICoachAgendas agendas)
{
    /// <param name="window">Null for the current one.</param>
    /// <returns>Null when the plan has no such window.</returns>
    public async Task<CoachingView?> ReadAsync(Plan plan, Person person, StepId? window, Instant now, CancellationToken ct)
    {
        if ((window is { } id ? CallWindow.Of(plan, id) : CallWindow.Current(plan, now)) is not { } open)
        {
            return null;
        }

        var promotion = plan.Promotion.Id;
        var (free, room, coaches) = await FreeAsync(open, new(promotion, open.Step.Id, person.Id), now, ct);
        var records = await calls.RecordsAsync(promotion, ct);
        var line = await calls.LineAsync(promotion, open.Step.Id, ct);
        var participants = (await people.OfPromotionAsync(promotion, ct)).Where(one => one.Is(Role.Participant, promotion)).ToArray();
        var mine = records.FirstOrDefault(call => call.Window == open.Step.Id && call.Person == person.Id);
        var fairness = Fairness.Of(participants, records, open, room);
        var place = line.Index().Where(one => one.Item.Call.Person == person.Id).Select(one => (int?)one.Index + 1).FirstOrDefault();
        var with = mine is { } call && coaches.All(coach => coach.Id != call.Coach) && await people.FindAsync(call.Coach, ct) is { } other ? [.. coaches, other] : coaches;

        return new(plan, open, person, mine, with, free, fairness, fairness.IsKeptFrom(Fairness.Coached(records, open).Contains(person.Id), now), place, now)
        {
            Partner = await PartnerAsync(person, promotion, participants, ct),
            Pair = PairOf(person, promotion),
        };
    }

    /// <summary>What can be offered in a window, and how many calls its coaches can still take.</summary>
    /// <param name="moving">Whose hour would become free.</param>
    public async Task<(IReadOnlyList<FreeSlot> Free, int Room, IReadOnlyList<Person> Coaches)> FreeAsync(CallWindow window, CallKey? moving, Instant now, CancellationToken ct)
    {
        var coaches = await people.CoachesAsync(window.Promotion, ct);
        var open = await agendas.OfAsync([.. coaches.Select(coach => coach.Id)], Instant.Max(window.From, now), window.Until, ct);
        var load = open.ToDictionary(agenda => agenda.Coach, agenda => agenda.Calls.Count);
        FreeSlot[] free =
        [
            .. open.SelectMany(agenda => FreeSlots.Of(agenda, window, moving, now))
                .OrderBy(slot => slot.StartsAt).ThenBy(slot => load[slot.Coach]).ThenBy(slot => slot.Coach.Value, StringComparer.Ordinal),
        ];

        return (free, open.Sum(agenda => FreeSlots.Room(agenda, window, now)), coaches);
    }

    /// <summary>Books, or moves what stands at <see cref="CallCommand.Take.Moves"/>, if fairness lets them; the rest is decided where it is written.</summary>
    public async Task<CallOutcome> TakeAsync(CoachingView view, CallCommand.Take take, CancellationToken ct) => true switch
    {
        _ when view.Coaches.All(coach => coach.Id != take.Coach) => new CallOutcome.Refused(CallRefusal.NoSuchCoach, view.Mine),
        _ when view.Window.IsOver(view.Now) => new CallOutcome.Refused(CallRefusal.WindowOver, view.Mine),
        _ when view.IsKept && take.Moves is null && view.Agreed is null => new CallOutcome.Refused(CallRefusal.KeptForOthers, view.Mine),
        _ => await calls.DoAsync(take, view.Now, ct),
    };

    private async Task<Person?> PartnerAsync(Person person, PromotionId promotion, Person[] participants, CancellationToken ct)
    {
        var pair = PairOf(person, promotion);
        var other = pair is null ? null : Array.Find(participants, one => one.Id != person.Id && PairOf(one, promotion) == pair);

        return other is not null && (await calls.JointPairsAsync(promotion, ct)).Contains(pair!.Value) ? other : null;
    }

    private static PairId? PairOf(Person person, PromotionId promotion) =>
        person.Roles.FirstOrDefault(grant => grant.Role == Role.Participant && grant.Promotion == promotion)?.Pair;
}
