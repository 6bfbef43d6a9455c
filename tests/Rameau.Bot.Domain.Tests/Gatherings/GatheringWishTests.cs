using NodaTime;
using Rameau.Bot.Domain.Gatherings;

namespace Rameau.Bot.Domain.Tests.Gatherings;

public sealed class GatheringWishTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 7, 0);
    private static readonly GatheringWish Wish = new("Apéro", new(2027, 4, 12), new(18, 30), "Le Quai, Rennes");

    [Fact]
    public void What_is_whole_becomes_terms_on_one_line_each()
    {
        var (terms, why) = (Wish with { Title = " Apéro\n des   promotions ", Capacity = 12 }).Read(Paris, 0, Now);

        Assert.Null(why);
        Assert.Equal(new("Apéro des promotions", Instant.FromUtc(2027, 4, 12, 16, 30), "Le Quai, Rennes", GatheringAudience.Promotion, null, 12), terms);
    }

    public static TheoryData<string, GatheringRefusal> Faults => new()
    {
        { "title:", GatheringRefusal.TitleMissing },
        { $"title:{new string('é', 5_000)}", GatheringRefusal.TitleTooLong },
        { "day:", GatheringRefusal.WhenMissing },
        { "time:", GatheringRefusal.WhenMissing },
        { "day:2027-03-30", GatheringRefusal.Past },
        { "day:2028-04-12", GatheringRefusal.TooFar },
        { "time:03:00", GatheringRefusal.Night },
        { "time:23:00", GatheringRefusal.Night },
        { "place:", GatheringRefusal.PlaceMissing },
        { $"place:{new string('a', 201)}", GatheringRefusal.PlaceTooLong },
        { "place:javascript:alert(1)", GatheringRefusal.BadLink },
        { "place:JavaScript:alert(1)", GatheringRefusal.BadLink },
        { "place:data:text/html,x", GatheringRefusal.BadLink },
        { "place:http://visio.example/1", GatheringRefusal.BadLink },
        { "place:https://name:secret@visio.example/1", GatheringRefusal.BadLink },
        { "place:voir https://visio.example/1", GatheringRefusal.BadLink },
        { "audience:Region", GatheringRefusal.RegionMissing },
        { "capacity:1", GatheringRefusal.CapacityOutOfRange },
        { "capacity:201", GatheringRefusal.CapacityOutOfRange },
        { "capacity:3", GatheringRefusal.CapacityBelowComing },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_named(string change, GatheringRefusal why) => Assert.Equal((null, why), Changed(change).Read(Paris, coming: 4, Now));

    [Theory]
    [InlineData("Rennes : devant la gare")]
    [InlineData("https://visio.example/1?a=b")]
    [InlineData("Maison des associations, 3e étage (code 12:34)")]
    public void A_place_or_a_safe_address_will_do(string place) => Assert.Null((Wish with { Place = place }).Read(Paris, 0, Now).Why);

    private static GatheringWish Changed(string change)
    {
        var (what, value) = (change[..change.IndexOf(':', StringComparison.Ordinal)], change[(change.IndexOf(':', StringComparison.Ordinal) + 1)..]);

        return what switch
        {
            "title" => Wish with { Title = value },
            "day" => Wish with { On = value.Length == 0 ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(value).Value },
            "time" => Wish with { At = value.Length == 0 ? null : NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(value).Value },
            "place" => Wish with { Place = value },
            "audience" => Wish with { Audience = GatheringAudience.Region },
            _ => Wish with { Capacity = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
        };
    }
}
