using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Gatherings;

/// <summary>A word before a gathering to whoever comes.</summary>
/// <param name="Rule">Part of the key of what is sent, so never renamed.</param>
public sealed record GatheringReminder(string Rule, Instant DueAt, Instant LastUsefulAt);

/// <summary>The eve and two hours before, in hours in which the promotion may be written to; what would come too late comes earlier or not at all.</summary>
public static class GatheringReminders
{
    public const string Eve = "eve";
    public const string Soon = "soon";

    private static readonly LocalTime Morning = new(10, 0);
    private static readonly Duration TwoHours = Duration.FromHours(2);

    public static IReadOnlyList<GatheringReminder> Of(Gathering gathering, PromotionCalendar calendar)
    {
        var starts = gathering.Terms.StartsAt;
        var eve = calendar.NextActive(calendar.Zone.On(calendar.ActiveDayBefore(calendar.Zone.DayOf(starts)), Morning));
        var next = calendar.NextActive(starts - TwoHours);
        var soon = next < starts ? next : calendar.LastActiveOf(starts - TwoHours); // of an evening: before the silence

        return
        [
            .. eve < starts ? [new(Eve, eve, soon ?? starts)] : Array.Empty<GatheringReminder>(),
            .. soon is { } at ? [new(Soon, at, starts)] : Array.Empty<GatheringReminder>(),
        ];
    }
}
