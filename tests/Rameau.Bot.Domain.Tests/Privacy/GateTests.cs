using System.Collections.Frozen;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Privacy;

/// <summary>
/// Every viewer, level of consent and field, against a table written by hand. The subject is a participant of P1; a letter
/// stands for a field that may be seen, a dot for one that may not.
/// </summary>
public sealed class GateTests
{
    private static readonly PromotionId P1 = new("P1"), P2 = new("P2");

    private static readonly (char Letter, Field Field)[] Letters =
    [
        ('F', Field.FirstName), ('L', Field.LastName), ('O', Field.Organisation), ('R', Field.Region),
        ('J', Field.Function), ('E', Field.Email), ('T', Field.Phone), ('K', Field.Expertise), ('P', Field.Photo), ('X', Field.Experience),
    ];

    private static readonly FrozenDictionary<string, Viewer> Viewers = new Dictionary<string, Viewer>
    {
        ["the subject"] = One("subject", new RoleGrant(Role.Participant, P1)),
        ["staff of all promotions"] = One("other", new RoleGrant(Role.Staff)),
        ["staff of the same promotion"] = One("other", new RoleGrant(Role.Staff, P1)),
        ["staff of another promotion"] = One("other", new RoleGrant(Role.Staff, P2)),
        ["participant of the same promotion"] = One("other", new RoleGrant(Role.Participant, P1)),
        ["participant of another promotion"] = One("other", new RoleGrant(Role.Participant, P2)),
        ["animator of the same promotion"] = One("other", new RoleGrant(Role.Participant, P1), new RoleGrant(Role.Animator, P1)),
        ["animator of another promotion"] = One("other", new RoleGrant(Role.Participant, P2), new RoleGrant(Role.Animator, P2)),
        ["alumnus of the same promotion"] = One("other", new RoleGrant(Role.Alumnus, P1)),
        ["alumnus of another promotion"] = One("other", new RoleGrant(Role.Alumnus, P2)),
        ["alumnus of no promotion known"] = One("other", new RoleGrant(Role.Alumnus)),
        ["coach of the same promotion"] = One("other", new RoleGrant(Role.Coach, P1)),
        ["coach of another promotion"] = One("other", new RoleGrant(Role.Coach, P2)),
        ["coach of all promotions"] = One("other", new RoleGrant(Role.Coach)),
        ["stranger"] = One("other"),
        ["chat of the same promotion"] = new Viewer.GroupOf(P1),
        ["chat of another promotion"] = new Viewer.GroupOf(P2),
        ["chat of whoever"] = new Viewer.AnyPeers(),
    }.ToFrozenDictionary();

    /// <summary>In the order: nothing said, nobody, promotion, introduction, all promotions.</summary>
    public static TheoryData<string, string> Table => new()
    {
        { "the subject",                       "FLORJETKPX FLORJETKPX FLORJETKPX FLORJETKPX FLORJETKPX" },
        { "staff of all promotions",           "FLORJETKPX FLORJETKPX FLORJETKPX FLORJETKPX FLORJETKPX" },
        { "staff of the same promotion",       "FLORJETKPX FLORJETKPX FLORJETKPX FLORJETKPX FLORJETKPX" },
        { "staff of another promotion",        ".......... .......... .......... .......... .........." },
        { "participant of the same promotion", "F......... F......... FLORJ..K.. FLORJ..K.. FLORJE.K.." },
        { "participant of another promotion",  ".......... .......... .......... FLORJ..K.. FLORJE.K.." },
        { "animator of the same promotion",    "F......... F......... FLORJ..K.. FLORJ..K.. FLORJE.K.." },
        { "animator of another promotion",     ".......... .......... .......... FLORJ..K.. FLORJE.K.." },
        { "alumnus of the same promotion",     "F......... F......... FLORJ..K.. FLORJ..K.. FLORJE.K.." },
        { "alumnus of another promotion",      ".......... .......... .......... FLORJ..K.. FLORJE.K.." },
        { "alumnus of no promotion known",     ".......... .......... .......... FLORJ..K.. FLORJE.K.." },
        { "coach of the same promotion",       "FLO.J....X FLO.J....X FLORJ..K.X FLORJ..K.X FLORJE.K.X" },
        { "coach of another promotion",        ".......... .......... .......... .......... .........." },
        { "coach of all promotions",           "FLO.J....X FLO.J....X FLO.J....X FLO.J....X FLO.J....X" },
        { "stranger",                          ".......... .......... .......... .......... .........." },
        { "chat of the same promotion",        "F......... F......... FLORJ..K.. FLORJ..K.. FLORJE.K.." },
        { "chat of whoever",                   ".......... .......... .......... FLORJ..K.. FLORJE.K.." },
        { "chat of another promotion",         ".......... .......... .......... FLORJ..K.. FLORJE.K.." },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_viewer_sees_exactly_what_the_table_says(string viewer, string expected) => Assert.Equal(expected, Seen(Viewers[viewer]));

    [Fact]
    public void The_table_speaks_of_every_viewer_and_every_field()
    {
        Assert.Equal(Viewers.Keys.Order(), Table.Select(row => (string)row[0]).Order());
        Assert.Equal(Enum.GetValues<Field>(), Letters.Select(letter => letter.Field));
    }

    [Theory]
    [InlineData(null, "participant of the same promotion", "Antton")]
    [InlineData(Consent.Promotion, "participant of the same promotion", "Antton Lurdarre")]
    [InlineData(Consent.Promotion, "participant of another promotion", null)]
    [InlineData(Consent.Introduction, "participant of another promotion", "Antton Lurdarre")]
    public void A_name_is_whole_or_first_or_not_shown(Consent? consent, string viewer, string? name) =>
        Assert.Equal(name, Gate.NameOf(Subject(consent), Viewers[viewer]));

    [Theory]
    [InlineData("participant of the same promotion", "Antton Lurdarre")]
    [InlineData("alumnus of the same promotion", "Antton Lurdarre")]
    [InlineData("participant of another promotion", null)]
    [InlineData("stranger", null)]
    public void Who_coaches_somebody_is_known_to_them_by_name(string viewer, string? name) =>
        Assert.Equal(name, Gate.NameOf(Subject(null) with { Roles = [new(Role.Coach, P1)] }, Viewers[viewer]));

    private static string Seen(Viewer viewer) => string.Join(' ', ((Consent?[])[null, .. Enum.GetValues<Consent>()]).Select(consent =>
        string.Concat(Letters.Select(letter => Gate.Allows(viewer, Subject(consent), letter.Field) ? letter.Letter : '.'))));

    private static Person Subject(Consent? consent) =>
        new(new("subject"), "Antton", "Lurdarre", Consents: consent is { } level ? Consents.Of(level) : null) { Roles = [new(Role.Participant, P1)] };

    private static Viewer.Someone One(string id, params RoleGrant[] roles) => new(new Person(new(id), "Elvire", "Fontcalme") { Roles = roles });
}
