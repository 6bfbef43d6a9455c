using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Xunit.Abstractions;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Directory;

/// <summary>
/// Every viewer, every field opened alone to every audience, on every surface, against a table written by hand; and that a gate
/// which errs in one cell on one surface is caught, whichever cell that is.
/// </summary>
public sealed class GateMatrixTests(SqliteDatabase database, ITestOutputHelper output) : IClassFixture<SqliteDatabase>
{
    /// <summary>All that a directory ever tells of somebody.</summary>
    private const string All = "FLOJRKETP";

    /// <summary>Of what is wrong: enough to see what it has in common.</summary>
    private const int Told = 20;

    /// <summary>What a surface has room for.</summary>
    private static readonly Dictionary<Surface, string> Room = new()
    {
        [Surface.Card] = All, [Surface.List] = "FLOJR", [Surface.Search] = "FLOJRK", [Surface.Extension] = All,
    };

    /// <summary>
    /// Of a participant of P1 who opened one field and no other. Columns: nothing said; opened to nobody, the promotion, on introduction,
    /// all promotions. First the three surfaces that the viewer alone reads, then what they can put into a chat that others read.
    /// « - » nothing · « f » the field, with the first name · « w » whose call it is: name, organisation, function · « W » both · « * » all ·
    /// « o » the field where it is the organisation, else nothing.
    /// </summary>
    private static readonly (string Viewer, string Own, string Chat)[] Table =
    [
        ("the subject",                       "* * * * *", "- - - - f"),
        ("staff of all promotions",           "* * * * *", "- - - - f"),
        ("staff of the same promotion",       "* * * * *", "- - - - f"),
        ("staff of another promotion",        "- - - - -", "- - - - -"),
        ("participant of the same promotion", "- - f - f", "- - - - f"),
        ("the other of the pair",             "- - f - f", "- - - - f"),
        ("animator of the same promotion",    "- - f - f", "- - - - f"),
        ("alumnus of the same promotion",     "- - f - f", "- - - - f"),
        ("participant of another promotion",  "- - - - f", "- - - - f"),
        ("animator of another promotion",     "- - - - f", "- - - - f"),
        ("alumnus of another promotion",      "- - - - f", "- - - - f"),
        ("alumnus of no promotion known",     "- - - - f", "- - - - f"),
        ("coach of the same promotion",       "w w W w W", "- - - - f"),
        ("coach of another promotion",        "- - - - -", "- - - - -"),
        ("coach of all promotions",           "w w w w w", "- - - - o"),
        ("somebody without a role",           "- - - - -", "- - - - -"),
        ("somebody unknown",                  "- - - - -", "- - - - -"),
    ];

    private static readonly Dictionary<string, Person?> Viewers = new()
    {
        ["the subject"] = Holding("subject", new RoleGrant(Role.Participant, Sample.First.Id)),
        ["staff of all promotions"] = Holding("viewer", new RoleGrant(Role.Staff)),
        ["staff of the same promotion"] = Holding("viewer", new RoleGrant(Role.Staff, Sample.First.Id)),
        ["staff of another promotion"] = Holding("viewer", new RoleGrant(Role.Staff, Sample.Second.Id)),
        ["participant of the same promotion"] = Holding("viewer", new RoleGrant(Role.Participant, Sample.First.Id)),
        ["the other of the pair"] = Holding("viewer", new RoleGrant(Role.Participant, Sample.First.Id, new PairId("pair"))),
        ["animator of the same promotion"] = Holding("viewer", new(Role.Participant, Sample.First.Id), new(Role.Animator, Sample.First.Id)),
        ["alumnus of the same promotion"] = Holding("viewer", new RoleGrant(Role.Alumnus, Sample.First.Id)),
        ["participant of another promotion"] = Holding("viewer", new RoleGrant(Role.Participant, Sample.Second.Id)),
        ["animator of another promotion"] = Holding("viewer", new(Role.Participant, Sample.Second.Id), new(Role.Animator, Sample.Second.Id)),
        ["alumnus of another promotion"] = Holding("viewer", new RoleGrant(Role.Alumnus, Sample.Second.Id)),
        ["alumnus of no promotion known"] = Holding("viewer", new RoleGrant(Role.Alumnus)),
        ["coach of the same promotion"] = Holding("viewer", new RoleGrant(Role.Coach, Sample.First.Id)),
        ["coach of another promotion"] = Holding("viewer", new RoleGrant(Role.Coach, Sample.Second.Id)),
        ["coach of all promotions"] = Holding("viewer", new RoleGrant(Role.Coach)),
        ["somebody without a role"] = Holding("viewer"),
        ["somebody unknown"] = null,
    };

    [Fact]
    public void The_table_speaks_of_every_viewer_and_every_field()
    {
        Assert.Equal(Viewers.Keys.Order(), Table.Select(row => row.Viewer).Order());
        Assert.Equal(Enum.GetValues<Field>().Where(field => field is not Field.Experience).Order(), Sightings.Letters.Select(one => one.Field).Order());
        Assert.Equal(All, string.Concat(Sightings.Letters.Select(one => one.Letter)));
    }

    [Fact]
    public async Task Every_viewer_sees_on_every_surface_exactly_what_the_table_says()
    {
        using Sightings sightings = new(database);
        List<string> wrong = [];
        var cells = 0;

        foreach (var (opened, column) in Openings())
        {
            await sightings.GivenAsync(ConsentsOf(opened, column));

            foreach (var (viewer, surface) in Views())
            {
                var (seen, expected) = (await sightings.SeenAsync(surface, Viewers[viewer], All), Expected(viewer, surface, opened, column));
                cells += Room[surface].Length;

                if (seen != expected)
                {
                    wrong.Add($"{viewer}, {opened} in column {column}, {surface}: {seen} for {expected}");
                }
            }
        }

        output.WriteLine($"{cells} cells");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(Told)));
    }

    [Fact]
    public async Task A_gate_that_errs_in_one_cell_is_caught_whichever_cell_that_is()
    {
        using Sightings sightings = new(database);
        List<string> missed = [];
        var mutants = 0;

        foreach (var (opened, column) in Openings())
        {
            await sightings.GivenAsync(ConsentsOf(opened, column));

            foreach (var (viewer, surface) in Views())
            {
                var expected = Expected(viewer, surface, opened, column);

                foreach (var letter in Room[surface])
                {
                    // A first name alone is never shown, and who is in no promotion is not shown what the gate would let through.
                    if ((letter is 'F' && expected.Length == 0) || Viewers[viewer] is not { Roles.Count: > 0 })
                    {
                        continue;
                    }

                    sightings.SeeBy(Flipped(letter, isOpening: !expected.Contains(letter, StringComparison.Ordinal)));
                    mutants++;

                    var seen = await sightings.SeenAsync(surface, Viewers[viewer], sought: $"{letter}");

                    if (seen.Contains(letter, StringComparison.Ordinal) == expected.Contains(letter, StringComparison.Ordinal))
                    {
                        missed.Add($"{viewer}, {opened} in column {column}, {surface}, {letter}");
                    }
                }
            }
        }

        output.WriteLine($"{mutants} mutants");
        Assert.True(missed.Count == 0, string.Join('\n', missed.Take(Told)));
        Assert.True(mutants > 0);
    }

    /// <summary>The gate, but for one field of the subject; to be shown at all, who is not in the list needs a first name too.</summary>
    private static Domain.Directory.Sight Flipped(char letter, bool isOpening)
    {
        var field = Sightings.Letters.First(one => one.Letter == letter).Field;

        return (viewer, subject, asked) => subject.Id.Value is "subject" && (asked == field || (isOpening && asked is Field.FirstName))
            ? isOpening
            : Gate.Allows(viewer, subject, asked);
    }

    private static IEnumerable<(Field Opened, int Column)> Openings() =>
        from field in Consents.Fields from column in Enumerable.Range(0, 5) where column > 0 || field == Consents.Fields[0] select (field, column);

    private static IEnumerable<(string Viewer, Surface Surface)> Views() =>
        from row in Table from surface in Enum.GetValues<Surface>() select (row.Viewer, surface);

    private static Consents? ConsentsOf(Field opened, int column) => column == 0 ? null : new Consents().With(opened, Enum.GetValues<Audience>()[column - 1]);

    private static string Expected(string viewer, Surface surface, Field opened, int column)
    {
        var row = Table.Single(one => one.Viewer == viewer);
        var field = opened switch
        {
            Field.Organisation => "FLOJ",
            Field.Region => "FR",
            Field.Expertise => "FK",
            Field.Email => "FE",
            Field.Phone => "FT",
            _ => "FP",
        };
        var seen = (surface is Surface.Extension ? row.Chat : row.Own).Split(' ')[column] switch
        {
            "*" => All,
            "f" => field,
            "w" => "FLOJ",
            "W" => "FLOJ" + field,
            "o" => opened is Field.Organisation ? field : string.Empty,
            _ => string.Empty,
        };

        return string.Concat(All.Where(letter => seen.Contains(letter, StringComparison.Ordinal) && Room[surface].Contains(letter, StringComparison.Ordinal)));
    }

    private static Person Holding(string id, params RoleGrant[] roles) => new(new(id), "Voit", "Tout") { Roles = roles };
}
