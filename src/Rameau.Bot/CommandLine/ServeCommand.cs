using System.CommandLine;
using Rameau.Bot.Hosting;

namespace Rameau.Bot.CommandLine;

/// <summary><c>serve</c>, the default: the bot, until it is told to stop.</summary>
internal static class ServeCommand
{
    public static T Fill<T>(T command, Terminal terminal, HostSettings settings)
        where T : Command
    {
        Option<bool> room = new(PassedOn.Room) { Description = "Remplace Teams par la salle locale, avec le monde de démonstration." };
        command.Add(room);
        command.SetAction(parsed => RunAsync(terminal, settings.PassedOn, parsed.GetValue(room)));

        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] configuration, bool wantsRoom)
    {
        await using var app = BotHost.Build(configuration, wantsRoom);
        await BotHost.StartAsync(app, CancellationToken.None);

        foreach (var address in BotHost.Addresses(app))
        {
            terminal.Say($"Rameau.Bot est prêt : {address}");
        }

        await app.WaitForShutdownAsync();

        return ExitCode.Done;
    }
}
