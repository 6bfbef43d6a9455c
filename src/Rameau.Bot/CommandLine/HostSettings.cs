using Rameau.Bot.Content;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.Pathways;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.CommandLine;

/// <summary>The configuration that <c>serve</c> would have, for a verb that starts no host.</summary>
/// <param name="PassedOn">The configuration on the command line itself.</param>
internal sealed record HostSettings(string[] PassedOn)
{
    private readonly Lazy<WebApplicationBuilder> builder = new(() => BotHost.Builder([.. PassedOn, "--hostBuilder:reloadConfigOnChange=false"]));

    public IConfiguration Configuration => builder.Value.Configuration;

    public bool IsDevelopment => builder.Value.Environment.IsDevelopment();

    /// <exception cref="BrokenFilesException">A content file is not what it should be.</exception>
    public PathwayFiles Pathways() => PathwayFiles.Load(ContentFiles.Pathways(Configuration));

    /// <summary>The rules of everybody; a promotion may have its own.</summary>
    /// <exception cref="BrokenFilesException">The file is not what it should be.</exception>
    public IReadOnlyList<RhythmRule> Rhythm() => RhythmFile.Load(ContentFiles.Rhythm(Configuration));

    /// <summary>The demo's passing database is never meant: what a verb writes has to be there afterwards.</summary>
    /// <exception cref="SettingsException">Provider or connection string are not usable.</exception>
    public Store Store() => StoreSettings.Open(Configuration, isDemo: false);
}
