using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>Private words about a newsletter, to whoever composes it: read it again; something has left it.</summary>
public sealed class LetterMessages(LetterViews letters) : IMessage
{
    public const string Review = "newsletter-review";
    public const string Loss = "newsletter-loss";

    public IReadOnlyCollection<string> Names { get; } = [Review, Loss];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        var (plan, step, texts) = (context.Plan, context.Step, context.Texts);

        if (context.Reader is null)
        {
            return null;
        }

        var view = await letters.OfAsync(plan, step, ct);
        LetterCard card = new(plan, step, view, LetterStage.Coming, preview: null, earlier: null, texts, context.Today);
        var (number, day) = (NewsletterNumber.Of(step), texts.Dates.Day(LetterViews.DayOf(step, plan), context.Today));

        return context.Name switch
        {
            Review => view.Letter.ApprovedAt is null && await letters.StageAsync(plan, step, context.Now, ct) is LetterStage.Coming ? new(card.Review(), texts.Letters.ReviewTitle(number, day)) : null,
            _ => view.Gone.FirstOrDefault(item => LossKey(plan, step, item) == context.Key) is { } gone ? new(card.Loss(gone), texts.Letters.GoneTitle(number, day)) : null,
        };
    }

    /// <summary>One word about each entry that an approved letter has lost, to each of these.</summary>
    public static IEnumerable<Delivery> OfLosses(Plan plan, Step step, LetterView view, IReadOnlyList<Person> to, Instant now) =>
        from gone in view.Gone
        let beat = LossKey(plan, step, gone)
        from person in to
        select new Delivery(
            beat.For(person.Id), beat, plan.Promotion.Id, step.Id, step.Revision, Loss, Loss, now, plan.Promotion.Zone.On(LetterViews.DayOf(step, plan).PlusDays(1), LocalTime.Midnight), DeliveryState.Planned)
        {
            Person = person.Id,
        };

    private static BeatKey LossKey(Plan plan, Step step, NewsletterItem gone) => BeatKey.Of(plan.Promotion.Id, step, $"{Loss}/{gone.Key}");
}
