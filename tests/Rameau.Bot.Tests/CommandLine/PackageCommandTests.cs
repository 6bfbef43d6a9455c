using System.IO.Compression;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class PackageCommandTests : IDisposable
{
    internal static readonly string[] Settings =
    [
        "Bot:AppId=0d9a6a8e-7f0c-4b59-8a6a-3a5d2f1e9b02", "Package:TeamsAppId=6f0b1d3c-2a44-4c53-9f0e-0c5b8f3f7a01", "Package:Version=1.2.3",
        "Package:PublicUrl=https://bot.example.org", "Package:DeveloperName=Association Exemple", "Package:WebsiteUrl=https://example.org",
        "Package:PrivacyUrl=https://example.org/vie-privee", "Package:TermsOfUseUrl=https://example.org/conditions",
    ];

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Without_settings_each_that_is_missing_has_its_line_and_no_file_is_written()
    {
        var run = await cli.RunAsync("package", "--out", cli.PathOf("app.zip"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Settings.Select(setting => setting.Split('=')[0]).Order(), run.Error.Trim().Split('\n').Select(line => line.Split(": ")[0]).Order());
        Assert.False(File.Exists(cli.PathOf("app.zip")));
    }

    [Fact]
    public async Task With_settings_the_zip_is_written_where_asked()
    {
        await cli.DoneAsync(["package", "--out", cli.PathOf("app.zip"), .. Settings.Select(setting => $"--{setting}")]);

        await using var zip = await ZipFile.OpenReadAsync(cli.PathOf("app.zip"));
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        var run = await cli.RunAsync(["package", "--out", cli.PathOf("nowhere/app.zip"), .. Settings.Select(setting => $"--{setting}")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
    }
}
