namespace Rameau.Bot.CommandLine;

internal static class FileBytes
{
    /// <summary>No more than shows that the file is too large.</summary>
    /// <param name="most">What a file may have at most, in bytes.</param>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(string path, int most, CancellationToken ct)
    {
        await using var file = File.OpenRead(path);
        var bytes = new byte[Math.Min(most, file.Length) + 1];
        var length = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);

        return bytes.AsMemory(0, length);
    }
}
