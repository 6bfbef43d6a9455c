using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rameau.Bot.Testing;

/// <summary>
/// Compares a result with the file that a person has looked at, <c>TestClass.Test.approved.ext</c> beside the test's source.
/// With RAMEAU_APPROVE=1 the file is rewritten instead, for a person to look at in the diff.
/// </summary>
public static class Approved
{
    public const string ApproveVariable = "RAMEAU_APPROVE";

    /// <summary>The text is indented first, so that the writer's white space does not matter; the order of properties does.</summary>
    public static void Json(string json, [CallerFilePath] string source = "", [CallerMemberName] string test = "") =>
        Compare(Indented(json), "json", source, test);

    public static void Text(string text, string extension = "txt", [CallerFilePath] string source = "", [CallerMemberName] string test = "") =>
        Compare(text, extension, source, test);

    private static void Compare(string result, string extension, string source, string test)
    {
        var stem = Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{test}");
        string approved = $"{stem}.approved.{extension}", received = $"{stem}.received.{extension}";
        var actual = result.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            File.WriteAllText(approved, actual);
        }

        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";

        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail(
            $"""
            {FirstDifference(expected, actual)}
            diff "{approved}" "{received}"
            If the new text is right, run the test with {ApproveVariable}=1 and look at the diff before committing it.
            """);
    }

    private static string FirstDifference(string expected, string actual)
    {
        if (expected.Length == 0)
        {
            return "Nothing has been approved for this test yet.";
        }

        string[] then = expected.Split('\n'), now = actual.Split('\n');
        var line = then.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();

        return $"Line {line + 1} differs.\n  approved: {then.ElementAtOrDefault(line)}\n  received: {now.ElementAtOrDefault(line)}";
    }

    private static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        using MemoryStream buffer = new();

        using (Utf8JsonWriter writer = new(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
