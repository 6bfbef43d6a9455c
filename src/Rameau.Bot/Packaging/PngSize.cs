using System.Buffers.Binary;

namespace Rameau.Bot.Packaging;

/// <summary>Width and height as the header of a PNG file states them.</summary>
internal readonly record struct PngSize(int Width, int Height)
{
    private const int WidthAt = 16;
    private const int HeightAt = 20;
    private const int HeaderEnd = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size, or nothing when the bytes are no PNG picture.</summary>
    public static PngSize? Read(ReadOnlySpan<byte> file) =>
        file.Length >= HeaderEnd && file.StartsWith(Signature) && file[12..WidthAt].SequenceEqual("IHDR"u8)
            ? new(BinaryPrimitives.ReadInt32BigEndian(file[WidthAt..]), BinaryPrimitives.ReadInt32BigEndian(file[HeightAt..]))
            : null;
}
