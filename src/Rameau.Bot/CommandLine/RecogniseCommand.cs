using System.CommandLine;
using Rameau.Bot.Content;
using Rameau.Bot.Demo;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.CommandLine;

/// <summary><c>recognise</c>: what sentences are taken to mean, with the demo world's people and promotions known.</summary>
internal static class RecogniseCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Option<string> explain = new("--explain") { Description = "Explique une seule phrase au lieu de lire l’entrée standard.", HelpName = "PHRASE" };
        Option<string> at = new("--at") { Description = "L’instant où la phrase est dite, comme 2027-03-10T09:00:00+01:00.", HelpName = "INSTANT" };
        Command command = new("recognise", "Dit ce que des phrases demandent : une ligne JSON par phrase, en entrée comme en sortie.") { explain, at };

        command.SetAction(async (parsed, ct) =>
        {
            var world = DemoWorld.Load(ContentFiles.DemoWorld(settings.Configuration));
            SentenceLines lines = new(Recogniser.Load(), Known(world), world.Promotions[0].Promotion.Zone, terminal.Clock);

            if (parsed.GetValue(explain) is not { } sentence)
            {
                await lines.AnswerAsync(terminal.In, terminal.Out, ct);
                return ExitCode.Done;
            }

            if (!lines.TryTime(parsed.GetValue(at), out var said))
            {
                return terminal.Refuse($"« {parsed.GetValue(at)} » n’est pas un instant. Écrivez-le comme 2027-03-10T09:00:00+01:00.");
            }

            RecognitionTable.Show(terminal, sentence, lines.Explain(sentence, said));
            return ExitCode.Done;
        });

        return command;
    }

    /// <summary>Staff of all promotions may know everybody.</summary>
    private static Acquaintances Known(DemoWorld world) =>
        Acquaintances.SeenBy(new Viewer.Someone(world.Staff[0]), world.Everybody, world.Promotions.Select(one => one.Promotion));
}
