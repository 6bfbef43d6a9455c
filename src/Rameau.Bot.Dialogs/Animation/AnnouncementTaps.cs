using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>The draft as it would be posted; the form where there is none, or where it is to be changed.</summary>
/// <param name="Promotion">Also the input of the list of promotions, which staff choose from.</param>
/// <param name="Draft">Names the announcement from its form on.</param>
public sealed record AnnounceOpen(string Draft, string? Promotion = null, bool IsEdit = false)
{
    public const string Verb = "announce/open";
}

/// <summary>Writes the draft and shows it as it would be posted.</summary>
/// <param name="Words">The input.</param>
public sealed record AnnounceLook(string Draft, string? Promotion = null, string? Words = null)
{
    public const string Verb = "announce/look";
}

/// <summary>Posts what was read.</summary>
/// <param name="Revision">Of the words that were read.</param>
/// <param name="IsLater">At the next opening, where now the promotion is not written to.</param>
public sealed record AnnouncePublish(string Promotion, string Draft, int Revision, bool IsLater = false)
{
    public const string Verb = "announce/publish";
}

/// <summary>« Annuler » before anything was posted.</summary>
public sealed record AnnounceDrop(string Draft, string? Promotion = null)
{
    public const string Verb = "announce/drop";
}

/// <summary>Takes back what was posted, for ten minutes.</summary>
public sealed record AnnounceWithdraw(string Promotion, string Draft)
{
    public const string Verb = "announce/withdraw";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AnnounceOpen))]
[JsonSerializable(typeof(AnnounceLook))]
[JsonSerializable(typeof(AnnouncePublish))]
[JsonSerializable(typeof(AnnounceDrop))]
[JsonSerializable(typeof(AnnounceWithdraw))]
internal sealed partial class AnnouncementJson : JsonSerializerContext;
