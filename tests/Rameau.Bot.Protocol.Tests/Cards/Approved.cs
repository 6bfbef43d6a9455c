using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Protocol.Tests.Cards;

/// <summary>
/// Compares a card with the file that a person has looked at, <c>Class.Test.approved.json</c> beside the test.
/// RAMEAU_APPROVE=1 rewrites the file.
/// </summary>
internal static class Approved
{
    public static void Card(AdaptiveCard card, [CallerFilePath] string test = "", [CallerMemberName] string name = "")
    {
        var file = Path.ChangeExtension(test, $".{name}.approved.json");
        var actual = Indented(card.ToJson());

        if (Environment.GetEnvironmentVariable("RAMEAU_APPROVE") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"Nobody has approved {Path.GetFileName(file)} yet: run once with RAMEAU_APPROVE=1 and look at it.");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    private static string Indented(JsonElement json)
    {
        using MemoryStream stream = new();

        using (Utf8JsonWriter writer = new(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteTo(writer);
        }

        return $"{Encoding.UTF8.GetString(stream.ToArray())}\n";
    }
}
