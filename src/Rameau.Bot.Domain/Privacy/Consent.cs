namespace Rameau.Bot.Domain.Privacy;

/// <summary>What somebody may choose in one tap for all fields: see <see cref="Consents.Of"/>.</summary>
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

public static class ConsentLevels
{
    /// <summary>Null for what names none; a number names none either.</summary>
    public static Consent? Named(string? name) => Enum.GetValues<Consent>().Where(one => $"{one}" == name).Select(one => (Consent?)one).FirstOrDefault();
}
