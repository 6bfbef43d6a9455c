using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>A person or a bot, as one channel knows it.</summary>
/// <param name="Id">
/// Opaque, compared ordinally. In Teams <c>29:…</c> is a person (another id for each bot), <c>28:…</c> a bot.
/// </param>
/// <param name="Name">As displayed: never proof of identity.</param>
/// <param name="AadObjectId">The directory (Entra) id of a person, the same for every bot.</param>
public sealed record ChannelAccount(string Id, string? Name = null, string? AadObjectId = null)
{
    /// <summary>Leaves the name out, so that it may be logged.</summary>
    public override string ToString() => Id;

    internal static ChannelAccount? Read(JsonElement json) =>
        json.Text("id") is { Length: > 0 } id ? new(id, json.Text("name"), json.Text("aadObjectId")) : null;
}
