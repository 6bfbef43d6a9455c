using System.Text.Json;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Turns;

/// <summary>Teams offers the manifest's commands and inserts their titles as plain text.</summary>
public sealed class ManifestTests(SqliteDatabase database) : DialogTest(database), IClassFixture<SqliteDatabase>
{
    [Fact]
    public void Every_scope_offers_the_commands_in_French() => Assert.All(
        French(),
        scope => Assert.Equal(Titles(Language.French), scope.Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_scope_offers_the_commands_in_English() => Assert.All(
        English(),
        scope => Assert.Equal(Titles(Language.English), scope.Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_title_of_the_manifest_is_understood() =>
        Assert.All(French().Concat(English()).SelectMany(titles => titles), title => Assert.NotNull(Bot.Commands.Find(title)));

    private string[] Titles(Language language) => [.. Bot.Commands.All.Where(command => command.IsOffered).Select(command => command.Name.Title(language)).Order(StringComparer.Ordinal)];

    private static string[][] French() =>
    [
        .. Read("manifest.json").GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
            .Select(list => list.GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("title").GetString()!).ToArray()),
    ];

    private static string[][] English() =>
    [
        .. Read("en.json").EnumerateObject()
            .Where(member => member.Name.Contains(".commands[", StringComparison.Ordinal) && member.Name.EndsWith(".title", StringComparison.Ordinal))
            .GroupBy(member => member.Name.Split(".commands[")[0])
            .Select(scope => scope.Select(member => member.Value.GetString()!).ToArray()),
    ];

    private static JsonElement Read(string file) => JsonElement.Parse(File.ReadAllBytes(Repository.PathOf($"manifest/{file}")));
}
