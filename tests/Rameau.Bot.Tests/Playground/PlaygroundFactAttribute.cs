using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Playground;

/// <summary>
/// A test that needs Microsoft 365 Agents Playground and Chromium, which <c>tests/run --all</c> fetches; a laptop without them skips
/// it and says so, the build machine does not.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlaygroundFactAttribute : FactAttribute
{
    public PlaygroundFactAttribute()
    {
        var isThere = Directory.Exists(Path.Combine(Repository.PathOf(PlaygroundStoryTests.Folder), "node_modules"))
            && File.Exists(Environment.GetEnvironmentVariable(PlaygroundStoryTests.Chromium));

        if (!isThere && Environment.GetEnvironmentVariable("CI") is null or "")
        {
            Skip = $"Run tests/run --all; or 'npm ci' in {PlaygroundStoryTests.Folder}, and name a browser in {PlaygroundStoryTests.Chromium}.";
        }
    }
}
