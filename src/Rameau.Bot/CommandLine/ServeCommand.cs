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
        catch (SettingsException e)
        {
            return await RefuseAsync(e);
        }
        catch (BrokenFilesException e)
        {
            return await RefuseAsync(e);
        }
        catch (NewerDatabaseException e)
        {
            return await RefuseAsync(e);
        }
    }

    /// <summary>What the operator has to mend is in the message; nothing was begun.</summary>
    private static async Task<int> RefuseAsync(Exception why)
    {
        await Console.Error.WriteLineAsync(why.Message);
        return 1;
    }
}
