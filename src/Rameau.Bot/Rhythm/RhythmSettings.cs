using System.Globalization;
using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;

namespace Rameau.Bot.Rhythm;

/// <summary>Section <c>Rhythm</c>.</summary>
internal static class RhythmSettings
{
    private const string Lease = "Rhythm:Lease";

    /// <summary>This program under a name that no other has, nor itself when started again.</summary>
    /// <exception cref="SettingsException">The lease is no time.</exception>
    public static Node Node(IConfiguration configuration) =>
        new(new($"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():n}"), LeaseOf(configuration));

    private static Duration LeaseOf(IConfiguration configuration) => configuration[Lease] switch
    {
        null or "" => Domain.Rhythm.Node.UsualLease,
        var text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var lease) && lease >= TimeSpan.Zero => Duration.FromTimeSpan(lease),
        var text => throw new SettingsException([new(Lease, $"'{text}' is not a time like 00:00:15; 00:00:00 where no other node is ever alive.")]),
    };
}
