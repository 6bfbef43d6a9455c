using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

[JsonConverter(typeof(JsonStringEnumConverter<MentionType>))]
public enum MentionType { Person, Tag }

/// <summary>
/// A person named in a card, who is told of it. Teams links the two only where a text of the card holds exactly
/// <see cref="Text"/>, so take it from here.
/// </summary>
/// <remarks>Source: Teams, "Format cards in Teams", mention support. Channels and teams cannot be mentioned in cards.</remarks>
public sealed record CardMention(MentionedAccount Mentioned)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "mention";

    /// <summary>What to write in a <see cref="TextBlock"/> or <see cref="Fact"/>; the name is encoded as XML.</summary>
    [JsonPropertyOrder(-1)]
    public string Text => $"<at>{Encoded(Mentioned.Name)}</at>";

    /// <param name="id">A Teams id (<c>29:…</c>), a directory object id or a user principal name.</param>
    /// <param name="name">As it is to be read.</param>
    public static CardMention Of(string id, string name) => new(new MentionedAccount(id, name));

    private static string Encoded(string name) => name
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}

/// <param name="Id">A Teams id (<c>29:…</c>), a directory object id or a user principal name.</param>
/// <param name="Name">As it is to be read, not encoded.</param>
/// <param name="MentionType">Null is a person.</param>
public sealed record MentionedAccount(string Id, string Name, MentionType? MentionType = null);
