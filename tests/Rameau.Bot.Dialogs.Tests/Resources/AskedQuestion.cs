using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>A question as participants ask it, and the entries that would answer it; none where « I don't know » is right.</summary>
internal sealed record AskedQuestion(string Id, string Query, IReadOnlyList<string> Expected)
{
    private const string Folder = "tests/Rameau.Bot.Dialogs.Tests/Resources";

    /// <summary>Questions that were kept aside; the search was tuned without looking at them.</summary>
    private const int Aside = 60;

    /// <summary>Written to tune on, after the others.</summary>
    private const char Development = 'd';

    public static IReadOnlyList<AskedQuestion> All { get; } = Read("questions.jsonl");

    /// <summary>By somebody who did not write the search. Nobody tunes on them: what is missed among them is counted, not looked at.</summary>
    public static IReadOnlyList<AskedQuestion> Strangers { get; } = Read("strangers.jsonl");

    public static IReadOnlyList<AskedQuestion> Unseen { get; } =
        [.. All.Where(one => one.Id[0] != Development).OrderBy(one => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(one.Id))), StringComparer.Ordinal).Take(Aside)];

    private static IReadOnlyList<AskedQuestion> Read(string file) =>
        [.. File.ReadLines(Repository.PathOf($"{Folder}/{file}")).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, QuestionJson.Default.AskedQuestion)!)];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AskedQuestion))]
internal sealed partial class QuestionJson : JsonSerializerContext;
