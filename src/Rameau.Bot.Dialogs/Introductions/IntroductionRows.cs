using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>What is said about introductions, as rows of the ledger: however often the promotion is looked at, each is said once to each.</summary>
public static class IntroductionRows
{
    /// <summary>To the one who is asked.</summary>
    public const string Ask = "introduction-ask";

    /// <summary>To the asker: the other cannot be reached.</summary>
    public const string Unreached = "introduction-unreached";

    /// <summary>To each of the two: what came of it.</summary>
    public const string Outcome = "introduction-outcome";

    /// <summary>A chat that opens within so long still brings what came of it.</summary>
    public static readonly Duration Patience = Duration.FromDays(14);

    public static IReadOnlyList<string> Names { get; } = [Ask, Unreached, Outcome];

    public static Delivery Asking(Introduction one, Plan plan) => To(one.Asked, one, plan, Ask, one.AskedAt, one.ExpiresAt);

    public static Delivery NotReached(Introduction one, Plan plan, Instant now) => To(one.Asker, one, plan, Unreached, now, one.ExpiresAt);

    /// <summary>Who said no, or took it back, knows; the other is told, and of what nobody said, both.</summary>
    public static IEnumerable<Delivery> Outcomes(Introduction one, Plan plan) => one.State switch
    {
        IntroductionState.Exchanged or IntroductionState.Expired => [Telling(one.Asker, one, plan), Telling(one.Asked, one, plan)],
        IntroductionState.Declined => [Telling(one.Asker, one, plan)],
        _ => [],
    };

    private static Delivery Telling(PersonId person, Introduction one, Plan plan) => To(person, one, plan, Outcome, one.Since, one.Since + Patience);

    private static Delivery To(PersonId person, Introduction one, Plan plan, string message, Instant at, Instant until)
    {
        var beat = Posts.KeyOf(one.Promotion, message, new PostId(one.Id.Value));
        return Posts.Row(plan, beat, message, at, until, person);
    }
}
