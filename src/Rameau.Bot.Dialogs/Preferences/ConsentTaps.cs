using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>Who sees each field, by the names that the inputs of the card have; absent for what was not chosen.</summary>
public abstract record ConsentInputs
{
    public string? Organisation { get; init; }
    public string? Region { get; init; }
    public string? Expertise { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Photo { get; init; }

    internal bool IsEmpty => Consents.Fields.All(one => Named(one) is null);

    /// <summary>By its input's name.</summary>
    internal static string NameOf(Field field) => $"{field}".ToLowerInvariant();

    /// <summary>What is named well, over what stands; what a client made up counts for nothing.</summary>
    internal Consents Over(Consents standing) => Consents.Fields.Aggregate(
        standing, (all, field) => Audiences.Named(Named(field)) is { } audience ? all.With(field, audience) : all);

    private string? Named(Field field) => field switch
    {
        Field.Organisation => Organisation,
        Field.Region => Region,
        Field.Expertise => Expertise,
        Field.Email => Email,
        Field.Phone => Phone,
        _ => Photo,
    };
}

/// <summary>Shows whoever taps who sees what of them.</summary>
public sealed record ConsentLook
{
    public const string Verb = "preferences/fields";
}

/// <summary>Keeps what stands in the inputs.</summary>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
public sealed record ConsentSave(string Nonce) : ConsentInputs
{
    public const string Verb = "preferences/fields-save";
}

/// <summary>One level for all fields: at once where it shows less, else once it was read what it shows.</summary>
public sealed record ConsentPreset(string Nonce, string Level)
{
    public const string Verb = "preferences/level";
}

/// <summary>Makes oneself seen as far as this, after reading what that means, or as before.</summary>
/// <param name="At">When the choice was made that this one follows, in epoch milliseconds, 0 for none: what was chosen since stays.</param>
/// <param name="Consent">The level's name; absent for what was chosen field by field, and for nothing chosen.</param>
public sealed record ConsentSet(long At, string? Consent = null) : ConsentInputs
{
    public const string Verb = "preferences/consent";

    internal static ConsentSet To(Consents? consents, long at) => consents switch
    {
        null => new(at),
        { Level: { } level } => new(at, $"{level}"),
        _ => new(at)
        {
            Organisation = $"{consents.Organisation}",
            Region = $"{consents.Region}",
            Expertise = $"{consents.Expertise}",
            Email = $"{consents.Email}",
            Phone = $"{consents.Phone}",
            Photo = $"{consents.Photo}",
        },
    };

    /// <summary>Whether it can be read at all; null is nothing chosen.</summary>
    internal (bool IsReadable, Consents? Consents) Read() => (Consent, IsEmpty) switch
    {
        (null, true) => (true, null),
        (null, _) => (true, Over(new())),
        var (name, _) => ConsentLevels.Named(name) is { } level ? (true, Consents.Of(level)) : (false, null),
    };
}
