using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>A letter as it would be read now.</summary>
/// <param name="Items">With title, summary and address as the catalogue has them today.</param>
/// <param name="Gone">What has left the catalogue or no longer answers, and so has left the letter.</param>
/// <param name="Author">Of the introduction; null where there is none, or the person is forgotten.</param>
public sealed record LetterView(Letter Letter, IReadOnlyList<NewsletterItem> Items, IReadOnlyList<NewsletterItem> Gone, Person? Author);

/// <summary>The dedicated newsletters of a promotion: as edited, else as proposed.</summary>
public sealed class LetterViews(ILetters letters, LetterStocks stocks, IPeople people, ILedger ledger)
{
    /// <summary>Those that take place, in the order they go out.</summary>
    public static IReadOnlyList<Step> Of(Plan plan) => [.. plan.Steps.Where(step => step.Kind is StepKind.DedicatedNewsletter)];

    /// <summary>The day it is due: messages wait for the next on which they go out.</summary>
    public static LocalDate DayOf(Step step, Plan plan) => plan.Calendar.ActiveDayFrom(plan.Promotion.Zone.DayOf(step.StartsAt));

    /// <summary>Until then the posted card is drawn again when an entry is mended.</summary>
    public static Instant MendableUntil(Step step, Plan plan) => plan.Promotion.Zone.On(DayOf(step, plan).PlusDays(Letter.MendableDays), LocalTime.Midnight);

    public async Task<LetterView> OfAsync(Plan plan, Step step, CancellationToken ct)
    {
        var stock = await stocks.OfAsync(plan, ct);
        var written = (await letters.OfPromotionAsync(plan.Promotion.Id, ct)).ToDictionary(letter => letter.Step);
        HashSet<ResourceId> earlier = [];

        foreach (var before in Of(plan).TakeWhile(one => one.Id != step.Id))
        {
            var brought = written.TryGetValue(before.Id, out var other) ? other.Items : stock.Propose(before, earlier);
            earlier.UnionWith(brought.Select(item => item.Resource).OfType<ResourceId>());
        }

        var letter = written.GetValueOrDefault(step.Id) ?? new(plan.Promotion.Id, step.Id, stock.Propose(step, earlier));
        var (items, gone) = stock.AsOfNow(letter);

        return new(
            letter,
            items.Count > 0 ? items : stock.Propose(step, earlier), // never an empty letter
            gone,
            letter.Author is { } author ? await people.FindAsync(author, ct) : null);
    }

    public Task<bool> TryWriteAsync(Letter letter, CancellationToken ct) => letters.TryWriteAsync(letter, ct);

    public async Task<LetterStage> StageAsync(Plan plan, Step step, Instant now, CancellationToken ct) =>
        (await ledger.SentAsync(plan.Promotion.Id, step.Id, ct)).All(row => row.Message != MessageNames.Newsletter) ? LetterStage.Coming
        : now < MendableUntil(step, plan) ? LetterStage.Posted : LetterStage.Closed;
}
