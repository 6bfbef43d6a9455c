using System.CommandLine;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Resources;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.Resources;

namespace Rameau.Bot.CommandLine;

/// <summary><c>ask</c>: what questions on resources are answered with.</summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Option<string> explain = new("--explain") { Description = "Explique une seule question au lieu de lire l’entrée standard.", HelpName = "QUESTION" };
        Option<string> theme = new("--theme") { Description = "Le thème du parcours de qui demande ; il classe et n’exclut jamais.", HelpName = "THÈME" };
        Command command = new("ask", "Répond à des questions sur les ressources : une ligne JSON par question, en entrée comme en sortie.") { explain, theme };

        command.SetAction(async (parsed, ct) =>
        {
            var library = await LibraryAsync(settings, ct);

            if (parsed.GetValue(explain) is { } question)
            {
                AnswerTable.Show(terminal, library, new Question(question, parsed.GetValue(theme)));
            }
            else
            {
                await new QuestionLines(library).AnswerAsync(terminal.In, terminal.Out, ct);
            }

            return ExitCode.Done;
        });

        return command;
    }

    /// <summary>The catalogue of the database where it has one, else what the program brings along.</summary>
    private static async Task<Library> LibraryAsync(HostSettings settings, CancellationToken ct)
    {
        var library = LibraryFiles.Load(settings.Configuration);
        await using var store = settings.Store();

        return store.AbsentFile is not null || (await new Migrator(store).PendingAsync(ct)).Count > 0
            ? library
            : await new Librarian(new SqlCatalogue(store.Source), library).LibraryAsync(ct);
    }
}
