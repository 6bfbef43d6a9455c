using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>Before and after, what moves along, what to look at; or why it cannot be. Nothing is written yet.</summary>
public static class PlanDecisionCard
{
    /// <param name="apply">What « Appliquer » would send.</param>
    /// <param name="nameOf">A name, as far as the reader may see it.</param>
    /// <param name="meanwhile">What others decided since the reader looked; null when nobody did.</param>
    public static AdaptiveCard Draw(
        Plan plan, PlanDecision decision, PlanApply apply, Texts texts, Instant now, Func<PersonId?, string?> nameOf, IReadOnlyList<PlanChange>? meanwhile = null)
    {
        var sentences = PlanSentences.About(plan, texts, now);
        string[] since = [.. (meanwhile ?? []).Select(change => texts.Planning.By(By(change, texts, nameOf), sentences.Change(change, plan)))];
        List<CardElement?> parts = since.Length == 0
            ? []
            : [CardFrame.Title(texts.Planning.Overtaken), .. since.Select(CardFrame.Plain), CardFrame.Line(texts.Planning.StillPossible)];
        var inWords = decision switch
        {
            PlanDecision.Allowed { Difference: var difference } => Allowed(difference, apply, sentences, nameOf, parts),
            PlanDecision.Refused refused => Refused(refused, plan, apply, sentences, parts),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        return CardFrame.Of(string.Join(' ', (string[])[.. since, inWords]), parts);
    }

    private static string Allowed(PlanDifference difference, PlanApply apply, PlanSentences sentences, Func<PersonId?, string?> nameOf, List<CardElement?> parts)
    {
        var words = sentences.Texts.Planning;
        var decided = difference.Steps.First(step => step.IsDecided);
        string[] lines = [.. sentences.BeforeAndAfter(decided)];
        string[] along = [.. difference.Steps.Where(step => !step.IsDecided).Select(sentences.Along)];
        string[] concerns = [.. Concerns(difference, decided, sentences, nameOf)];

        parts.AddRange([StepCard.Badge(decided.After, sentences.Texts), CardFrame.Title(sentences.Name(decided.After)), .. lines.Select((line, i) => i % 2 == 0 ? CardFrame.SubtlePlain(line) : Bold(line))]);
        parts.Add(along.Length == 0 ? CardFrame.Subtle(words.NothingAlong) : CardFrame.State(words.AlongTitle));
        parts.AddRange(along.Select(CardFrame.Plain));
        parts.Add(CardFrame.State(words.ConcernsTitle));
        parts.AddRange(concerns.Select(CardFrame.Plain));
        parts.Add(apply.Cancel ? new InputText("reason", words.ReasonLabel) { MaxLength = PlanInputs.LongestReason, IsMultiline = true } : null);
        parts.Add(CardFrame.Buttons(
        [
            Apply(apply, sentences.Texts),
            .. Better(difference, decided) is { } at ? [Proposal(apply, at, decided.After.HasHour, sentences)] : Array.Empty<CardAction>(),
            Back(apply, sentences.Texts),
        ]));

        return string.Join(' ', (string[])[$"{sentences.Name(decided.After)}.", .. lines.Select(line => $"{line}."), .. along.Select(line => $"{line}."), .. concerns]);
    }

    private static string Refused(PlanDecision.Refused refused, Plan plan, PlanApply apply, PlanSentences sentences, List<CardElement?> parts)
    {
        var why = sentences.Refusal(refused, plan);
        parts.Add(refused.Step is { } step ? StepCard.Badge(step, sentences.Texts) : null);
        parts.Add(CardFrame.Title(refused.Step is { } named ? sentences.Name(named) : sentences.Texts.Planning.FormTitle));
        parts.Add(CardFrame.Plain(why));
        parts.Add(CardFrame.Buttons(
        [
            .. refused.Proposal is { } at ? [Proposal(apply, at, refused.Step?.HasHour ?? true, sentences)] : Array.Empty<CardAction>(),
            Back(apply, sentences.Texts),
        ]));

        return why;
    }

    private static IEnumerable<string> Concerns(PlanDifference difference, StepDifference decided, PlanSentences sentences, Func<PersonId?, string?> nameOf)
    {
        var words = sentences.Texts.Planning;

        foreach (var (step, warning) in difference.Warnings)
        {
            yield return sentences.Warning(difference.After, step, warning);
        }

        if (difference.CallsOutside is { Count: > 0 } calls)
        {
            yield return words.CallsOutside([.. calls.Select(call => words.Call(nameOf(call.Person) ?? words.Somebody, At(call, sentences)))]);
        }

        foreach (var few in difference.Scarce)
        {
            yield return sentences.Missing(few);
        }

        if (decided.AnswersLost > 0)
        {
            yield return words.AnswersLost(decided.AnswersLost);
        }

        yield return words.Announced(decided.Announced);
    }

    /// <summary>One date that mends every fault of the step that was decided about: the better day at the better hour.</summary>
    private static LocalDateTime? Better(PlanDifference difference, StepDifference decided)
    {
        if (decided is not { IsMoved: true, IsCancelled: false })
        {
            return null;
        }

        var proposals = difference.After.Find(decided.After.Id)?.Warnings.ToLookup(warning => warning is PlanWarning.OutsideHours, warning => warning.Proposal);
        var (day, hour) = (proposals?[false].OfType<LocalDateTime>().Select(at => (LocalDateTime?)at).FirstOrDefault(), proposals?[true].FirstOrDefault());

        return day is { } better ? better.Date + (hour ?? better).TimeOfDay : hour;
    }

    private static ActionExecute Apply(PlanApply apply, Texts texts) => ActionExecute.Button(
        apply.Cancel ? texts.Planning.ApplyCancelButton : texts.Planning.ApplyButton, PlanApply.Verb, apply, PlanJson.Default.PlanApply)
        with { Style = apply.Cancel ? ActionStyle.Destructive : ActionStyle.Positive };

    private static ActionExecute Proposal(PlanApply apply, LocalDateTime at, bool hasHour, PlanSentences sentences) => ActionExecute.Button(
        sentences.Texts.Planning.ProposalButton(sentences.When(at, hasHour)),
        PlanLook.Verb,
        new(apply.Promotion, apply.Step, LocalDatePattern.Iso.Format(at.Date), at.TimeOfDay.ToString("HH:mm", null), apply.Place),
        PlanJson.Default.PlanLook);

    /// <summary>With everything that was filled in.</summary>
    private static ActionExecute Back(PlanApply apply, Texts texts)
    {
        var to = PlanInputs.Wall(apply.To);
        PlanForm filled = new(
            apply.Promotion, apply.Step, to is { } wall ? LocalDatePattern.Iso.Format(wall.Date) : null, to?.TimeOfDay.ToString("HH:mm", null), apply.Place);

        return ActionExecute.Button(texts.Planning.BackButton, PlanForm.Verb, filled, PlanJson.Default.PlanForm);
    }

    private static RichTextBlock Bold(string line) => new([new TextRun(line) { Weight = FontWeight.Bolder }]) { Spacing = Spacing.None };

    private static string At(CoachingCall call, PlanSentences sentences) => sentences.When(call.StartsAt.InZone(sentences.Calendar.Zone).LocalDateTime, hasHour: true);

    private static string By(PlanChange change, Texts texts, Func<PersonId?, string?> nameOf) =>
        change.By is null ? texts.Planning.FromOutside : nameOf(change.By) ?? texts.Planning.Somebody;
}
