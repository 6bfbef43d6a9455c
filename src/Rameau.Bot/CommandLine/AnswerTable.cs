using System.Globalization;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.CommandLine;

/// <summary>Why a question was answered as it was, for people.</summary>
internal static class AnswerTable
{
    private const int Most = 5;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static void Show(Terminal terminal, Library library, Question question)
    {
        var words = Tables.Of("lu", "cherché", "poids");
        library.Explain(question.Text).ToList().ForEach(one => words.Row(one.Typed, one.Terms, one.Weight.ToString("F2", French)));
        terminal.Show(words);

        var answer = library.Ask(question, Most);
        terminal.Say(answer.Findings.IsAnswered ? "Réponse :" : "Je ne sais pas. Le plus proche :");

        if (answer.Fact is { } fact)
        {
            terminal.Say($"{fact.Fact.Claim.French} {string.Join(", ", fact.Asked.Select(figure => $"{figure.Of.French} {figure.Value.ToString(French)}"))} ({fact.Fact.Source.French}, {fact.Fact.Year})");
        }

        var found = Tables.Of("ressource", "score", "couvert", "d’après");
        answer.Findings.Matches.ToList().ForEach(match => found.Row(
            match.Resource.Id.Value, match.Score.ToString("F2", French), match.Coverage.ToString("P0", French), Reasons(match)));
        terminal.Show(found);
    }

    private static string Reasons(Match match) => string.Join(
        ", ", match.Words.Concat(match.FitsShelf ? ["rayon"] : (string[])[]).Concat(match.FitsTheme ? ["thème"] : (string[])[]));
}
