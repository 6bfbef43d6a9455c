using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>
/// What is said about coffees, as rows of the ledger of whatever promotion is the reader's own. The keys name person and month and no promotion: each is said
/// once, whoever looks, and also to somebody who changes promotions within the month.
/// </summary>
public static class CoffeeRows
{
    public const string Message = "coffee";

    /// <summary>With whom, or that one is alone.</summary>
    public const string Drawn = "drawn";

    /// <summary>That one pauses this month.</summary>
    public const string Paused = "paused";

    /// <summary>The others are fewer or more than they were: how many now is part of the name.</summary>
    public const string Now = "now";

    /// <summary>« Vous êtes-vous vus ? »</summary>
    public const string Met = "met";

    private static readonly Duration Patience = Duration.FromDays(7);

    public static Delivery Of(YearMonth month, string what, PersonId to, Plan plan, Instant at)
    {
        BeatKey beat = new($"{Message}/{YearMonthPattern.Iso.Format(month)}/{what}");
        return Posts.Row(plan, beat, Message, at, at + Patience, to);
    }

    /// <summary>Somebody left, or came along: one word for each time.</summary>
    public static string NowOf(CoffeeTable table) => $"{Now}-{table.Number}-{table.Changes}-{table.People.Count}";

    /// <summary>Which month a row speaks of, and what it says; null for another's key.</summary>
    public static (YearMonth Month, string What)? SubjectOf(BeatKey beat) =>
        beat.Value.Split('/') is [Message, var month, var what] && YearMonthPattern.Iso.Parse(month) is { Success: true, Value: var value } ? (value, what) : null;
}
