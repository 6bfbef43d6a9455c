using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Domain.Promotions;
using NodaTime;

namespace Rameau.Bot.CommandLine;

internal sealed record StepStateReport(string StartsAt, string EndsAt, string? Place, bool Cancelled, int? Capacity)
{
    public static StepStateReport Of(Step step, DateTimeZone zone) =>
        new(PlanWords.At(step.StartsAt, zone), PlanWords.At(step.EndsAt, zone), step.Place, step.IsCancelled, step.Capacity);
}

/// <param name="Decided">False for what moves along.</param>
/// <param name="Announced">Cards about it that stand in the chat.</param>
/// <param name="AnswersLost">Answers to the former date.</param>
internal sealed record StepDifferenceReport(string Id, string Title, bool Decided, StepStateReport? Before, StepStateReport After, int Announced, int AnswersLost);

internal sealed record CallReport(string Window, string Person, string StartsAt);

/// <summary>What a change did, or would do, or why it cannot be.</summary>
/// <param name="Refusal">The reason's name; null when it is allowed.</param>
/// <param name="Proposal">With a refusal, the nearest date that would be allowed, wall clock.</param>
internal sealed record PlanChangeReport(
    string Promotion, bool Written, int Version, IReadOnlyList<StepDifferenceReport> Steps, IReadOnlyList<CallReport> CallsOutside, IReadOnlyList<string> Warnings,
    string? Refusal = null, string? Proposal = null)
{
    public static PlanChangeReport Of(PlanDecision.Refused refused, Plan plan) => new(
        plan.Promotion.Id.Value, false, plan.Version, [], [], [], refused.Why.ToString(),
        refused.Proposal is { } at ? NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(at) : null);

    public static PlanChangeReport Of(PlanDifference difference, PlanSentences sentences, bool written)
    {
        var zone = difference.After.Calendar.Zone;

        return new(
            difference.After.Promotion.Id.Value,
            written,
            written ? difference.After.Version : difference.Before.Version,
            [.. difference.Steps.Select(step => new StepDifferenceReport(
                step.After.Id.Value, step.After.Title, step.IsDecided, step.Before is { } before ? StepStateReport.Of(before, zone) : null, StepStateReport.Of(step.After, zone),
                step.Announced, step.AnswersLost))],
            [.. difference.CallsOutside.Select(call => new CallReport(call.Window.Value, call.Person.Value, PlanWords.At(call.StartsAt, zone)))],
            [.. difference.Warnings.Select(one => sentences.Warning(difference.After, one.Step, one.Warning)), .. difference.Scarce.Select(sentences.Missing)]);
    }

    public static void Show(Terminal terminal, PlanDifference difference, PlanSentences sentences)
    {
        var words = sentences.Texts.Planning;
        var table = Tables.Of("Étape", string.Empty, "Avant", "Après");

        foreach (var step in difference.Steps)
        {
            table.Row(step.After.Id.Value, sentences.Name(step.After), step.Before is { } before ? Told(before, sentences) : "—", Told(step.After, sentences));
        }

        terminal.Show(table);

        foreach (var (step, warning) in difference.Warnings)
        {
            terminal.Say($"À vérifier : {sentences.Warning(difference.After, step, warning)}");
        }

        foreach (var few in difference.Scarce)
        {
            terminal.Say($"À vérifier : {sentences.Missing(few)}");
        }

        if (difference.CallsOutside is { Count: > 0 } calls)
        {
            terminal.Say($"À vérifier : {words.CallsOutside([.. calls.Select(call => words.Call(call.Person.Value, PlanWords.When(call.StartsAt, difference.After.Calendar.Zone)))])}");
        }

        foreach (var step in difference.Steps.Where(step => step.IsDecided))
        {
            terminal.Say(words.Announced(step.Announced));

            if (step.AnswersLost > 0)
            {
                terminal.Say(words.AnswersLost(step.AnswersLost));
            }
        }
    }

    private static string Told(Step step, PlanSentences sentences) => string.Join(
        ", ",
        new[]
        {
            sentences.When(step),
            step.Place,
            step.Capacity is { } people ? sentences.Texts.Planning.Places(people) : null,
            step.IsCancelled ? sentences.Texts.Planning.WillNotTakePlace : null,
        }.OfType<string>());
}
