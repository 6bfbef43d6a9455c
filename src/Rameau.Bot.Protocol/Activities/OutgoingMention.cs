using System.Text;
using System.Xml;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// A mention to write: put <see cref="Text"/> into the message's text and the mention beside it. Both carry the same
/// characters, without which Teams shows the markup and notifies nobody.
/// </summary>
public sealed record OutgoingMention
{
    private OutgoingMention(ChannelAccount mentioned)
    {
        Mentioned = new(mentioned.Id, mentioned.Name);
        Text = $"<at>{Encoded(mentioned.Name ?? mentioned.Id)}</at>";
    }

    public string Type { get; } = "mention";

    /// <summary><c>&lt;at&gt;name&lt;/at&gt;</c>, the name encoded for XML.</summary>
    public string Text { get; }

    /// <summary>The id (<c>29:…</c> preferred, a directory id is understood) and the name as it is.</summary>
    public OutgoingMentioned Mentioned { get; }

    public static OutgoingMention Of(ChannelAccount account) => new(account);

    /// <summary>Leaves the name out, so that it may be logged.</summary>
    public override string ToString() => Mentioned.Id;

    private static string Encoded(string name)
    {
        StringBuilder encoded = new(name.Length);

        foreach (var rune in name.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                // No encoding makes a control character legal in XML.
                <= char.MaxValue and var one when !XmlConvert.IsXmlChar((char)one) => encoded,
                _ => encoded.Append(rune),
            };
        }

        return encoded.ToString();
    }
}

/// <summary>Who is mentioned.</summary>
public sealed record OutgoingMentioned(string Id, string? Name)
{
    /// <summary>Leaves the name out, so that it may be logged.</summary>
    public override string ToString() => Id;
}
