using NodaTime;
using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.CoffeePairs;

/// <summary>
/// Draws each month once, by whichever promotion is looked at first, and has each promotion tell its own: with whom, that they pause, that somebody left or
/// came along, and two weeks later whether they met.
/// </summary>
public sealed class CoffeeRound(ICoffeePairs coffees, IPeople people, IPromotions promotions, ILedger ledger) : IRound
{
    /// <summary>After so long a month is not drawn any more, nor told.</summary>
    private static readonly Duration Fresh = Duration.FromDays(7);

    private static readonly Duration TwoWeeks = Duration.FromDays(14);

    /// <summary>So often it is seen that somebody was forgotten.</summary>
    private static readonly Duration Glance = Duration.FromDays(1);

    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var members = await coffees.MembersAsync(ct);
        var homes = members.Count == 0 ? null : await HomesAsync(members, ct);

        if (homes is null || !homes.Values.Contains(plan.Promotion.Id))
        {
            return null;
        }

        var month = plan.Calendar.Zone.DayOf(now).ToYearMonth();
        var opensAt = OpensAt(plan.Calendar, month);
        var next = now < opensAt ? opensAt : OpensAt(plan.Calendar, month.PlusMonths(1));

        if (now < opensAt || !await IsDrawnAsync(month, members, homes, plan.Calendar, opensAt, now, ct))
        {
            return next;
        }

        var metAt = plan.Calendar.NextActive(opensAt + TwoWeeks);
        Delivery[] rows =
        [
            .. (await coffees.TablesAsync(month, ct)).Where(table => table.Month == month)
                .SelectMany(table => Told(table, plan, homes, isFresh: now < opensAt + Fresh, hasTime: now >= metAt, now)),
            .. members.Where(member => now < opensAt + Fresh && homes[member.Person] == plan.Promotion.Id && Pauses(member, plan.Calendar, opensAt))
                .Select(member => CoffeeRows.Of(month, CoffeeRows.Paused, member.Person, plan, now)),
        ];
        await ledger.PlanAsync(rows, ct);

        return new[] { next, now + Glance, now < metAt ? metAt : next }.Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        (await HomesAsync(await coffees.MembersAsync(ct), ct)).Values.Distinct().ToDictionary(promotion => promotion, _ => now);

    /// <summary>The first hour of the month in which the promotion may be written to.</summary>
    private static Instant OpensAt(PromotionCalendar calendar, YearMonth month) => calendar.NextActive(calendar.Zone.On(month.OnDayOfMonth(1), LocalTime.Midnight));

    private static bool Pauses(CoffeeMember member, PromotionCalendar calendar, Instant opensAt) =>
        member.JoinedAt < opensAt && member.IsPaused(calendar.Zone.DayOf(opensAt));

    private static IEnumerable<Delivery> Told(
        CoffeeTable table, Plan plan, IReadOnlyDictionary<PersonId, PromotionId> homes, bool isFresh, bool hasTime, Instant now)
    {
        string?[] said =
        [
            isFresh ? CoffeeRows.Drawn : null,
            !table.IsAsDrawn && !hasTime ? CoffeeRows.NowOf(table) : null,
            hasTime && table.People.Count > 1 ? CoffeeRows.Met : null,
        ];

        return from person in table.People
               where homes.TryGetValue(person, out var home) && home == plan.Promotion.Id
               from what in said.OfType<string>()
               select CoffeeRows.Of(table.Month, what, person, plan, plan.Calendar.NextActive(now));
    }

    /// <summary>Whether there are tables; who joined after the month opened waits for the next.</summary>
    private async Task<bool> IsDrawnAsync(
        YearMonth month, IReadOnlyList<CoffeeMember> members, IReadOnlyDictionary<PersonId, PromotionId> homes, PromotionCalendar calendar, Instant opensAt, Instant now,
        CancellationToken ct)
    {
        if (await coffees.IsDrawnAsync(month, ct))
        {
            return true;
        }

        CoffeeMember[] inTime = [.. members.Where(member => member.JoinedAt < opensAt && homes.ContainsKey(member.Person))];

        if (inTime.Length == 0 || now >= opensAt + Fresh)
        {
            return false;
        }

        var guests = inTime.Where(member => !Pauses(member, calendar, opensAt)).Select(member => new CoffeeGuest(member.Person, homes[member.Person]));
        var history = await coffees.TablesAsync(month.PlusMonths(-ICoffeePairs.MonthsKept), ct);
        await coffees.TryDrawAsync(month, CoffeePlan.Of(guests, history, month), now, ct); // another node may have been quicker

        return true;
    }

    private async Task<IReadOnlyDictionary<PersonId, PromotionId>> HomesAsync(IReadOnlyList<CoffeeMember> members, CancellationToken ct)
    {
        Dictionary<PersonId, PromotionId> homes = [];
        var all = await promotions.AllAsync(ct);

        foreach (var member in members)
        {
            if (await people.FindAsync(member.Person, ct) is { } person && Homes.Of(person, all) is { } home)
            {
                homes[member.Person] = home.Id;
            }
        }

        return homes;
    }
}
