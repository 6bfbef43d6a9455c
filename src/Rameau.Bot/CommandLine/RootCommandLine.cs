using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace Rameau.Bot.CommandLine;

/// <summary>The program's verbs. Exit code 0, 1 for a refusal, 2 for wrong usage.</summary>
public static class RootCommandLine
{
    public static Task<int> RunAsync(string[] args) => RunAsync(args, Terminal.OfProcess());

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR"); // of what the parser itself says

        var (own, passedOn) = PassedOn.Split(args);
        var parsed = Root(terminal, new(passedOn)).Parse(own, new() { ResponseFileTokenReplacer = null });

        if (parsed.Errors.Count > 0)
        {
            if (parsed.Action is ParseErrorAction usage)
            {
                usage.ShowTypoCorrections = false; // they are not translated
            }

            await parsed.InvokeAsync(Invocation(terminal.Error, terminal.Error));
            return ExitCode.Usage;
        }

        return await Refusals.CatchAsync(terminal, () => parsed.InvokeAsync(Invocation(terminal.Out, terminal.Error)));
    }

    private static RootCommand Root(Terminal terminal, HostSettings settings)
    {
        var root = ServeCommand.Fill(
            new RootCommand("Rameau.Bot anime les promotions du RAMEAU dans Microsoft Teams. Sans verbe : serve."), terminal, settings);
        root.Options.OfType<HelpOption>().Single().Description = "Montre cette aide.";
        root.Add(ServeCommand.Fill(new Command("serve", "Lance le bot, jusqu’à ce qu’on l’arrête."), terminal, settings));
        root.Add(PreviewCommand.Create(terminal, settings));
        root.Add(RehearseCommand.Create(terminal, settings));
        root.Add(PromotionCommand.Create(terminal, settings));
        root.Add(new Command("staff", "Gère l’équipe du RAMEAU.") { StaffAddCommand.Create(terminal, settings) });
        root.Add(PersonCommand.Create(terminal, settings));
        root.Add(CoachingCommands.Create(terminal, settings));
        root.Add(RecogniseCommand.Create(terminal, settings));
        root.Add(ResourcesCommand.Create(terminal, settings));
        root.Add(AskCommand.Create(terminal, settings));
        root.Add(CheckCommand.Create(terminal, settings));
        root.Add(PackageCommand.Create(terminal, settings));

        return root;
    }

    /// <summary>The host stops itself when told to, and takes longer than the parser's own patience.</summary>
    private static InvocationConfiguration Invocation(TextWriter output, TextWriter error) =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
}
