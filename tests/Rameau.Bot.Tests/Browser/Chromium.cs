using Microsoft.Playwright;

namespace Rameau.Bot.Tests.Browser;

/// <summary>The system's own Chromium, started once for all tests in a browser; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string PathVariable = "RAMEAU_TEST_CHROMIUM";
    private const string UsualPath = "/usr/bin/chromium";

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Null where the tests have to run, be it to fail.</summary>
    public static string? SkipReason => File.Exists(ExecutablePath) || BrowserFactAttribute.IsCi ? null : Absent;

    private static string ExecutablePath => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : UsualPath;

    private static string Absent => $"No Chromium at {ExecutablePath}: install it, or say in {PathVariable} where it is.";

    public async Task InitializeAsync()
    {
        Assert.True(File.Exists(ExecutablePath), Absent);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ExecutablePath,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        });
    }

    public async Task DisposeAsync()
    {
        await (Browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<Chromium>
{
    public const string Name = "In a browser";
}
