using System.Globalization;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>Keys of rows that no rule brings: <c>promotion/message/subject/what.of</c>, where the last says of which moment or change.</summary>
internal static class LedgerKeys
{
    /// <returns>Null for a key of none of these messages.</returns>
    public static (string Subject, string What, long Of)? Read(BeatKey beat, IReadOnlyList<string> messages) =>
        beat.Value.Split('/') is [_, var message, var subject, var last] && messages.Contains(message)
        && last.LastIndexOf('.') is > 0 and var dot && long.TryParse(last.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            ? (subject, last[..dot], of)
            : null;
}
