using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Privacy;

/// <summary>What somebody changed of who sees one field: their own proof, and that of who acted on it.</summary>
public sealed record ConsentReceipt(Field Field, Audience Before, Audience After, Instant At)
{
    /// <summary>Twelve months: what was shown under an older choice is no longer shown anywhere.</summary>
    public static readonly Duration Kept = Duration.FromDays(366);

    /// <summary>One for each field that others see otherwise than before; to say « nobody » of what was never shown changes nothing.</summary>
    public static IReadOnlyList<ConsentReceipt> Of(Consents? before, Consents? after, Instant at)
    {
        var (was, now) = (before ?? new(), after ?? new());

        return
        [
            .. from field in Consents.Fields
               where was.AudienceOf(field) != now.AudienceOf(field)
               select new ConsentReceipt(field, was.AudienceOf(field), now.AudienceOf(field), at),
        ];
    }
}

/// <summary>Written with each change itself, so that there is none without its receipt. Implementations throw only when the store itself fails.</summary>
public interface IConsentReceipts
{
    /// <summary>The person's, the latest first.</summary>
    Task<IReadOnlyList<ConsentReceipt>> OfAsync(PersonId person, CancellationToken ct);

    /// <summary>Forgets those of before.</summary>
    Task PurgeAsync(Instant before, CancellationToken ct);
}
