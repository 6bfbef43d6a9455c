using NodaTime;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Introductions;

public enum AskingRefusal
{
    Oneself,

    /// <summary>Nobody of this name, somebody who left, or somebody whom the asker may not see: which one is not told.</summary>
    Unknown,

    /// <summary>They want no introductions, from the asker or from anybody: which one is not told.</summary>
    NotReceiving,
    PurposeMissing,
    PurposeTooLong,
    AlreadyOpen,
    DeclinedLately,
    TooManyAsked,
    TooManyReceived,

    /// <summary>The asker has no promotion to ask from.</summary>
    NoPromotion,
}

/// <summary>All that decides whether somebody may ask now.</summary>
/// <param name="ByAsker">What the asker asked of anybody.</param>
/// <param name="ToAsked">What anybody asked of the other.</param>
public sealed record AskingPast(IReadOnlyList<Introduction> ByAsker, IReadOnlyList<Introduction> ToAsked, bool IsBlocked);

/// <summary>Whether a request to be introduced goes out.</summary>
public abstract record IntroductionAsking
{
    /// <summary>In a week, of one person: each request is somebody's time.</summary>
    public const int MostAsked = 3;

    /// <summary>In a week, to one person.</summary>
    public const int MostReceived = 2;

    public static readonly Duration Week = Duration.FromDays(7);

    /// <summary>Who said no is left in peace for so long, by the same person.</summary>
    public static readonly Duration Rest = Duration.FromDays(90);

    private IntroductionAsking() { }

    public sealed record Going(Introduction Introduction) : IntroductionAsking;

    /// <param name="Again">When it can be tried again; null where time does not help.</param>
    public sealed record Refused(AskingRefusal Why, Instant? Again = null) : IntroductionAsking;

    /// <summary>Where somebody asks from: what they live, else what they lived.</summary>
    public static PromotionId? HomeOf(Person person) => person.Promotion ?? person.Roles.LastOrDefault(grant => grant.Promotion is not null)?.Promotion;

    /// <summary>Whether the form may be opened at all; the purpose is not known yet.</summary>
    public static Refused? Preclude(Person asker, Person? asked, AskingPast past, Instant now) => asked switch
    {
        { } same when same.Id == asker.Id => new(AskingRefusal.Oneself),
        null => new(AskingRefusal.Unknown),
        var other when Gate.NameOf(other, new Viewer.Someone(asker)) is null => new(AskingRefusal.Unknown),
        _ when HomeOf(asker) is null => new(AskingRefusal.NoPromotion),
        var other => Preclude(past, other.Id, now),
    };

    /// <param name="offered">What the asker ticked; what they may not give, or do not have, is left out.</param>
    public static IntroductionAsking Decide(
        IntroductionId id, Person asker, Person? asked, string? purpose, IReadOnlyCollection<Field> offered, AskingPast past, Instant now) =>
        (Preclude(asker, asked, past, now), ContributionKind.Clean(purpose ?? string.Empty)) switch
        {
            ({ } refused, _) => refused,
            (_, "") => new Refused(AskingRefusal.PurposeMissing),
            (_, { Length: > Introduction.LongestPurpose }) => new Refused(AskingRefusal.PurposeTooLong),
            var (_, clean) => new Going(new(id, HomeOf(asker)!.Value, asker.Id, asked!.Id, clean, now, IntroductionState.Asked, now)
            {
                Offered = [.. Disclosure.OfferedBy(asker).Where(offered.Contains)],
            }),
        };

    private static Refused? Preclude(AskingPast past, PersonId asked, Instant now)
    {
        var between = past.ByAsker.Where(one => one.Asked == asked).ToArray();

        if (Array.Exists(between, one => one.State is IntroductionState.Asked or IntroductionState.Accepted))
        {
            return new(AskingRefusal.AlreadyOpen);
        }

        if (past.IsBlocked)
        {
            return new(AskingRefusal.NotReceiving);
        }

        if (between.Where(one => one.State is IntroductionState.Declined && now < one.Since + Rest).MaxBy(one => one.Since) is { } declined)
        {
            return new(AskingRefusal.DeclinedLately, declined.Since + Rest);
        }

        return Full(past.ByAsker, MostAsked, now) is { } asker ? new(AskingRefusal.TooManyAsked, asker)
            : Full(past.ToAsked, MostReceived, now) is { } other ? new Refused(AskingRefusal.TooManyReceived, other)
            : null;
    }

    /// <summary>When there is room again; null when there is now.</summary>
    private static Instant? Full(IReadOnlyList<Introduction> all, int most, Instant now)
    {
        Instant[] lately = [.. all.Select(one => one.AskedAt).Where(at => now < at + Week).OrderDescending()];
        return lately.Length < most ? null : lately[most - 1] + Week;
    }
}
