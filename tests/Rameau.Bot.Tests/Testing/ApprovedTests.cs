using Rameau.Bot.Testing;
using Xunit.Sdk;

namespace Rameau.Bot.Tests.Testing;

public sealed class ApprovedTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private string Source => Path.Combine(folder.FullName, "CardTests.cs");

    private string Received => Path.Combine(folder.FullName, "CardTests.Looks_right.received.json");

    [Fact]
    public void White_space_does_not_matter_and_accents_are_readable()
    {
        Given("{\n  \"a\": 1,\n  \"b\": [\n    \"é\"\n  ]\n}\n");

        Approved.Json("""{"a":1,"b":["\u00e9"]}""", Source, "Looks_right");
    }

    [Fact]
    public void A_difference_names_its_line_and_leaves_the_received_file_beside()
    {
        Given("{\n  \"a\": 1\n}\n");

        var failure = Assert.ThrowsAny<XunitException>(() => Approved.Json("""{"a":2}""", Source, "Looks_right"));

        Assert.Contains("Line 2 differs.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("{\n  \"a\": 2\n}\n", File.ReadAllText(Received));
    }

    [Fact]
    public void What_nobody_has_approved_fails()
    {
        Assert.ThrowsAny<XunitException>(() => Approved.Text("", source: Source, test: "Looks_right"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Given(string approved) => File.WriteAllText(Path.Combine(folder.FullName, "CardTests.Looks_right.approved.json"), approved);
}
