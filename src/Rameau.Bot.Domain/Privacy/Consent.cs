namespace Rameau.Bot.Domain.Privacy;

/// <summary>How far somebody lets peers see them. Nothing said counts as <see cref="Nobody"/>.</summary>
public enum Consent
{
    /// <summary>Hidden from peers; only the first name appears within the promotion.</summary>
    Nobody,

    /// <summary>Name, organisation, region and expertise within the promotion; no contact details.</summary>
    Promotion,

    /// <summary>The same for all promotions; contact details only once both sides agreed.</summary>
    Introduction,

    /// <summary>All of it, e-mail included, for all promotions.</summary>
    AllPromotions,
}
