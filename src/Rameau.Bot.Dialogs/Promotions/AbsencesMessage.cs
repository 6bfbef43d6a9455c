using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>Who has said they cannot come to what is mandatory, told to Le RAMEAU's team in private and never in the group.</summary>
public sealed class AbsencesMessage(IPeople people, IRsvps rsvps) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Absences];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        var (plan, step, texts) = (context.Plan, context.Step, context.Texts);

        if (context.Reader is not { } reader)
        {
            return null;
        }

        var turnout = Turnout.Of(await people.OfPromotionAsync(plan.Promotion.Id, ct), plan.Promotion.Id, await rsvps.OfStepAsync(plan.Promotion.Id, step.Id, ct), step.Revision);
        string[] absent = [.. turnout.Absent.Select(person => Gate.NameOf(person, new Viewer.Someone(reader))).OfType<string>()];

        if (absent.Length == 0)
        {
            return null;
        }

        var title = texts.Rhythm.AbsencesTitle(step, texts.Dates.Day(context.Zone.DayOf(step.StartsAt), context.Today));
        string[] lines = [.. absent.Select(texts.Rhythm.Absent)];
        var card = CardFrame.Of(
            $"{title}. {string.Join(" ", lines)}",
            [CardFrame.Plain(plan.Promotion.Name), CardFrame.Title(title), .. lines.Select(CardFrame.Plain), CardFrame.Line(texts.Rhythm.CatchUp)]);

        return new(card, title);
    }
}
