using System.Text.RegularExpressions;

namespace Rameau.Bot.Tests.Feedback;

/// <summary>Looks for what somebody wrote beside anything that says who somebody is, in lines of whatever kind: rows, logs, exports.</summary>
/// <param name="people">Ids, names, addresses, numbers of everybody, and the conversations that are theirs alone.</param>
internal sealed partial class LinkScan(IReadOnlyCollection<string> people)
{
    /// <summary>What the n-th answer says, and no other.</summary>
    public static string Content(int number) => $"zq-{number:0000}-qz";

    public static IReadOnlyList<string> Contents(IEnumerable<string> lines) => [.. lines.SelectMany(line => Written().Matches(line).Select(match => match.Value))];

    public static bool HasContent(string line) => Written().IsMatch(line);

    public IReadOnlyList<string> Links(IEnumerable<string> lines) => [.. lines.Where(line => HasContent(line) && people.Any(who => line.Contains(who, StringComparison.Ordinal)))];

    [GeneratedRegex(@"zq-\d{4}-qz")]
    private static partial Regex Written();
}
