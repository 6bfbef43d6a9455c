using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// Reads the properties that say who, where and what. Reading goes on after a fault, with a stand-in value, and the
/// first fault is kept: the activity made of stand-ins is then thrown away.
/// </summary>
internal sealed class IdentityCheck
{
    private static readonly Uri Nowhere = new("http://nowhere.invalid");

    public ActivityReading.Refused? Refusal { get; private set; }

    public string Required(JsonElement json, string name, string? path = null)
    {
        if (Optional(json, name, path) is { } value)
        {
            return value;
        }

        return Refuse("A required property is absent or empty.", path ?? name, "");
    }

    public string? Optional(JsonElement json, string name, string? path = null) => json.Member(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } value ? value : null,
        _ => Refuse("The property must be a string.", path ?? name, ""),
    };

    public JsonElement? Object(JsonElement json, string name) => json.Member(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => value,
        _ => Refuse<JsonElement?>("The property must be an object.", name, null),
    };

    public Uri HttpAddress(JsonElement json, string name) =>
        Uri.TryCreate(Required(json, name), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : Refuse("The address must be absolute, http or https.", name, Nowhere);

    private T Refuse<T>(string reason, string where, T standIn)
    {
        Refusal ??= new ActivityReading.Refused(reason, where);

        return standIn;
    }
}
