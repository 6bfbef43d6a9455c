using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>Metadata beside the text; unknown types are kept and ignored.</summary>
/// <param name="Type"><c>mention</c>, <c>clientInfo</c>, …; empty when the channel gave none.</param>
public sealed record Entity(string Type, JsonElement Json)
{
    /// <summary>Null unless this entity is a mention of somebody with an id.</summary>
    public Mention? Mention =>
        Type == "mention" && Json.Object("mentioned") is { } mentioned && ChannelAccount.Read(mentioned) is { } account
            ? new Mention(Json.Text("text"), account)
            : null;

    /// <summary>The zone of a <c>clientInfo</c>, an IANA name.</summary>
    public string? Timezone => Type == "clientInfo" ? Json.Text("timezone") : null;

    /// <summary>Leaves the content out, so that it may be logged.</summary>
    public override string ToString() => Type;

    internal static Entity Read(JsonElement json) => new(json.Text("type") ?? "", json);
}

/// <summary>Somebody named in a text.</summary>
/// <param name="Text">The very characters of the text that stand for the mention, <c>&lt;at&gt;Ada&lt;/at&gt;</c>.</param>
public sealed record Mention(string? Text, ChannelAccount Mentioned)
{
    /// <summary>Leaves the name out, so that it may be logged.</summary>
    public override string ToString() => Mentioned.Id;
}
