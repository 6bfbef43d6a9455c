using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rameau.Bot.Content;

/// <summary>What is wrong in a file of the operator's, where, and how to mend it.</summary>
public sealed record FileFault(string File, long Line, string Problem)
{
    public override string ToString() => $"{File}:{Line}: {Problem}";
}

/// <summary>The program cannot start on these files; <see cref="Exception.Message"/> lists every fault with its place.</summary>
public sealed class BrokenFilesException(IReadOnlyList<FileFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<FileFault> Faults { get; } = faults;
}

/// <summary>Opens a YAML file whose root is a mapping; faults are collected, so that one reading shows them all.</summary>
public static class YamlFile
{
    public static YamlMap? Open(string file, TextReader text, ICollection<FileFault> faults)
    {
        YamlStream stream = [];

        try
        {
            stream.Load(text);
        }
        catch (YamlException e)
        {
            faults.Add(new(file, e.Start.Line, $"not readable as YAML: {e.Message}"));
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
        {
            return new(file, root, faults);
        }

        faults.Add(new(file, 1, "expected one document with 'key: value' lines at its root"));
        return null;
    }
}
