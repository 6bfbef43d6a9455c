using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>Which step changes, and how.</summary>
public static class PlanFormCard
{
    /// <summary>Longer is no place but its history.</summary>
    public const int LongestPlace = 200;

    /// <param name="filled">What stood in the inputs before.</param>
    public static AdaptiveCard Draw(Plan plan, Texts texts, Instant now, PlanForm filled)
    {
        var words = texts.Planning;
        var sentences = PlanSentences.About(plan, texts, now);
        Choice[] steps = [.. Changeable(plan, now).Select(step => new Choice(sentences.Choice(step), step.Id.Value))];

        return steps.Length == 0
            ? CardFrame.Of(words.NothingToChange, CardFrame.Title(words.FormTitle), CardFrame.Line(words.NothingToChange))
            : CardFrame.Of(
                string.Join(' ', (string[])[$"{words.FormTitle}.", words.FormIntro]),
                CardFrame.Title(words.FormTitle),
                CardFrame.SubtlePlain(plan.Promotion.Name),
                CardFrame.Line(words.FormIntro),
                new InputChoiceSet("step", words.StepLabel, steps)
                {
                    Style = ChoiceSetStyle.Compact,
                    Placeholder = words.StepPlaceholder,
                    Value = steps.Any(step => step.Value == filled.Step) ? filled.Step : null,
                    IsRequired = true,
                    ErrorMessage = words.StepMissing,
                },
                new InputDate("date", words.DateLabel) { Value = PlanInputs.Date(filled.Date) is { } date ? date.ToDateOnly() : null },
                new InputTime("time", words.TimeLabel) { Value = PlanInputs.Time(filled.Time) is { } time ? time.ToTimeOnly() : null },
                new InputText("place", words.PlaceLabel) { Placeholder = words.PlacePlaceholder, MaxLength = LongestPlace, Value = PlanInputs.Text(filled.Place, LongestPlace) },
                CardFrame.Buttons(
                    ActionExecute.Button(words.LookButton, PlanLook.Verb, new(plan.Promotion.Id.Value), PlanJson.Default.PlanLook) with { Style = ActionStyle.Positive },
                    ActionExecute.Button(words.CancelStepButton, PlanLook.Verb, new(plan.Promotion.Id.Value, Cancel: true), PlanJson.Default.PlanLook)));
    }

    /// <summary>What people come to first, then the rest, each in the order of their dates. Episodes move with their MOOC.</summary>
    private static IEnumerable<Step> Changeable(Plan plan, Instant now) => plan.Steps
        .Where(step => !step.IsOver(now, plan.Calendar.Zone) && step.Kind is not Domain.Pathways.StepKind.MoocEpisode)
        .OrderByDescending(step => step.HasHour);
}
