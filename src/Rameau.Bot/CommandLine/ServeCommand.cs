using Rameau.Bot.Content;
using Rameau.Bot.Hosting;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.CommandLine;

/// <summary><c>serve</c>, the default: the bot, until it is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, bool wantsRoom)
    {
        try
        {
            await using var app = BotHost.Build(args, wantsRoom);
            await BotHost.StartAsync(app, CancellationToken.None);

            foreach (var address in BotHost.Addresses(app))
            {
                await Console.Out.WriteLineAsync($"Rameau.Bot est prêt : {address}");
            }

            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception e) when (e is SettingsException or BrokenFilesException or NewerDatabaseException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
