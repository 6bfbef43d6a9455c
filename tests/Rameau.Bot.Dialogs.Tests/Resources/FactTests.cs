using Rameau.Bot.Dialogs.Resources.Facts;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Resources;

public sealed class FactTests
{
    private static readonly FactBook Book = new(ContentLibrary.Facts);

    [Theory]
    [InlineData("combien de citoyens pensent que les partenariats sont source d’innovation ?", "69")]
    [InlineData("quel pourcentage d’associations voit les partenariats comme source d’innovation", "86")]
    [InlineData("le chiffre des entreprises pour les partenariats source d’innovation", "81")]
    [InlineData("% de citoyens, d’associations et d’entreprises, partenariats et innovation", "69 86 81")]
    [InlineData("combien de partenariats en France ?", "1200000")]
    [InlineData("quelle note pour l’emploi dans les fragilités ?", "7.1")]
    [InlineData("la note du pouvoir d’achat", "6.6")]
    [InlineData("note de la sécurité dans les fragilités prioritaires", "6.6")]
    [InlineData("les notes sur 10 des fragilités prioritaires", "7.1 6.6 6.5 6.6 6.3 6.3")]
    [InlineData("quel pourcentage pense que les partenariats ont un impact fort sur l’éducation", "36")]
    [InlineData("how many citizens see partnerships as a source of innovation?", "69")]
    public void A_figure_is_given_exactly_as_it_was_measured(string question, string figures) =>
        Assert.Equal(figures, string.Join(' ', Book.Find(question)!.Asked.Select(figure => FormattableString.Invariant($"{figure.Value}"))));

    [Theory]
    [InlineData("combien de bénévoles en France ?")]
    [InlineData("quelle note pour la culture dans les fragilités ?")]
    [InlineData("quel pourcentage de mairies voit les partenariats comme source d’innovation")]
    [InlineData("la note de l’emploi en Bretagne")]
    [InlineData("combien de partenariats en Occitanie")]
    [InlineData("combien de salariés voient les partenariats comme source d’innovation")]
    [InlineData("combien coûte un billet de train")]
    [InlineData("le taux de chômage")]
    [InlineData("les partenariats, source d’innovation")]
    public void There_is_no_nearest_figure(string question) => Assert.Empty(Book.Find(question)?.Asked ?? []);

    [Theory]
    [InlineData("quelles sont les fragilités prioritaires en Occitanie ?", "emploi-premier")]
    [InlineData("les priorités des Bretons", "emploi-premier")]
    [InlineData("les priorités en Île-de-France", "cinq-priorites-ile-de-france")]
    public void A_region_is_told_what_was_found_of_it(string question, string fact) => Assert.Equal(fact, Book.Find(question)?.Fact.Id);

    [Fact]
    public void A_figure_comes_with_where_it_can_be_read()
    {
        Assert.Equal("phare-regards-croises", First("combien de citoyens voient les partenariats comme source d’innovation ?"));
        Assert.Equal("phare-region-occitanie", First("quelles sont les fragilités prioritaires en Occitanie ?"));
    }

    private static string First(string question) => ContentLibrary.Whole.Ask(new(question), 3).Findings.Matches[0].Resource.Id.Value;
}
