namespace Rameau.Bot.Protocol.Connector;

/// <summary>A call to make, as often as its repetition allows.</summary>
/// <param name="Repetition">What may be concluded from silence.</param>
/// <param name="IdempotencyKey">Names what is asked for, the same each time it is asked for.</param>
internal sealed record ConnectorCall(
    HttpMethod Method, Uri ServiceUrl, Uri Address, Repetition Repetition, ReadOnlyMemory<byte>? Body = null, string? IdempotencyKey = null);

internal enum Repetition
{
    /// <summary>Doing it twice is doing it once: PUT, DELETE, GET, opening a personal conversation.</summary>
    Harmless,

    /// <summary>Doing it twice shows it twice: posting a message.</summary>
    OnlyIfSurelyNotDone,
}
