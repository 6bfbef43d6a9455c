using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>How one window fills: figures, and nobody's name.</summary>
public sealed record Coverage(CallWindow Window, int Booked, int Participants, int Waiting, int Room)
{
    public int Shortfall => Math.Max(0, Participants - Booked - Room);
}

/// <summary>Reads it; the one count behind card, command line and the warnings when a plan is made and before a window opens.</summary>
public sealed class Coverages(CoachingDesk desk, ICoachingCalls calls, ICoachAgendas agendas, IPeople people)
{
    /// <summary>Windows that are not over, in their order.</summary>
    public async Task<IReadOnlyList<Coverage>> OfAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var promotion = plan.Promotion.Id;
        var participants = (await people.OfPromotionAsync(promotion, ct)).Where(person => person.Is(Role.Participant, promotion)).Select(person => person.Id).ToHashSet();
        var agreed = await calls.OfPromotionAsync(promotion, ct);
        List<Coverage> all = [];

        foreach (var window in CallWindow.All(plan).Where(window => !window.IsOver(now)))
        {
            var booked = agreed.Count(call => call.Window == window.Step.Id && participants.Contains(call.Person));
            var waiting = (await calls.LineAsync(promotion, window.Step.Id, ct)).Count;
            all.Add(new(window, booked, participants.Count, waiting, (await desk.FreeAsync(window, null, now, ct)).Room));
        }

        return all;
    }

    /// <summary>
    /// The windows that will not hold everybody's call, of a plan as it is or as it would be. A promotion whose people are not named yet is
    /// counted as a full one. Empty where no coach keeps hours here: there nobody could say.
    /// </summary>
    public async Task<IReadOnlyList<Coverage>> ScarceAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var coaches = await people.CoachesAsync(plan.Promotion.Id, ct);

        return (await agendas.OfAsync([.. coaches.Select(coach => coach.Id)], now, now, ct)).Count == 0
            ? []
            : [.. (await OfAsync(plan, now, ct)).Select(Expecting).Where(one => one.Shortfall > 0)];
    }

    private static Coverage Expecting(Coverage one) => one.Participants > 0 ? one : one with { Participants = Promotion.MostPeople };
}
