using System.CommandLine;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Feedback;

namespace Rameau.Bot.CommandLine;

/// <summary><c>promotion feedback</c>: what may be shown of the answers, as a table for a spreadsheet.</summary>
internal static class PromotionFeedbackCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> promotion = new("PROMOTION") { Description = "L’identifiant de la promotion, comme P1." };
        Command command = new("feedback", "Écrit en CSV ce qui peut être montré des avis ; rien avant la clôture, ni sous cinq réponses.") { promotion };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsItIsAsync(settings.Store(), ct);
            PromotionId id = new(parsed.GetRequiredValue(promotion));

            if (await records.Promotions.FindAsync(id, ct) is null)
            {
                return terminal.Refuse(await UnknownPromotion.SayAsync(records, id, ct));
            }

            List<(FeedbackForm Form, IReadOnlyList<FeedbackResult> Shown)> forms = [];

            foreach (var form in (await records.Feedback.OfPromotionAsync(id, ct)).Reverse())
            {
                forms.Add((form, await records.Feedback.ResultsAsync(form, ct)));
            }

            foreach (var line in FeedbackSheet.Lines(forms))
            {
                await terminal.Out.WriteLineAsync(line);
            }

            return ExitCode.Done;
        });

        return command;
    }
}
