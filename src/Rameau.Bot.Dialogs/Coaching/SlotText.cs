using System.Globalization;
using NodaTime;
using Rameau.Bot.Domain.Coaching;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>A slot as cards carry it: <c>coach|start</c>, the start in epoch milliseconds.</summary>
internal static class SlotText
{
    public static string Of(FreeSlot slot) => string.Create(CultureInfo.InvariantCulture, $"{slot.Coach.Value}|{slot.StartsAt.ToUnixTimeMilliseconds()}");

    /// <summary>Null for anything a client made up; whether it is free is asked elsewhere.</summary>
    public static FreeSlot? Read(string? text) =>
        text?.LastIndexOf('|') is { } bar and > 0
        && long.TryParse(text.AsSpan(bar + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var millis)
        && InstantOf(millis) is { } at
            ? new(at, new(text[..bar]))
            : null;

    public static Instant? InstantOf(long millis) => millis is > 0 and < 10_000_000_000_000 ? Instant.FromUnixTimeMilliseconds(millis) : null;
}
