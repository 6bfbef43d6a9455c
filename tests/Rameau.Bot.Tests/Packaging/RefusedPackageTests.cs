using System.Text.Json.Nodes;
using Rameau.Bot.Packaging;

namespace Rameau.Bot.Tests.Packaging;

public sealed class RefusedPackageTests
{
    public static TheoryData<PackageSettings, string> Wrong => new()
    {
        { Packages.Settings with { TeamsAppId = null }, "Package:TeamsAppId" },
        { Packages.Settings with { TeamsAppId = Guid.Empty.ToString() }, "Package:TeamsAppId" },
        { Packages.Settings with { BotId = "my-bot" }, "Bot:AppId" },
        { Packages.Settings with { PublicUrl = "http://bot.example.org" }, "Package:PublicUrl" },
        { Packages.Settings with { PublicUrl = "https://localhost:3978" }, "Package:PublicUrl" },
        { Packages.Settings with { PublicUrl = "https://192.0.2.7" }, "Package:PublicUrl" },
        { Packages.Settings with { PackageVersion = "1.2" }, "Package:Version" },
        { Packages.Settings with { PackageVersion = "01.2.3" }, "Package:Version" },
        { Packages.Settings with { PackageVersion = "1.2.3\n" }, "Package:Version" },
        { Packages.Settings with { DeveloperName = new('x', 33) }, "Package:DeveloperName" },
        { Packages.Settings with { WebsiteUrl = "example.org" }, "Package:WebsiteUrl" },
        { Packages.Settings with { PrivacyUrl = "" }, "Package:PrivacyUrl" },
        { Packages.Settings with { TermsOfUseUrl = "ftp://example.org" }, "Package:TermsOfUseUrl" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_setting_that_Teams_would_refuse_is_named(PackageSettings settings, string setting) =>
        Assert.Equal(setting, Assert.Single(settings.Refused()).Where);

    [Fact]
    public void All_settings_that_are_missing_are_named_at_once() =>
        Assert.Equal(8, new PackageSettings(null, null, null, null, null, null, null, null).Refused().Count);

    public static TheoryData<string, Action<JsonObject>, string> Spoilt => new()
    {
        { "manifest.json", m => m["name"]!["short"] = new string('x', 31), "name.short has 31 characters" },
        { "manifest.json", m => m["name"]!["full"] = "", "name.full is missing" },
        { "manifest.json", m => m["description"]!["short"] = new string('x', 81), "description.short has 81 characters" },
        { "manifest.json", m => m["description"]!["full"] = "${{TENANT}}", "nothing fills the placeholder in '${{TENANT}}'" },
        { "manifest.json", m => m["bots"]![0]!["botId"] = "bot", "bots[0].botId is not a GUID" },
        { "manifest.json", m => m["bots"]!.AsArray().Add(m["bots"]![0]!.DeepClone()), "bots has 2 entries" },
        { "manifest.json", m => m["bots"]![0]!["commandLists"]![1]!["commands"]![2]!["description"] = new string('x', 129), "bots[0].commandLists[1].commands[2].description has 129 characters" },
        { "manifest.json", m => m["bots"]![0]!["commandLists"]![0]!["commands"] = new JsonArray(), "a command list is empty or too long" },
        { "manifest.json", m => m["validDomains"]![0] = "https://bot.example.org", "validDomains holds more than a host name" },
        { "manifest.json", m => m["accentColor"] = "green", "accentColor is not a colour" },
        { "manifest.json", m => m["manifestVersion"] = "1.17", "manifestVersion and $schema differ" },
        { "manifest.json", m => m["icons"] = 7, "names no 192 x 192 icon that is in the folder" },
        { "en.json", m => m.Remove("bots[0].commandLists[2].commands[3].title"), "bots[0].commandLists[2].commands[3].title is missing" },
        { "en.json", m => m["bots[0].commandLists[9].commands[0].title"] = "help", "bots[0].commandLists[9].commands[0].title translates nothing of the manifest" },
        { "en.json", m => m["name.short"] = new string('x', 31), "name.short has 31 characters" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_manifest_that_Teams_would_refuse_is_told_where_and_why(string file, Action<JsonObject> spoil, string what) =>
        Assert.Contains(Packages.Settings.Refused(Packages.Changing(file, spoil)), problem => problem.Where == file && problem.What == what);

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("en.json")]
    [InlineData("color.png")]
    [InlineData("outline.png")]
    public void A_file_that_is_missing_is_refused(string name) =>
        Assert.NotEmpty(Packages.Settings.Refused(ManifestFiles.Embedded.Without(name)));

    [Theory]
    [InlineData("{ \"id\": 1, \"id\": 2 }")]
    [InlineData("\uFEFF{}")]
    [InlineData("[]")]
    [InlineData("{")]
    public void A_manifest_that_is_no_plain_JSON_object_is_refused(string text) =>
        Assert.Contains(
            Packages.Settings.Refused(ManifestFiles.Embedded.With("manifest.json", System.Text.Encoding.UTF8.GetBytes(text))),
            problem => problem.What == "is not a JSON object");

    [Fact]
    public void An_icon_of_the_wrong_size_is_refused()
    {
        var files = ManifestFiles.Embedded.With("outline.png", ManifestFiles.Embedded.Find("color.png")!.Value);

        Assert.Equal("is not a PNG picture of 32 x 32 pixels", Assert.Single(Packages.Settings.Refused(files)).What);
    }

    [Fact]
    public void A_picture_that_is_no_PNG_is_refused() =>
        Assert.Equal("color.png", Assert.Single(Packages.Settings.Refused(ManifestFiles.Embedded.With("color.png", "GIF89a"u8.ToArray()))).Where);
}
