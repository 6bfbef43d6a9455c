using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

[JsonConverter(typeof(CamelCase<ImageSize>))]
public enum ImageSize { Auto, Stretch, Small, Medium, Large }

/// <summary><see cref="Person"/> cuts the image to a circle.</summary>
[JsonConverter(typeof(CamelCase<ImageStyle>))]
public enum ImageStyle { Default, Person }

/// <summary>A picture: PNG, JPEG or a GIF that does not move; at most 1024 × 1024 pixels and 1 MB.</summary>
/// <param name="Url">HTTPS, or a data URI. A missing or wrong one can blank the whole card on phones.</param>
/// <param name="AltText">What the picture says, for whoever does not see it.</param>
/// <remarks>Source: Teams, "Format cards in Teams".</remarks>
public sealed record Image(string Url, string AltText) : ClassicElement("Image")
{
    public ImageSize? Size { get; init; }

    public ImageStyle? Style { get; init; }

    public Pixels? Width { get; init; }

    /// <summary><c>#RRGGBB</c>.</summary>
    public string? BackgroundColor { get; init; }

    public TapAction? SelectAction { get; init; }

    [JsonPropertyName("msteams")]
    public TeamsImage? Teams { get; init; }
}

/// <summary>What only Teams knows of an image.</summary>
/// <param name="AllowExpand">True lets the reader open it over the whole screen.</param>
public sealed record TeamsImage(bool AllowExpand);

/// <summary>Pictures side by side.</summary>
public sealed record ImageSet(IReadOnlyList<Image> Images) : ClassicElement("ImageSet")
{
    public ImageSize? ImageSize { get; init; }
}
