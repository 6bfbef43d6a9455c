using NodaTime;

namespace Rameau.Bot.Dialogs.Wording;

/// <summary>Days and hours as people write them; the year appears only when it is not the reader's.</summary>
public interface IDates
{
    /// <summary>« mardi 1er juin »</summary>
    string Day(LocalDate day, LocalDate today);

    /// <summary>« 1er juin », for lists.</summary>
    string ShortDay(LocalDate day, LocalDate today);

    /// <summary>« 12/09 », where there is no room for more.</summary>
    string Brief(LocalDate day);

    /// <summary>« 9 h 30 »</summary>
    string Hour(LocalTime time);

    /// <summary>« 9 h 30 – 17 h »</summary>
    string Hours(LocalTime from, LocalTime to);

    /// <summary>« aujourd'hui », « demain », « dans 7 jours », « il y a 2 jours »</summary>
    string Distance(LocalDate day, LocalDate today);
}

/// <summary>Spaces and dashes that French typography asks for.</summary>
public static class Typography
{
    /// <summary>Before « h », « ; », « ! » and « ? » (Imprimerie nationale).</summary>
    public const char NarrowSpace = '\u202F';

    /// <summary>Inside guillemets and before « : ».</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>What was written with plain spaces, with those that do not break a line before a sign or within « ».</summary>
    public static string Typeset(string french) => french
        .Replace(" :", $"{NoBreakSpace}:", StringComparison.Ordinal)
        .Replace(" ;", $"{NarrowSpace};", StringComparison.Ordinal)
        .Replace("« ", $"«{NoBreakSpace}", StringComparison.Ordinal)
        .Replace(" »", $"{NoBreakSpace}»", StringComparison.Ordinal);

    /// <summary>What begins a sentence, within one.</summary>
    public static string Small(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>« Aline, Basile et Céleste »</summary>
    public static string Joined(IReadOnlyList<string> names, string and) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} {and} {names[^1]}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
