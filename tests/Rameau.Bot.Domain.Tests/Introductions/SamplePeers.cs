using NodaTime;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Introductions;

/// <summary>People of two promotions who let be given what they have once they agree.</summary>
internal static class SamplePeers
{
    public static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 8, 0);

    public static readonly Person Ada = Peer("ada", new("P1"), Consent.Introduction);
    public static readonly Person Bob = Peer("bob", new("P2"), Consent.Introduction);

    public static Person Peer(string id, PromotionId promotion, Consent? consent) =>
        new(new(id), id, "Ombre", $"{id}@asso.example", Phone: "+33199000001", Region: "Bretagne", Consents: consent is { } level ? Consents.Of(level) : null)
        {
            Roles = [new(Role.Participant, promotion)],
        };

    public static Introduction Asked(string id = "1", Person? asker = null, Person? asked = null, Instant? at = null) =>
        new(new(id), new("P1"), (asker ?? Ada).Id, (asked ?? Bob).Id, "Parler.", at ?? Now, IntroductionState.Asked, at ?? Now) { Offered = [Field.Email] };
}
