using System.Globalization;
using System.Text.RegularExpressions;
using Rameau.Bot.Dialogs.Resources.Search;
using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Facts;

/// <summary>A fact that answers a question, and those of its figures that were asked for; all of them where none was named.</summary>
public sealed record FactFound(Fact Fact, IReadOnlyList<Figure> Asked, string? Region);

/// <summary>
/// Finds the fact that a question asks for. A figure is given where the question asks for one, and is about nothing else than
/// what was measured: there is no nearest figure.
/// </summary>
public sealed partial class FactBook
{
    private readonly Dictionary<string, Fact> facts;
    private readonly ResourceIndex index;

    public FactBook(IReadOnlyList<Fact> facts)
    {
        this.facts = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        index = ResourceIndex.Of(facts.Select(AsEntry));
    }

    /// <summary>Null where no figure is asked for, or none answers.</summary>
    public FactFound? Find(string text)
    {
        var line = Folding.Fold(text);
        var asked = index.Read(text);

        if (!(AsksForFigures().IsMatch(line) || (asked.Region is not null && AsksForPriorities().IsMatch(line))))
        {
            return null;
        }

        var found = index.Search(new(text), facts.Count).Matches
            .Select(match => facts[match.Resource.Id.Value])
            .Where(fact => IsAbout(fact, asked.Region) && SpeaksOfAll(fact, asked))
            .OrderByDescending(fact => fact.Region is not null)
            .FirstOrDefault();

        return found is not null && Named(found, text) is { } figures ? new(found, figures, asked.Region) : null;
    }

    /// <summary>
    /// Whatever the question names was measured; words of any subject may be left over. Here nothing stands for anything else: who
    /// asks of town halls is not told of territories.
    /// </summary>
    private static bool SpeaksOfAll(Fact fact, Asked asked)
    {
        HashSet<string> said = [.. Own(fact).Concat(fact.Figures.SelectMany(figure => figure.Words)).SelectMany(Stems)];
        return asked.Clues.Where(clue => !clue.IsCommon && !clue.IsDecisive).All(clue => Stems(clue.Typed).All(said.Contains));
    }

    private static IEnumerable<string> Own(Fact fact) => fact.Keywords.Append(fact.Claim.French).Append(fact.Claim.English);

    /// <summary>What was measured in the whole country says nothing of one region.</summary>
    private static bool IsAbout(Fact fact, string? region) =>
        region is null ? fact is { Region: null, IsRegional: false } : fact.Region == region || (fact.IsRegional && fact.Region is null);

    /// <summary>Null where the question says a part of what a figure is of, such as the employees of the companies: nobody asked them.</summary>
    private static IReadOnlyList<Figure>? Named(Fact fact, string text)
    {
        var said = Stems(text).ToHashSet();
        Figure[] named = [.. fact.Figures.Where(figure => figure.Words.Any(words => Stems(words).All(said.Contains)))];

        if (named.Length > 0)
        {
            return named;
        }

        HashSet<string> own = [.. Own(fact).SelectMany(Stems)];
        return fact.Figures.SelectMany(figure => Stems(figure.Of.French).Concat(Stems(figure.Of.English))).Any(stem => said.Contains(stem) && !own.Contains(stem)) ? null : fact.Figures;
    }

    private static IEnumerable<string> Stems(string text) => WordLine.Of(text).Where(word => !Thesaurus.IsSmall(word.Text)).Select(word => Terms.OfWord(word.Text));

    /// <summary>A regional fact says its region by itself: it may be asked of all thirteen.</summary>
    private static Resource AsEntry(Fact fact) => new(new(fact.Id), "fact", fact.Claim.French, fact.Claim.English)
    {
        Keywords =
        [
            .. fact.Keywords,
            .. fact.Figures.SelectMany(figure => figure.Words.Append(figure.Of.French).Append(figure.Of.English).Append(figure.Value.ToString(CultureInfo.InvariantCulture))),
            .. fact.IsRegional ? Thesaurus.Carried.Regions : [],
        ],
        Region = fact.Region,
    };

    [GeneratedRegex(@"%|\b(?:combien|pourcentages?|pour cent|pourcent|chiffres?|taux|proportion|quelle part|la part|notes?|notation|notee?s?|score|scores|statistiques?|stats?|sur 10|sur dix|how many|percentage|figures?|share|numbers?)\b")]
    private static partial Regex AsksForFigures();

    [GeneratedRegex(@"\b(?:priorit\w*|fragilit\w*|preoccup\w*|classement|rang)\b")]
    private static partial Regex AsksForPriorities();
}
