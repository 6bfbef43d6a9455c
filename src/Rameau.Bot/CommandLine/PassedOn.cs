namespace Rameau.Bot.CommandLine;

/// <summary>
/// Tells configuration (<c>--Storage:Provider=postgres</c>, <c>--urls=…</c>) from the command line's own words. The parser must
/// not see it: it would take it for an argument. Beside <c>serve</c> every unknown option is configuration; beside the other
/// verbs only what has its shape, so that a misspelt option is refused.
/// </summary>
public static class PassedOn
{
    public const string Room = "--room";

    private static readonly string[] HostKeys = ["urls", "environment", "contentRoot", "applicationName", "http_ports", "https_ports"];

    private static readonly string[] OptionsOfServe = [Room, "--help", "-h", "-?", "--version"];

    public static (IReadOnlyList<string> Own, string[] Configuration) Split(IReadOnlyList<string> args)
    {
        List<string> own = [];
        List<string> configuration = [];
        bool? serves = null;

        for (var i = 0; i < args.Count; i++)
        {
            var isConfiguration = HasItsShape(args[i]);
            serves ??= isConfiguration ? null : args[i] is "serve" or ['-', ..];

            if (!isConfiguration && !(serves is true && IsOption(args[i]) && !OptionsOfServe.Contains(args[i])))
            {
                own.Add(args[i]);
                continue;
            }

            configuration.Add(args[i]);

            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Count && !IsOption(args[i + 1]))
            {
                configuration.Add(args[++i]);
            }
        }

        return (own, [.. configuration]);
    }

    private static bool HasItsShape(string arg)
    {
        var name = arg.Split('=')[0];

        return IsOption(arg) && (name.Contains(':', StringComparison.Ordinal) || HostKeys.Contains(name[2..], StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsOption(string arg) => arg.StartsWith("--", StringComparison.Ordinal);
}
