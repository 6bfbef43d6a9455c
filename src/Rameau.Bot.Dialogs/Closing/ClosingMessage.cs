using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Closing;

/// <summary>On the last day: thanks, what the promotion has lived in counts, and the alumni community that comes.</summary>
public sealed class ClosingMessage(IPeople people, IWorkReports reports) : IMessage
{
    public const string Closing = "closing";

    public IReadOnlyCollection<string> Names { get; } = [Closing];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Step.Kind is not StepKind.Closing)
        {
            return null;
        }

        var (wording, promotion) = (context.Texts.Closing, context.Plan.Promotion);
        var season = Season.Of(
            context.Plan, await people.OfPromotionAsync(promotion.Id, ct), await reports.OfPromotionAsync(promotion.Id, ct), await reports.TalliedAsync(promotion.Id, ct), context.Now);
        var title = wording.Title(context.Plan.Months);
        var lived = wording.Lived(season);
        var card = CardFrame.Of(
            wording.InWords(title, lived),
            [
                CardFrame.Badge(wording.Badge, BadgeStyle.Accent),
                CardFrame.Title(title),
                CardFrame.Plain(promotion.Name),
                CardFrame.Line(wording.Thanks),
                lived.Length == 0 ? null : CardFrame.State(wording.LivedTitle),
                lived.Length == 0 ? null : CardFrame.Line(lived),
                CardFrame.State(wording.NextTitle),
                CardFrame.Line(wording.Next(context.Texts.Dates.Day(Passage.DayOf(context.Plan), context.Today))),
                CardFrame.Line(wording.YourChoice),
                CardFrame.Buttons(ConsentCard.Look(context.Texts), PreferencesCard.Look(context.Texts)),
            ]);

        return new(card, title) { Item = new(title, null) };
    }
}
