using System.Text.Json.Nodes;

namespace Rameau.Bot.Tests.Packaging;

public sealed class AppPackageTests
{
    [Fact]
    public void The_zip_holds_its_four_files_at_the_root()
    {
        var package = Packages.Settings.Built();
        using var zip = package.Opened();

        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], package.Names);
        Assert.Equal(package.Names, zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void The_same_settings_give_the_same_bytes() =>
        Assert.Equal(Packages.Settings.Built().Zip.ToArray(), Packages.Settings.Built().Zip.ToArray());

    [Fact]
    public void Every_placeholder_is_filled_and_a_quote_in_a_name_stays_inside_its_string()
    {
        var manifest = Packages.Settings.Built().Manifest();

        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(Packages.Settings.TeamsAppId, (string?)manifest["id"]);
        Assert.Equal(Packages.Settings.BotId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("bot.example.org", (string?)manifest["validDomains"]![0]);
        Assert.Equal("Association \"Exemple\"", (string?)manifest["developer"]!["name"]);
    }

    [Fact]
    public void Text_is_utf8_without_byte_order_mark_and_accents_are_readable()
    {
        using var zip = Packages.Settings.Built().Opened();
        var bytes = zip.GetEntry("manifest.json")!.Bytes();

        Assert.Equal((byte)'{', bytes[0]);
        Assert.True(bytes.AsSpan().IndexOf("prochaine étape"u8) > 0);
    }

    [Fact]
    public void The_commands_stand_in_every_scope_in_both_languages()
    {
        var package = Packages.Settings.Built();
        using var zip = package.Opened();
        var english = JsonNode.Parse(zip.GetEntry("en.json")!.Bytes())!.AsObject();
        var lists = package.Manifest()["bots"]![0]!["commandLists"]!.AsArray();

        Assert.Equal(["personal", "groupChat", "team"], lists.Select(list => (string?)list!["scopes"]![0]));
        Assert.All(lists, list => Assert.Equal(
            ["aide", "prochaine étape", "programme", "qui vient", "déplacer", "travail personnel", "MOOC", "coaching", "aperçu", "mes préférences"],
            list!["commands"]!.AsArray().Select(command => (string?)command!["title"])));
        Assert.All(Enumerable.Range(0, lists.Count), list => Assert.Equal(
            ["help", "next step", "programme", "who is coming", "move step", "personal work", "MOOC", "coaching", "preview", "my preferences"],
            Enumerable.Range(0, 10).Select(command => (string?)english[$"bots[0].commandLists[{list}].commands[{command}].title"])));
    }
}
