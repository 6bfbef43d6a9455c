namespace Rameau.Bot.Dialogs.Understanding;

internal static class SnakeCase
{
    /// <summary>« NextEvent » is written next_event.</summary>
    public static string Of(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
