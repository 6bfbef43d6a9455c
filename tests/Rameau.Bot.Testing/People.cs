using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Testing;

/// <summary>A small made-up world: two promotions and who is in them. Nobody here exists.</summary>
public static class People
{
    public static readonly Promotion First = new(
        new("P1"), "Promotion 1", new("parcours-exemple"), new LocalDate(2027, 1, 12), DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    public static readonly Promotion Second = First with { Id = new("P2"), Name = "Promotion 2", StartsOn = new LocalDate(2027, 2, 9) };

    public static readonly Person Aline = new(
        new("aline"), "Aline", "Brumevert", "aline.brumevert@asso.example", "a11ce000-0000-4000-8000-000000000001", "+33 1 99 00 00 01",
        "Les Quatre Vents", "association", "Bretagne", "directrice", Consents.Of(Consent.AllPromotions))
    {
        Roles = [new(Role.Participant, First.Id, new PairId("vents")), new(Role.Animator, First.Id)],
    };

    public static readonly Person Basile = new(
        new("basile"), "Basile", "Chantelune", "basile.chantelune@asso.example", "ba51e000-0000-4000-8000-000000000002", null,
        "Les Quatre Vents", "association", "Bretagne", "trésorier", Consents.Of(Consent.Promotion))
    {
        Roles = [new(Role.Participant, First.Id, new PairId("vents"))],
    };

    /// <summary>Said nothing about consent, and is not yet known to any channel.</summary>
    public static readonly Person Celeste = new(new("celeste"), "Céleste", "d'Ombrefeuille", "celeste@fondation.example")
    {
        Roles = [new(Role.Participant, First.Id)],
    };

    /// <summary>Lives the other promotion.</summary>
    public static readonly Person Dario = new(
        new("dario"), "Dario", "Épinoche", "dario.epinoche@entreprise.example", "da210000-0000-4000-8000-000000000004", Consents: Consents.Of(Consent.Introduction))
    {
        Roles = [new(Role.Participant, Second.Id)],
    };

    public static readonly Person Coach = new(
        new("coach"), "Elvire", "Fontcalme", "elvire.fontcalme@coach.example", "e1714e00-0000-4000-8000-000000000005")
    {
        Roles = [new(Role.Coach, First.Id)],
    };

    public static readonly Person Staff = new(
        new("staff"), "Faustin", "Gravelis", "faustin.gravelis@rameau.example", "fa057100-0000-4000-8000-000000000006")
    {
        Roles = [new(Role.Staff)],
    };

    public static readonly Person Alumna = new(
        new("alumna"), "Garance", "Houlebise", "garance@asso.example", "9a2a0ce0-0000-4000-8000-000000000007", Consents: Consents.Of(Consent.Introduction))
    {
        Roles = [new(Role.Alumnus)],
    };

    public static readonly IReadOnlyList<Person> All = [Aline, Basile, Celeste, Dario, Coach, Staff, Alumna];
}
