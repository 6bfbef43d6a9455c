using System.Globalization;
using System.Text;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>Something a person can write. The titles are those of the Teams manifest, which inserts them as plain text.</summary>
public sealed record CommandName(string French, string English, string FrenchMeaning, string EnglishMeaning)
{
    public string Title(Language language) => language is Language.English ? English : French;

    public string Meaning(Language language) => language is Language.English ? EnglishMeaning : FrenchMeaning;
}

public interface ICommand
{
    CommandName Name { get; }

    /// <summary>Other words for the same, in either language, without accents.</summary>
    IReadOnlyList<string> Synonyms { get; }

    Power Power { get; }

    Task<Reply> HandleAsync(Turn turn, CancellationToken ct);
}

/// <summary>The one table of what can be written. Tolerates case, accents, a leading slash, punctuation and any kind of space.</summary>
public sealed class Commands
{
    private const int LongestCommand = 200;
    private const string BotName = "rameau bot";

    private readonly Dictionary<string, ICommand> byPhrase = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">Two commands claim one phrase.</exception>
    public Commands(IEnumerable<ICommand> commands)
    {
        All = [.. commands];

        foreach (var command in All)
        {
            foreach (var phrase in new[] { command.Name.French, command.Name.English }.Concat(command.Synonyms).Select(Normal).Distinct())
            {
                if (!byPhrase.TryAdd(phrase, command))
                {
                    throw new InvalidOperationException($"The phrase '{phrase}' names two commands; each names one.");
                }
            }
        }
    }

    public IReadOnlyList<ICommand> All { get; }

    /// <summary>Null for what names no command, and for a letter too long to be one.</summary>
    public ICommand? Find(string text) => text.AsSpan().Trim().Length > LongestCommand ? null : byPhrase.GetValueOrDefault(Uncalled(Normal(text)));

    /// <summary>Letters and digits without case or accent, single spaces between; anything else, half an emoji included, is a space.</summary>
    public static string Normal(string text)
    {
        StringBuilder normal = new();

        foreach (var letter in Legible(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                normal.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && normal is { Length: > 0 } && normal[^1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString().TrimEnd();
    }

    /// <summary>Without the bot's name in front, which people type by hand where Teams made no mention of it.</summary>
    private static string Uncalled(string normal) =>
        normal.StartsWith(BotName, StringComparison.Ordinal) && (normal.Length == BotName.Length || normal[BotName.Length] == ' ') ? normal[BotName.Length..].TrimStart() : normal;

    private static string Legible(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark ? $"{rune}" : " "));
}
