using System.Text.Json;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Turns;

/// <summary>Teams offers the manifest's commands and inserts their titles as plain text.</summary>
public sealed class ManifestTests(SqliteDatabase database) : DialogTest(database), IClassFixture<SqliteDatabase>
{
    /// <summary>Teams shows no more of each list (manifest schema 1.19, <c>bots.commandLists</c>).</summary>
    private const int Most = 10;

    [Fact]
    public void Every_scope_offers_commands_by_their_titles_and_no_more_than_Teams_shows()
    {
        AssertTitles(French(), Titles(Language.French));
        AssertTitles(English(), Titles(Language.English));
    }

    [Fact]
    public void Every_title_of_the_manifest_is_understood() =>
        Assert.All(French().Concat(English()).SelectMany(titles => titles), title => Assert.NotNull(Bot.Commands.Find(title)));

    [Fact]
    public void Every_search_of_the_manifest_is_answered_and_none_is_hidden() => Assert.Equal(
        Bot.Extensions.Commands.Order(),
        Read("manifest.json").GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("id").GetString()!).Order());

    private static void AssertTitles(string[][] scopes, string[] titles) => Assert.All(scopes, scope =>
    {
        Assert.InRange(scope.Length, 1, Most);
        Assert.Subset(titles.ToHashSet(), scope.ToHashSet());
        Assert.Distinct(scope);
    });

    private string[] Titles(Language language) => [.. Bot.Commands.All.Select(command => command.Name.Title(language)).Order(StringComparer.Ordinal)];

    private static string[][] French() =>
    [
        .. Read("manifest.json").GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
            .Select(list => list.GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("title").GetString()!).ToArray()),
    ];

    private static string[][] English() =>
    [
        .. Read("en.json").EnumerateObject()
            .Where(member => member.Name.Contains(".commandLists[", StringComparison.Ordinal) && member.Name.EndsWith(".title", StringComparison.Ordinal))
            .GroupBy(member => member.Name.Split(".commands[")[0])
            .Select(scope => scope.Select(member => member.Value.GetString()!).ToArray()),
    ];

    private static JsonElement Read(string file) => JsonElement.Parse(File.ReadAllBytes(Repository.PathOf($"manifest/{file}")));
}
