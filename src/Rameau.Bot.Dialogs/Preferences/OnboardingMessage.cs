using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>Two weeks before the first day: welcome to the pathway, what will come, and the way to each one's own choices.</summary>
public sealed class OnboardingMessage : IMessage
{
    public const string Onboarding = "onboarding";

    public IReadOnlyCollection<string> Names { get; } = [Onboarding];

    public Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) => Task.FromResult(Draw(context));

    private static Message? Draw(MessageContext context)
    {
        if (context.Step.Kind is not StepKind.Onboarding)
        {
            return null;
        }

        var (wording, plan) = (context.Texts.Preferences, context.Plan);
        var coming = wording.Coming(Count(StepKind.Session), Count(StepKind.Webinar), Count(StepKind.LearningVisit), Count(StepKind.CoachingWindow));
        var first = plan.Steps.FirstOrDefault(step => step.Kind is StepKind.Session);
        var card = CardFrame.Of(
            wording.InWords(wording.WelcomeTitle, coming),
            CardFrame.Badge(wording.WelcomeBadge, BadgeStyle.Accent),
            CardFrame.Title(wording.WelcomeTitle),
            CardFrame.Plain(plan.Promotion.Name),
            CardFrame.Line(wording.Together(plan.Months)),
            CardFrame.Line(coming),
            first is null ? null : CardFrame.State(wording.First(context.Texts.Dates.Day(context.Zone.DayOf(first.StartsAt), context.Today))),
            first?.Place is { } place ? CardFrame.Plain(place) : null,
            CardFrame.Line(wording.ChooseNow),
            CardFrame.Buttons(PreferencesCard.Look(context.Texts)));

        return new(card, wording.WelcomeTitle) { Item = new(wording.WelcomeTitle, PreferencesCard.Look(context.Texts)) };

        int Count(StepKind kind) => plan.Steps.Count(step => step.Kind == kind);
    }
}
