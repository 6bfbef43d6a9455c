using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>One window as it stands for one person.</summary>
/// <param name="Mine">Their record, whatever its state.</param>
/// <param name="Coaches">Those they may choose from, and the one they have.</param>
/// <param name="Hours">As far as was looked.</param>
/// <param name="IsKept">Slots are scarce, and left to those who were never coached.</param>
/// <param name="Place">In the line, from 1; null when they do not wait.</param>
public sealed record CoachingView(
    Plan Plan, CallWindow Window, Person Person, CoachingCall? Mine, IReadOnlyList<Person> Coaches, FreeHours Hours, Fairness Fairness, bool IsKept, int? Place, Instant Now)
{
    public IReadOnlyList<FreeSlot> Free => Hours.Slots;

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

/// <summary>What can be offered in a window.</summary>
/// <param name="Slots">In the order they start; of two at one hour the one whose coach has fewer calls comes first.</param>
/// <param name="Room">How many calls the coaches can still take, as far as was looked.</param>
/// <param name="IsWhole">False where more is free later in the window.</param>
public sealed record FreeHours(IReadOnlyList<FreeSlot> Slots, int Room, IReadOnlyList<Person> Coaches, bool IsWhole);

/// <summary>Reads what is free and carries out what people ask; chat, command line and rhythm all go through it.</summary>
public sealed class CoachingDesk(IPeople people, ICoachingCalls calls, ICoachAgendas agendas)
{
    /// <summary>More than any card lists; who has so much to choose from need not wait for the rest of the window to be read.</summary>
    private const int Plenty = 100;

    /// <summary>With the nearest hours; with all of them where they are few.</summary>
    public Task<CoachingView?> ReadAsync(Plan plan, Person person, StepId? window, Instant now, CancellationToken ct) => ReadAsync(plan, person, window, now, now, ct);

    /// <param name="window">Null for the current one.</param>
    /// <param name="upTo">What starts by then is looked at in any case.</param>
    /// <returns>Null when the plan has no such window.</returns>
    public async Task<CoachingView?> ReadAsync(Plan plan, Person person, StepId? window, Instant upTo, Instant now, CancellationToken ct)
    {
        if ((window is { } id ? CallWindow.Of(plan, id) : CallWindow.Current(plan, now)) is not { } open)
        {
            return null;
        }

        var promotion = plan.Promotion.Id;
        var participants = (await people.OfPromotionAsync(promotion, ct)).Where(one => one.Is(Role.Participant, promotion)).ToArray();
        var hours = await NearestAsync(open, new(promotion, open.Step.Id, person.Id), upTo, Math.Max(Plenty, participants.Length), now, ct);
        var records = await calls.RecordsAsync(promotion, ct);
        var line = await calls.LineAsync(promotion, open.Step.Id, ct);
        var mine = records.FirstOrDefault(call => call.Window == open.Step.Id && call.Person == person.Id);
        var fairness = Fairness.Of(participants, records, open, hours.Room);
        var place = line.Index().Where(one => one.Item.Call.Person == person.Id).Select(one => (int?)one.Index + 1).FirstOrDefault();
        var coaches = hours.Coaches;
        var with = mine is { } call && coaches.All(coach => coach.Id != call.Coach) && await people.FindAsync(call.Coach, ct) is { } other ? [.. coaches, other] : coaches;

        return new(plan, open, person, mine, with, hours, fairness, fairness.IsKeptFrom(Fairness.Coached(records, open).Contains(person.Id), now), place, now)
        {
            Partner = await PartnerAsync(person, promotion, participants, ct),
            Pair = PairOf(person, promotion),
        };
    }

    /// <summary>Everything that can be offered in a window.</summary>
    /// <param name="moving">Whose hour would become free.</param>
    public Task<FreeHours> FreeAsync(CallWindow window, CallKey? moving, Instant now, CancellationToken ct) =>
        NearestAsync(window, moving, window.Until, int.MaxValue, now, ct);

    /// <summary>
    /// Ninety coaches have thousands of free hours in a window of two months, of which a card shows three: looks ahead only so far that enough
    /// are found. One look is enough where the coaches are few, which then covers the window.
    /// </summary>
    /// <param name="upTo">What starts by then is looked at in any case.</param>
    /// <param name="enough">Hours and room after which no more is read.</param>
    private async Task<FreeHours> NearestAsync(CallWindow window, CallKey? moving, Instant upTo, int enough, Instant now, CancellationToken ct)
    {
        var coaches = await people.CoachesAsync(window.Promotion, ct);
        PersonId[] ids = [.. coaches.Select(coach => coach.Id)];
        var from = Instant.Max(window.From, now);

        for (var ahead = Duration.FromDays(1 + (2 * Plenty / Math.Max(1, ids.Length))); ; ahead *= 4)
        {
            var until = Instant.Min(window.Until, Instant.Max(from + ahead, Instant.Min(upTo, window.Until) + CoachingCall.Length));
            var found = Among(await agendas.OfAsync(ids, from, until, ct), window with { Until = until }, moving, now);

            if (until == window.Until || (found.Slots.Count >= enough && found.Room >= enough))
            {
                return found with { Coaches = coaches, IsWhole = until == window.Until };
            }
        }
    }

    private static FreeHours Among(IReadOnlyList<CoachAgenda> open, CallWindow window, CallKey? moving, Instant now)
    {
        var load = open.ToDictionary(agenda => agenda.Coach, agenda => agenda.Calls.Count);
        List<FreeSlot> free = [];
        var room = 0;

        foreach (var agenda in open)
        {
            FreeSlot[] own = [.. FreeSlots.Of(agenda, window, moving, now)];
            free.AddRange(own);
            room += agenda.Calls.Any(call => call.Call == moving) ? FreeSlots.Room(agenda, window, now) : FreeSlots.Room(agenda, own);
        }

        return new([.. free.OrderBy(slot => slot.StartsAt).ThenBy(slot => load[slot.Coach]).ThenBy(slot => slot.Coach.Value, StringComparer.Ordinal)], room, [], true);
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
