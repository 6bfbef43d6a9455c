using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Closing;

/// <summary>To each new alumnus, in private: thanks, who sees what of them from now on, and what is deleted when.</summary>
public sealed class PassageMessage(IPreferences preferences) : IMessage
{
    public const string Passed = "passage";

    /// <summary>So long a chat may be out of reach; the card can be had at any time in one's preferences.</summary>
    public static readonly Duration Patience = Duration.FromDays(14);

    public IReadOnlyCollection<string> Names { get; } = [Passed];

    /// <summary>When people hear of it: in the first active hour of the day.</summary>
    public static Instant ToldAt(Plan plan) => plan.Calendar.NextActive(plan.Promotion.Zone.AtStartOfDay(Passage.DayOf(plan)).ToInstant());

    /// <summary>One row of the ledger for each, so that it is neither lost nor said twice.</summary>
    public static Delivery Of(PersonId person, Plan plan)
    {
        var step = plan.Steps.Concat(plan.Cancelled).Last(); // a row speaks of a step
        BeatKey beat = new($"{plan.Promotion.Id}/{Passed}");

        return new(beat.For(person), beat, plan.Promotion.Id, step.Id, step.Revision, Passed, Passed, ToldAt(plan), ToldAt(plan) + Patience, DeliveryState.Planned) { Person = person };
    }

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) =>
        context.Reader is { } reader && reader.Is(Role.Alumnus, context.Plan.Promotion.Id) && await preferences.FindAsync(reader.Id, ct) is { } choices
            ? new(Draw(choices, context), context.Texts.Closing.PassageTitle)
            : null;

    private static AdaptiveCard Draw(Choices choices, MessageContext context)
    {
        var (texts, wording) = (context.Texts, context.Texts.Closing);
        var deleted = Retention.AfterPassage(Passage.DayOf(context.Plan)).GroupBy(one => one.On, one => wording.Data(one.Kind));

        return CardFrame.Of(
            wording.InWords(wording.PassageTitle, wording.PassageThanks),
            [
                CardFrame.Badge(wording.AlumniBadge, BadgeStyle.Accent),
                CardFrame.Title(wording.PassageTitle),
                CardFrame.Plain(context.Plan.Promotion.Name),
                CardFrame.Line(wording.PassageThanks),
                CardFrame.Line(wording.StillTogether),
                CardFrame.State(texts.Consents.Title),

                // Whoever never chose is hidden, and reads it so.
                .. ConsentCard.Inputs(choices.Consents ?? new(), texts.Consents),
                CardFrame.Buttons(ConsentCard.Keep(context.Now, texts)),
                CardFrame.State(wording.DeletedTitle),
                .. deleted.Select(day => CardFrame.Line(wording.Deleted(texts.Dates.Day(day.Key, context.Today), [.. day]))),
            ]);
    }
}
