using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Hosting;

/// <summary>Opens the database that the configuration names.</summary>
internal static class StoreSettings
{
    private const string DefaultFile = "rameau.db";

    /// <param name="isDemo">The demo world starts anew each time, in a file of its own, unless a database was named.</param>
    /// <exception cref="SettingsException">Provider or connection string are not usable.</exception>
    public static Store Open(IConfiguration configuration, bool isDemo)
    {
        var settings = configuration.GetSection("Storage").Get<StorageSettings>() ?? new();

        if (settings.Problems().ToArray() is { Length: > 0 } problems)
        {
            throw new SettingsException(problems);
        }

        try
        {
            return Store.Open(settings.Kind!.Value, settings.ConnectionString ?? $"Data Source={(isDemo ? DemoFile() : DefaultFile)}");
        }
        catch (ArgumentException e)
        {
            throw new SettingsException([new("Storage:ConnectionString", $"is not one of {settings.Provider}: {e.Message}")]);
        }
    }

    private static string DemoFile()
    {
        var folder = Directory.CreateTempSubdirectory("rameau-demo-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Forget(folder);

        return Path.Combine(folder, DefaultFile);
    }

    private static void Forget(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Somebody still reads it; the system clears temporary files sooner or later.
        }
    }
}
