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

/// <summary>A command that goes on in one's own words: « disponibilités mardis 9 h-17 h ».</summary>
public interface IOpenCommand : ICommand
{
    /// <param name="rest">As typed, after the command's own name; not empty.</param>
    Task<Reply> HandleAsync(string rest, Turn turn, CancellationToken ct);
}

/// <summary>The one table of what can be written. Tolerates case, accents, a leading slash, punctuation and any kind of space.</summary>
public sealed class Commands
{
    private const int LongestCommand = 200;
    private const string BotName = "rameau bot";

    /// <summary>Of an open command's name, with the bot's before it.</summary>
    private const int MostWords = 5;

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
    public ICommand? Find(string text) => text.AsSpan().Trim().Length > LongestCommand ? null : byPhrase.GetValueOrDefault(Uncalled(Normal(text))) ?? FindOpen(text);

    private Opened? FindOpen(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        for (var count = Math.Min(MostWords, words.Length - 1); count > 0; count--)
        {
            if (byPhrase.GetValueOrDefault(Uncalled(Normal(string.Join(' ', words.Take(count))))) is IOpenCommand open)
            {
                return new(open, string.Join(' ', words.Skip(count)));
            }
        }

        return null;
    }

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

    /// <summary>An open command with the words that were said after its name.</summary>
    private sealed class Opened(IOpenCommand command, string rest) : ICommand
    {
        public CommandName Name => command.Name;

        public IReadOnlyList<string> Synonyms => command.Synonyms;

        public Power Power => command.Power;

        public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => command.HandleAsync(rest, turn, ct);
    }
}
