using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Resources.Search;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Resources;

public sealed class LibraryTests
{
    [Theory]
    [InlineData("un exemple de partenariat asso entreprise", "crn-partenariats-illustrations")]
    [InlineData("UN EXEMPLE DE PARTENARIAT ASSO ENTREPRISE !!!", "crn-partenariats-illustrations")]
    [InlineData("exmple partenaria asociation entreprize", "crn-partenariats-illustrations")]
    [InlineData("<b>outils</b> RSE &amp; partenariat", "crn-rse-outils")]
    [InlineData("le dernier épisode du mooc partenariats", "mooc-partenariats-ep4")]
    [InlineData("toolkit for CSR partnerships", "crn-rse-outils")]
    public void What_is_asked_for_is_found_however_it_is_written(string question, string first) => Assert.Equal(first, First(question));

    [Theory]
    [InlineData("outils RSE' OR 1=1; DROP TABLE resource; --")]
    [InlineData("outils NEAR(rse partenariat) AND title:* \"")]
    [InlineData("{\"outils\": \"$where rse\"} <script>alert(1)</script>")]
    public void Operators_are_words_like_others(string question) => Assert.Equal("crn-rse-outils", Ask(question).Findings.Matches[0].Resource.Id.Value);

    [Theory]
    [InlineData("comprendre la co-construction", "crn-coconstruction-publications")]
    [InlineData("exemple de co-construction", "crn-coconstruction-illustrations")]
    [InlineData("comment faire de la co-construction", "crn-coconstruction-methodes")]
    [InlineData("un modèle de tableau pour la co-construction", "crn-coconstruction-outils")]
    public void The_kind_of_answer_that_is_wanted_chooses_the_shelf(string question, string first) => Assert.Equal(first, First(question));

    [Theory]
    [InlineData("rapport Bretagne", "phare-region-bretagne")]
    [InlineData("les fragilités à Quimper", "phare-region-bretagne")]
    [InlineData("rapport Nord-Pas-de-Calais", "phare-region-hauts-de-france")]
    [InlineData("le rapport paca", "phare-region-provence-alpes-cote-d-azur")]
    public void A_region_is_known_by_its_towns_and_its_old_names(string question, string first) => Assert.Equal(first, First(question));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!…")]
    [InlineData("الشراكات")]
    [InlineData("recette de la tarte aux pommes")]
    [InlineData("épisode 9 du MOOC partenariats")]
    [InlineData("rapport PHARE Guadeloupe")]
    [InlineData("\uD83D")]
    public void What_the_catalogue_does_not_have_is_not_answered(string question) => Assert.False(Ask(question).Findings.IsAnswered);

    [Fact]
    public void Of_five_thousand_words_those_are_read_that_make_a_question() =>
        Assert.Equal("crn-rse-outils", Ask($"outils RSE partenariat {string.Join(' ', Enumerable.Repeat("bonjour", 5_000))}").Findings.Matches[0].Resource.Id.Value);

    [Fact]
    public void The_pathway_of_the_asker_ranks_and_never_excludes()
    {
        const string Question = "la newsletter dédiée";

        Assert.Equal("newsletter-dediee-modeles-hybrides", Ask(new Question(Question, "modeles-hybrides")).Findings.Matches[0].Resource.Id.Value);
        Assert.Equal(
            Ask(new Question(Question), 40).Findings.Matches.Select(one => one.Resource.Id.Value).Order(),
            Ask(new Question(Question, "modeles-hybrides"), 40).Findings.Matches.Select(one => one.Resource.Id.Value).Order());
    }

    [Fact]
    public void A_narrowed_question_is_answered_from_that_part_alone()
    {
        var findings = Ask(new Question("partenariat entreprise", Only: new(Shelf.Tools, "rse-partenariats"))).Findings;

        Assert.NotEmpty(findings.Matches);
        Assert.All(findings.Matches, match => Assert.True(match.Resource.Shelf is Shelf.Tools && match.Resource.Themes.Contains("rse-partenariats")));
    }

    [Fact]
    public void An_entry_that_is_there_many_times_is_shown_once()
    {
        var one = ContentLibrary.Catalogue.First(resource => resource.Id.Value == "crn-rse-outils");
        var index = ResourceIndex.Of([.. ContentLibrary.Catalogue, .. Enumerable.Range(0, 50).Select(i => one with { Id = new($"copy-{i}") })]);

        Assert.Single(index.Search(new("outils RSE partenariat"), 10).Matches, match => match.Resource.Title == one.Title);
    }

    [Fact]
    public void Another_catalogue_takes_the_place_of_the_one_there_was()
    {
        Library library = new(ContentLibrary.Catalogue, ContentLibrary.Facts);
        library.Replace([new(new("podcast-1"), "podcast", "Le podcast des alliances", "Des voix.")]);

        Assert.Equal("podcast-1", library.Ask(new("le podcast des alliances"), 3).Findings.Matches[0].Resource.Id.Value);
        Assert.Null(library.Find(new("crn-rse-outils")));
    }

    private static Answer Ask(string question) => Ask(new Question(question));

    private static Answer Ask(Question question, int most = 3) => ContentLibrary.Whole.Ask(question, most);

    private static string? First(string question) => Ask(question).Findings is { IsAnswered: true, Matches: [var first, ..] } ? first.Resource.Id.Value : null;
}
