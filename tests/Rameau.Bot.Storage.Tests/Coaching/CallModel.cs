using Rameau.Bot.Domain.Coaching;

namespace Rameau.Bot.Storage.Tests.Coaching;

/// <summary>What a record of the model stands for.</summary>
internal sealed record ModelCall(string Coach, DateTime StartsAt, CallState State, int Sequence, DateTime? Until = null);

/// <summary>
/// Coaching as somebody would explain it with a wall calendar: quarters of an hour that are open, crossed out or taken, in UTC. It shares
/// nothing with the product but names, so that both would have to be wrong in the same way.
/// </summary>
internal sealed class CallModel
{
    private const int Quarters = 8;
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private readonly HashSet<(string Coach, DateTime Quarter)> open = [];
    private readonly HashSet<(string Coach, DateTime Quarter)> busy = [];
    private readonly HashSet<(string Coach, DateOnly Day)> off = [];

    public Dictionary<string, ModelCall> Calls { get; } = [];

    public Dictionary<string, DateTime> Line { get; } = [];

    public required DateTime From { get; init; }

    public required DateTime Until { get; init; }

    public required TimeSpan Buffer { get; init; }

    public required TimeSpan Notice { get; init; }

    public required int DailyCap { get; init; }

    public required int WeeklyCap { get; init; }

    public void Open(string coach, DateOnly day, int fromHour, int toHour)
    {
        for (var at = Utc(day, fromHour); at < Utc(day, toHour); at += Quarter)
        {
            open.Add((coach, at));
        }
    }

    public void Busy(string coach, IEnumerable<(DateTime From, DateTime To)> times)
    {
        busy.RemoveWhere(one => one.Coach == coach);

        foreach (var (from, to) in times)
        {
            for (var at = from; at < to; at += Quarter)
            {
                busy.Add((coach, at));
            }
        }
    }

    public string Take(string person, string coach, DateTime at, DateTime? moves, DateTime now)
    {
        var mine = Calls.GetValueOrDefault(person);

        if (mine is { State: CallState.Booked } && mine.Coach == coach && mine.StartsAt == at)
        {
            return "already";
        }

        var mayAsk = moves is { } from
            ? mine is { State: CallState.Booked } && mine.StartsAt == from && from - now >= TimeSpan.FromHours(24)
            : mine is not { State: CallState.Booked };

        return mayAsk && IsFree(person, coach, at, now) ? Set(person, coach, at, CallState.Booked) : "refused";
    }

    public string Offer(string person, string coach, DateTime at, DateTime until, DateTime now) =>
        Calls.GetValueOrDefault(person) is not { State: CallState.Booked or CallState.Offered } && IsFree(null, coach, at, now)
            ? Set(person, coach, at, CallState.Offered, until)
            : "refused";

    public string Cancel(string person, DateTime at, DateTime now) => Calls.GetValueOrDefault(person) switch
    {
        { State: CallState.Cancelled } mine when mine.StartsAt == at => "already",
        { State: CallState.Booked } mine when mine.StartsAt == at && at - now >= TimeSpan.FromHours(24) => Set(person, mine.Coach, at, CallState.Cancelled),
        _ => "refused",
    };

    public string Accept(string person, DateTime at, DateTime now) => Calls.GetValueOrDefault(person) switch
    {
        { State: CallState.Booked } mine when mine.StartsAt == at => "already",
        { State: CallState.Offered } mine when mine.StartsAt == at && now < mine.Until => Set(person, mine.Coach, at, CallState.Booked),
        _ => "refused",
    };

    public string Decline(string person, DateTime at) => Calls.GetValueOrDefault(person) switch
    {
        { State: CallState.Cancelled } mine when mine.StartsAt == at => "already",
        { State: CallState.Offered } mine when mine.StartsAt == at => Set(person, mine.Coach, at, CallState.Cancelled),
        _ => "refused",
    };

    public string Expire(string person, DateTime now) => Calls.GetValueOrDefault(person) switch
    {
        { State: CallState.Offered } mine when now >= mine.Until => Set(person, mine.Coach, mine.StartsAt, CallState.Cancelled),
        _ => "refused",
    };

    public string Miss(string person, string coach, DateTime at, DateTime now) => Calls.GetValueOrDefault(person) switch
    {
        { State: CallState.Missed } mine when mine.StartsAt == at => "already",
        { State: CallState.Booked } mine when mine.StartsAt == at && mine.Coach == coach && now >= at + Quarter => Set(person, coach, at, CallState.Missed),
        _ => "refused",
    };

    public IReadOnlyList<string> ClearDay(string coach, DateOnly day, DateTime now)
    {
        off.Add((coach, day));
        string[] freed =
        [
            .. Calls.Where(one => one.Value.Coach == coach && Holds(one.Value) && Local(one.Value.StartsAt) == day && one.Value.StartsAt > now)
                .OrderBy(one => one.Value.StartsAt).Select(one => one.Key),
        ];

        foreach (var person in freed)
        {
            Set(person, coach, Calls[person].StartsAt, CallState.Cancelled);
            Line[person] = DateTime.UnixEpoch;
        }

        return freed;
    }

    public void Reopen(string coach, DateOnly day) => off.Remove((coach, day));

    private bool IsFree(string? mover, string coach, DateTime at, DateTime now)
    {
        var others = Calls.Where(one => one.Key != mover && one.Value.Coach == coach && Holds(one.Value)).Select(one => one.Value.StartsAt).ToArray();
        var week = Monday(Local(at));

        return at.Ticks % Quarter.Ticks == 0
            && at > now && at - now >= Notice && at >= From && at + (Quarters * Quarter) <= Until
            && !off.Contains((coach, Local(at)))
            && Enumerable.Range(0, Quarters).All(i => open.Contains((coach, at + (i * Quarter))) && !busy.Contains((coach, at + (i * Quarter))))
            && others.All(other => (other - at).Duration() >= (Quarters * Quarter) + Buffer)
            && others.Count(other => Local(other) == Local(at)) < DailyCap
            && others.Count(other => Monday(Local(other)) == week) < WeeklyCap;
    }

    private string Set(string person, string coach, DateTime at, CallState state, DateTime? until = null)
    {
        Calls[person] = new(coach, at, state, (Calls.GetValueOrDefault(person)?.Sequence ?? 0) + 1, until);

        if (state is not CallState.Offered)
        {
            Line.Remove(person);
        }

        return "done";
    }

    private static bool Holds(ModelCall call) => call.State is CallState.Booked or CallState.Offered;

    private static DateOnly Local(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Paris));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateTime Utc(DateOnly day, int hour) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(new(hour, 0)), Paris);
}
