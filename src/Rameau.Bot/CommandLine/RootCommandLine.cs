namespace Rameau.Bot.CommandLine;

/// <summary>The program's verbs. Exit code 0, 1 for a refusal, 2 for wrong usage.</summary>
public static class RootCommandLine
{
    public static Task<int> RunAsync(string[] args) => ServeCommand.RunAsync(args, wantsRoom: args.Contains("--room"));
}
