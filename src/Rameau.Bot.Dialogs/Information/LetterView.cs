using NodaTime;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>A letter as it would be read now.</summary>
/// <param name="Items">With title, summary and address as the catalogue has them today.</param>
/// <param name="Gone">What has left the catalogue, and so the letter.</param>
/// <param name="Author">Of the introduction; null where there is none, or the person is forgotten.</param>
public sealed record LetterView(Letter Letter, IReadOnlyList<NewsletterItem> Items, IReadOnlyList<NewsletterItem> Gone, Person? Author);

/// <summary>The dedicated newsletters of a promotion: as edited, else as proposed.</summary>
public sealed class LetterViews(ILetters letters, INewsletters newsletters, Library library, IPathways pathways, IPeople people, ILedger ledger)
{
    /// <summary>Of those found, so many are looked at for some that belong into a letter.</summary>
    private const int Looked = 20;

    /// <summary>What speaks of less of what was looked for is not offered.</summary>
    private const double Near = 0.3;

    /// <summary>Those that take place, in the order they go out.</summary>
    public static IReadOnlyList<Step> Of(Plan plan) => [.. plan.Steps.Where(step => step.Kind is StepKind.DedicatedNewsletter)];

    /// <summary>The day it is due: messages wait for the next on which they go out.</summary>
    public static LocalDate DayOf(Step step, Plan plan) => plan.Calendar.ActiveDayFrom(plan.Promotion.Zone.DayOf(step.StartsAt));

    /// <summary>Until then the posted card is drawn again when an entry is mended.</summary>
    public static Instant MendableUntil(Step step, Plan plan) => plan.Promotion.Zone.On(DayOf(step, plan).PlusDays(Letter.MendableDays), LocalTime.Midnight);

    public async Task<LetterView> OfAsync(Plan plan, Step step, CancellationToken ct)
    {
        var (letter, earlier) = await FindAsync(plan, step, ct);
        var (items, gone) = AsOfNow(letter);

        if (items.Count == 0)
        {
            items = Propose(plan, step, earlier); // never an empty letter
        }

        return new(letter, items, gone, letter.Author is { } author ? await people.FindAsync(author, ct) : null);
    }

    public Task<bool> TryWriteAsync(Letter letter, CancellationToken ct) => letters.TryWriteAsync(letter, ct);

    public async Task<LetterStage> StageAsync(Plan plan, Step step, Instant now, CancellationToken ct) =>
        (await ledger.SentAsync(plan.Promotion.Id, step.Id, ct)).All(row => row.Message != Rhythm.MessageNames.Newsletter) ? LetterStage.Coming
        : now < MendableUntil(step, plan) ? LetterStage.Posted : LetterStage.Closed;

    /// <summary>Entries that could be put into the letter, the most fitting first.</summary>
    /// <param name="words">What to look for; null for what the promotion's theme suggests.</param>
    /// <param name="rubric">The only one that is asked for; null for all.</param>
    public IEnumerable<NewsletterItem> Candidates(Plan plan, Step step, Letter letter, string? words, Rubric? rubric)
    {
        var there = letter.Items.Select(item => item.Resource).OfType<ResourceId>().ToHashSet();

        return words is null
            ? Rubrics.All.Where(one => rubric is null || one == rubric).SelectMany(one => Proposal(plan, step).Ranked(one, there).Take(rubric is null ? 1 : Letter.MostOfRubric))
            : library.Ask(new(words, ThemeOf(plan)), Looked).Findings.Matches
                .Where(match => match.Coverage >= Near && !there.Contains(match.Resource.Id))
                .Select(match => Rubrics.Of(match.Resource) is { } one ? NewsletterItem.Of(one, match.Resource) : null)
                .OfType<NewsletterItem>();
    }

    /// <summary>An entry as an item; null of what the catalogue has no more, and of what belongs under no rubric.</summary>
    public NewsletterItem? ItemOf(string? resource) =>
        resource is not null && library.Find(new(resource)) is { } entry && Rubrics.Of(entry) is { } rubric ? NewsletterItem.Of(rubric, entry) : null;

    private async Task<(Letter Letter, IReadOnlySet<ResourceId> Earlier)> FindAsync(Plan plan, Step step, CancellationToken ct)
    {
        var written = (await letters.OfPromotionAsync(plan.Promotion.Id, ct)).ToDictionary(letter => letter.Step);
        HashSet<ResourceId> earlier = [];

        foreach (var before in Of(plan).TakeWhile(one => one.Id != step.Id))
        {
            var brought = written.TryGetValue(before.Id, out var letter) ? letter.Items : Propose(plan, before, earlier);
            earlier.UnionWith(brought.Select(item => item.Resource).OfType<ResourceId>());
        }

        return (written.GetValueOrDefault(step.Id) ?? new(plan.Promotion.Id, step.Id, Propose(plan, step, earlier)), earlier);
    }

    /// <summary>What the promotion has read already comes again only where there is nothing else.</summary>
    private IReadOnlyList<NewsletterItem> Propose(Plan plan, Step step, IReadOnlySet<ResourceId> earlier)
    {
        var written = Known(newsletters.ItemsOf(plan.Promotion.Pathway, step.Id));
        var proposal = Proposal(plan, step);

        return proposal.Draft(written, earlier) is { Count: > 0 } draft ? draft : proposal.Draft(written, new HashSet<ResourceId>());
    }

    private LetterProposal Proposal(Plan plan, Step step) =>
        new(library.All, ThemeOf(plan), LetterProposal.LevelOf(Of(plan).TakeWhile(one => one.Id != step.Id).Count()));

    private string? ThemeOf(Plan plan) => pathways.Find(plan.Promotion.Pathway)?.Theme;

    /// <summary>The operator's file names entries by their titles.</summary>
    private IReadOnlyList<NewsletterItem> Known(IReadOnlyList<NewsletterItem> written)
    {
        var byTitle = written.Count == 0 ? null : library.All.ToLookup(entry => Commands.Normal(entry.Title), entry => entry.Id);

        return [.. written.Select(item => byTitle![Commands.Normal(item.Title)].ToArray() is [var id] ? item with { Resource = id } : item)];
    }

    private (IReadOnlyList<NewsletterItem> Items, IReadOnlyList<NewsletterItem> Gone) AsOfNow(Letter letter)
    {
        var byFate = letter.Items.ToLookup(item => item.Resource is { } id && library.Find(id) is null);
        return ([.. byFate[false].Select(item => item.Resource is { } id ? NewsletterItem.Of(item.Rubric, library.Find(id)!) : item)], [.. byFate[true]]);
    }
}
