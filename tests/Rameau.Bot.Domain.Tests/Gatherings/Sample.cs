using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Gatherings;

/// <summary>Two promotions and who is in them. Nobody here exists.</summary>
internal static class Sample
{
    public static readonly Promotion First = new(new("P1"), "Promotion 1", new("parcours-exemple"), new(2027, 1, 12), DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    public static readonly Promotion Second = First with { Id = new("P2"), StartsOn = new(2027, 2, 9) };

    public static readonly Person Aline = Of("aline", Role.Participant, First.Id) with { Region = "Bretagne" };
    public static readonly Person Basile = Of("basile", Role.Participant, First.Id) with { Region = "Bretagne" };
    public static readonly Person Celeste = Of("celeste", Role.Participant, First.Id);
    public static readonly Person Dario = Of("dario", Role.Participant, Second.Id);
    public static readonly Person Coach = Of("coach", Role.Coach, First.Id);
    public static readonly Person Staff = Of("staff", Role.Staff, null);
    public static readonly Person Alumna = Of("alumna", Role.Alumnus, null);

    public static readonly IReadOnlyList<Person> All = [Aline, Basile, Celeste, Dario, Coach, Staff, Alumna];

    private static Person Of(string id, Role role, PromotionId? promotion) => new(new(id), id, "Exemple") { Roles = [new(role, promotion)] };
}
