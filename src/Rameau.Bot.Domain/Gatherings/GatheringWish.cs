using System.Text.RegularExpressions;
using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Gatherings;

/// <summary>What somebody typed, not yet looked at; null is what they left out.</summary>
public sealed partial record GatheringWish(
    string? Title, LocalDate? On, LocalTime? At, string? Place, GatheringAudience Audience = GatheringAudience.Promotion, string? Region = null, int? Capacity = null)
{
    /// <summary>Nobody is asked to come before, or at or after <see cref="Latest"/>: an hour in the night is a slip.</summary>
    public static readonly LocalTime Earliest = new(6, 0);

    public static readonly LocalTime Latest = new(23, 0);

    /// <summary>Days ahead; further is another year's.</summary>
    public const int Furthest = 365;

    /// <param name="coming">How many have said that they come: nobody is put out.</param>
    /// <returns>The terms, or the first thing to mend.</returns>
    public (GatheringTerms? Terms, GatheringRefusal? Why) Read(DateTimeZone zone, int coming, Instant now)
    {
        var (title, place) = (Line(Title), Line(Place));
        var startsAt = On is { } day && At is { } time ? zone.On(day, time) : (Instant?)null;

        GatheringRefusal? why = (title, place, startsAt) switch
        {
            ("", _, _) => GatheringRefusal.TitleMissing,
            ({ Length: > Gathering.LongestTitle }, _, _) => GatheringRefusal.TitleTooLong,
            (_, _, null) => GatheringRefusal.WhenMissing,
            (_, _, { } at) when at <= now => GatheringRefusal.Past,
            (_, _, { } at) when at > now + Duration.FromDays(Furthest) => GatheringRefusal.TooFar,
            _ when At < Earliest || At >= Latest => GatheringRefusal.Night,
            (_, "", _) => GatheringRefusal.PlaceMissing,
            (_, { Length: > Gathering.LongestPlace }, _) => GatheringRefusal.PlaceTooLong,
            _ when IsUnsafe(place) => GatheringRefusal.BadLink,
            _ when Audience is GatheringAudience.Region && Region is null => GatheringRefusal.RegionMissing,
            _ when Capacity is < Gathering.FewestPlaces or > Gathering.MostPlaces => GatheringRefusal.CapacityOutOfRange,
            _ when Capacity < coming => GatheringRefusal.CapacityBelowComing,
            _ => null,
        };

        return why is null ? (new(title, startsAt!.Value, place, Audience, Region, Capacity), null) : (null, why);
    }

    /// <summary>All on one line, without signs that cannot be seen.</summary>
    private static string Line(string? typed) => string.Join(' ', Lines.Of(typed));

    /// <summary>What looks like an address is one of the web, by a safe way; « Rennes : devant la gare » is a place.</summary>
    private static bool IsUnsafe(string place) =>
        AddressLike().IsMatch(place) && !(Uri.TryCreate(place, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps && link.UserInfo.Length == 0);

    [GeneratedRegex(@"^\s*[A-Za-z][A-Za-z0-9+.-]*:\S|://")]
    private static partial Regex AddressLike();
}
