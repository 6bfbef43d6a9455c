using System.Globalization;

namespace Rameau.Bot.People;

/// <summary>Ids that can be read aloud, tell nothing about anybody, and go on after those already given.</summary>
internal sealed class Numbering(string prefix, string format, IEnumerable<string> given)
{
    private int _last = given
        .Where(id => id.StartsWith(prefix, StringComparison.Ordinal))
        .Select(id => int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty()
        .Max();

    public string Next() => prefix + (++_last).ToString(format, CultureInfo.InvariantCulture);
}
