namespace Rameau.Bot.Domain.Privacy;

/// <summary>
/// Field by field, whom somebody lets see it. The name and what they do go with the organisation: whoever may know where a person
/// works may know who works there as what. A person of whom nothing was said has none of these, and is hidden.
/// </summary>
/// <param name="Photo">No level opens it: those who chose a level were not asked about a picture.</param>
public sealed record Consents(
    Audience Email = Audience.Nobody,
    Audience Phone = Audience.Nobody,
    Audience Organisation = Audience.Nobody,
    Audience Region = Audience.Nobody,
    Audience Expertise = Audience.Nobody,
    Audience Photo = Audience.Nobody)
{
    /// <summary>What people decide about, in the order in which they are asked.</summary>
    public static IReadOnlyList<Field> Fields { get; } = [Field.Organisation, Field.Region, Field.Expertise, Field.Email, Field.Phone, Field.Photo];

    /// <summary>The level that says the same; null for what was chosen field by field.</summary>
    public Consent? Level => Enum.GetValues<Consent>().Select(level => (Consent?)level).FirstOrDefault(level => Of(level!.Value) == this);

    public static Consents Of(Consent level) => level switch
    {
        Consent.Nobody => new(),
        Consent.Promotion => Presented(Audience.Promotion),
        Consent.Introduction => Presented(Audience.AllPromotions) with { Email = Audience.Introduction, Phone = Audience.Introduction },
        _ => Presented(Audience.AllPromotions) with { Email = Audience.AllPromotions, Phone = Audience.Introduction },
    };

    /// <summary>Of a field that nobody is asked about: nobody.</summary>
    public Audience AudienceOf(Field field) => field switch
    {
        Field.Email => Email,
        Field.Phone => Phone,
        Field.Organisation or Field.LastName or Field.Function => Organisation,
        Field.Region => Region,
        Field.Expertise => Expertise,
        Field.Photo => Photo,
        _ => Audience.Nobody,
    };

    /// <param name="field">One of <see cref="Fields"/>.</param>
    public Consents With(Field field, Audience audience) => field switch
    {
        Field.Email => this with { Email = audience },
        Field.Phone => this with { Phone = audience },
        Field.Organisation => this with { Organisation = audience },
        Field.Region => this with { Region = audience },
        Field.Expertise => this with { Expertise = audience },
        Field.Photo => this with { Photo = audience },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Nobody is asked about this field."),
    };

    /// <summary>Whether somebody may see something now who could not before.</summary>
    public bool IsWiderThan(Consents before) => Fields.Any(field => AudienceOf(field).IsWiderThan(before.AudienceOf(field)));

    private static Consents Presented(Audience audience) => new(Organisation: audience, Region: audience, Expertise: audience);
}
