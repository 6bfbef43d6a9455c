using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Packaging;

/// <summary>A test that needs the npm packages of a folder; a laptop without them skips it and says so, the build machine does not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string folder)
    {
        if (!Directory.Exists(Path.Combine(Repository.PathOf(folder), "node_modules")) && Environment.GetEnvironmentVariable("CI") is null or "")
        {
            Skip = $"Run 'npm ci' in {folder} first, or tests/run, which does.";
        }
    }
}
