using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Domain.Tests.Information;

public sealed class LetterProposalTests
{
    private const string Theme = "modeles-hybrides";

    private static readonly Resource[] Catalogue =
    [
        Entry("pub-every", Shelf.Publications, "nouvelles-alliances", Theme),
        Entry("pub-own", Shelf.Publications, Theme),
        Entry("pub-other", Shelf.Publications, "rse-partenariats"),
        Entry("pub-pioneer", Shelf.Publications, Theme) with { Level = Level.Pioneer },
        Entry("case", Shelf.Illustrations, "rse-partenariats"),
        Entry("tool", Shelf.Tools, Theme),
        Entry("method", Shelf.Methods, Theme) with { Standing = Standing.Announced },
        new Resource(new("film"), "video", "film", "film") { Themes = [Theme] },
        new Resource(new("fete"), "evenement", "fete", "fete") { Themes = [Theme] },
    ];

    [Fact]
    public void Each_rubric_has_what_fits_the_theme_best_and_another_theme_only_where_its_own_has_nothing() =>
        Assert.Equal(["pub-own", "pub-pioneer", "case", "film", "tool"], Draft(Level.Active));

    [Fact]
    public void The_level_of_the_letter_ranks() => Assert.Equal(["pub-pioneer", "pub-own"], Draft(Level.Pioneer).Take(2));

    [Fact]
    public void What_an_earlier_letter_brought_does_not_come_again() =>
        Assert.Equal(["pub-pioneer", "pub-every", "case", "film"], Draft(Level.Pioneer, earlier: ["pub-own", "tool"]));

    [Fact]
    public void What_the_operator_wrote_is_the_proposal_of_its_rubric_and_the_catalogue_fills_the_others()
    {
        NewsletterItem own = new(Rubric.Cases, "À nous", "De nous");

        Assert.Equal(["pub-own", "pub-pioneer", "À nous", "film", "tool"], Draft(Level.Active, own));
    }

    [Fact]
    public void The_order_of_the_catalogue_changes_nothing() =>
        Assert.Equal(Draft(Level.Active), new LetterProposal([.. Catalogue.Reverse()], Theme, Level.Active).Draft([], new HashSet<ResourceId>()).Select(item => item.Key));

    [Fact]
    public void Only_what_one_reads_or_watches_has_a_rubric()
    {
        Assert.Null(Rubrics.Of(Catalogue[^1]));
        Assert.Equal((Rubric.Videos, Rubric.Tools, Rubric.Studies), (Rubrics.Of(Catalogue[^2]), Rubrics.Of(Catalogue[6]), Rubrics.Of(Catalogue[0])));
    }

    private static Resource Entry(string id, Shelf shelf, params string[] themes) => new(new(id), "crn", id, id) { Shelf = shelf, Themes = themes };

    private static IEnumerable<string> Draft(Level level, params NewsletterItem[] written) => Of(level, written, []);

    private static IEnumerable<string> Draft(Level level, string[] earlier) => Of(level, [], earlier);

    private static IEnumerable<string> Of(Level level, NewsletterItem[] written, string[] earlier) =>
        new LetterProposal(Catalogue, Theme, level).Draft(written, earlier.Select(id => new ResourceId(id)).ToHashSet()).Select(item => item.Key);
}
