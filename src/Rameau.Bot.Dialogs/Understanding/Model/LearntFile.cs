using System.IO.Compression;

namespace Rameau.Bot.Dialogs.Understanding.Model;

/// <summary>
/// Words and weights in one compressed file: the words with their counts, the features by name, then one signed byte for each
/// weight, which a common scale makes a number again.
/// </summary>
internal static class LearntFile
{
    private const int Format = 1;

    public static void Write(Learnt learnt, Stream stream)
    {
        using GZipStream zip = new(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using BinaryWriter writer = new(zip);
        var (features, weights, scale) = learnt.Model.Packed();

        writer.Write(Format);
        writer.Write(learnt.Vocabulary.Words.Count);

        foreach (var (word, sentences) in learnt.Vocabulary.Words)
        {
            writer.Write(word);
            writer.Write(sentences);
        }

        writer.Write(scale);
        writer.Write(features.Count);

        foreach (var feature in features)
        {
            writer.Write(feature);
        }

        writer.Write(weights);
    }

    public static Learnt Read(Stream stream)
    {
        using GZipStream zip = new(stream, CompressionMode.Decompress);
        using BufferedStream buffer = new(zip, 1 << 16);
        using BinaryReader reader = new(buffer);

        if (reader.ReadInt32() != Format)
        {
            throw new InvalidDataException("What the recogniser has learnt is of another version.");
        }

        var words = new (string, int)[reader.ReadInt32()];

        for (var index = 0; index < words.Length; index++)
        {
            words[index] = (reader.ReadString(), reader.ReadInt32());
        }

        var scale = reader.ReadSingle();
        var features = new string[reader.ReadInt32()];

        for (var index = 0; index < features.Length; index++)
        {
            features[index] = reader.ReadString();
        }

        return new(new(words), LinearModel.Unpacked(features, reader.ReadBytes(features.Length * Intents.All.Count), scale));
    }
}
