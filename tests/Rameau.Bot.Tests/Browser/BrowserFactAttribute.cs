using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Browser;

/// <summary>A test in a real browser; where none is installed a laptop skips it and says so, the build machine fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;

    /// <summary>A folder whose npm packages the test needs too.</summary>
    public string Packages
    {
        get => string.Empty;
        set => Skip ??= IsCi || Directory.Exists(Path.Combine(Repository.PathOf(value), "node_modules")) ? null : $"Run 'npm ci' in {value} first, or tests/run, which does.";
    }

    internal static bool IsCi => Environment.GetEnvironmentVariable("CI") is "true";
}
