using System.Text.RegularExpressions;

namespace Rameau.Bot.Architecture.Tests.Sources;

/// <summary>The Domain is given what it needs to decide: it reads no clock, writes no log and knows no wire.</summary>
internal static partial class DomainPurity
{
    public static IEnumerable<Violation> Check(IEnumerable<SourceFile> files)
    {
        var domain = files.Where(file => file.IsUnder("src/Rameau.Bot.Domain/") && file.Is(".cs")).ToList();
        return
        [
            .. domain.Having(Wire(), "the Domain knows a wire format", "Keep the record bare; Storage, Dialogs or the host write it out."),
            .. domain.Having(Hosting(), "the Domain knows the host", "Return a value that the host logs, or take the option as an argument."),
            .. domain.Having(Clock(), "the Domain reads a clock", "Take `now` as an Instant."),
        ];
    }

    [GeneratedRegex(@"\bSystem\.Text\.Json\b|\[Json\w+")]
    private static partial Regex Wire();

    [GeneratedRegex(@"\bMicrosoft\.Extensions\.|\bILogger\b")]
    private static partial Regex Hosting();

    [GeneratedRegex(@"\bTimeProvider\b|\bIClock\b|\bSystemClock\b|\bZonedClock\b|\bStopwatch\b|\bEnvironment\.TickCount|\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex Clock();
}
