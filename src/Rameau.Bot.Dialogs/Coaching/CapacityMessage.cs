using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Tells Le RAMEAU's team, once for each window as it is planned, how many slots are missing before it opens.</summary>
public sealed class CapacityMessage(Coverages coverages) : IMessage
{
    public const string Name = "coaching-capacity";

    /// <summary>So long before a window opens, coaches can still open hours without hurry.</summary>
    public static readonly Duration Ahead = Duration.FromDays(14);

    public IReadOnlyCollection<string> Names { get; } = [Name];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is null || (await coverages.ScarceAsync(context.Plan, context.Now, ct)).FirstOrDefault(one => one.Window.Step.Id == context.Step.Id) is not { } few)
        {
            return null;
        }

        var wording = context.Texts.Coaches;
        var window = CoverageText.Window(few, context.Texts, context.Zone, context.Today);
        var missing = wording.Shortfall(few.Shortfall);

        return new(
            CardFrame.Of(
                context.Texts.Coaching.InWords(window, missing),
                CardFrame.SubtlePlain(context.Plan.Promotion.Name),
                CardFrame.Title(missing),
                CardFrame.Line(window),
                CardFrame.Line(wording.Coverage(few.Booked, few.Participants, few.Waiting)),
                CardFrame.Line(wording.Room(few.Room)),
                CardFrame.Line(wording.CapacityHint)),
            $"{window}. {missing}");
    }

    /// <summary>To whoever of the team cares for the promotion.</summary>
    public static Delivery Of(Coverage coverage, PersonId to)
    {
        var (step, window) = (coverage.Window.Step, coverage.Window);
        var beat = BeatKey.Of(window.Promotion, step, Name);

        return new(beat.For(to), beat, window.Promotion, step.Id, step.Revision, Name, Name, window.From - Ahead, window.Until, DeliveryState.Planned) { Person = to };
    }
}
