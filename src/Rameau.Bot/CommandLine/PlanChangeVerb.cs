using System.CommandLine;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CommandLine;

/// <summary>A verb that changes a plan: shows the difference, then writes it unless told not to.</summary>
/// <param name="HasStep">Whether the second argument names a step.</param>
/// <param name="Own">Its own arguments and options.</param>
internal sealed record PlanChangeVerb(
    string Name, string Description, bool HasStep, IReadOnlyList<Symbol> Own, Func<ParseResult, Plan, StepId, PlanChange> Change)
{
    public Command Build(Terminal terminal, HostSettings settings)
    {
        Argument<string> promotion = new("PROMOTION") { Description = "L’identifiant de la promotion, comme P1." };
        Argument<string> step = new("ÉTAPE") { Description = "L’identifiant de l’étape, comme S2." };
        var dryRun = Options.DryRun();
        var json = Options.Json();
        Command command = new(Name, Description) { promotion };

        foreach (var symbol in (Symbol[])[.. HasStep ? [step] : Array.Empty<Symbol>(), .. Own, dryRun, json])
        {
            Add(command, symbol);
        }

        command.SetAction(async (parsed, ct) =>
        {
            var isDry = parsed.GetValue(dryRun);
            await using var records = isDry ? await Records.OpenAsItIsAsync(settings.Store(), ct) : await Records.OpenAsync(settings.Store(), ct);
            var pathways = settings.Pathways();
            PromotionId id = new(parsed.GetRequiredValue(promotion));

            if (await records.Promotions.FindAsync(id, ct) is not { } found)
            {
                return terminal.Refuse(await UnknownPromotion.SayAsync(records, id, ct));
            }

            if (pathways.Find(found.Pathway) is null)
            {
                return terminal.Refuse($"{id} vit {found.Pathway}, dont le fichier n’est plus là. Remettez-le.");
            }

            var plan = await new Plans(pathways, records.Promotions).OfAsync(found, ct);
            var change = Change(parsed, plan, HasStep ? new(parsed.GetRequiredValue(step)) : default);

            return await RunAsync(terminal, records.Replanning(pathways), plan, change, isDry, parsed.GetValue(json), ct);
        });

        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Replanning replanning, Plan plan, PlanChange change, bool isDry, bool json, CancellationToken ct)
    {
        var now = terminal.Clock.GetCurrentInstant();
        var (today, decision) = await replanning.PreviewAsync(plan.Promotion, [change], now, ct);
        var sentences = PlanSentences.About(today, Texts.French, now);

        if (decision is not PlanDecision.Allowed { Difference: var difference })
        {
            var refused = (PlanDecision.Refused)decision;
            terminal.Refuse(sentences.Refusal(refused, today, byId: true), "Rien n’a été écrit.");
            return json ? Report(terminal, PlanChangeReport.Of(refused, today), ExitCode.Refused) : ExitCode.Refused;
        }

        if (!json)
        {
            PlanChangeReport.Show(terminal, difference, sentences);
        }

        if (!isDry && await replanning.ApplyAsync(plan.Promotion, [change], today.Version, by: null, now, ct) is not Replanned.Applied)
        {
            return terminal.Refuse("Quelqu’un vient de changer ce programme. Relancez la commande pour voir ce que votre changement ferait maintenant. Rien n’a été écrit.");
        }

        if (json)
        {
            return Report(terminal, PlanChangeReport.Of(difference, sentences, !isDry), ExitCode.Done);
        }

        terminal.Say(isDry ? "Rien n’a été écrit." : "C’est écrit. Un bot en marche le voit dans la demi-minute.");
        return ExitCode.Done;
    }

    private static int Report(Terminal terminal, PlanChangeReport report, int exitCode)
    {
        terminal.Write(report, CommandJson.Readable.PlanChangeReport);
        return exitCode;
    }

    private static void Add(Command command, Symbol symbol)
    {
        switch (symbol)
        {
            case Argument argument:
                command.Add(argument);
                break;
            case Option option:
                command.Add(option);
                break;
        }
    }
}

/// <summary>What is said of a promotion that is not there.</summary>
internal static class UnknownPromotion
{
    public static async Task<string> SayAsync(Records records, PromotionId id, CancellationToken ct)
    {
        var known = await records.Promotions.AllAsync(ct);
        return $"La promotion « {id} » est inconnue. Promotions connues : {(known is [] ? "aucune" : string.Join(", ", known.Select(one => one.Id)))}.";
    }
}
