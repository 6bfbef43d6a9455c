using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>What the newsletters of one promotion can bring, as the catalogue stands at one moment.</summary>
/// <param name="dead">Entries whose address has not answered for days.</param>
/// <param name="theme">Of the promotion's pathway.</param>
public sealed class LetterStock(Plan plan, Library library, IReadOnlySet<ResourceId> dead, INewsletters newsletters, string? theme)
{
    /// <summary>Of those found, so many are looked at for some that belong into a letter.</summary>
    private const int Looked = 20;

    /// <summary>What speaks of less of what was looked for is not offered.</summary>
    private const double Near = 0.3;

    /// <summary>An entry as an item; null of what the catalogue has no more, and of what belongs under no rubric.</summary>
    public NewsletterItem? ItemOf(string? resource) => resource is not null && Find(new(resource)) is { } entry && Rubrics.Of(entry) is { } rubric ? NewsletterItem.Of(rubric, entry) : null;

    /// <summary>What the promotion has read already comes again only where there is nothing else.</summary>
    /// <param name="earlier">What earlier letters brought.</param>
    public IReadOnlyList<NewsletterItem> Propose(Step step, IReadOnlySet<ResourceId> earlier)
    {
        var written = Known(newsletters.ItemsOf(plan.Promotion.Pathway, step.Id));
        var proposal = Proposal(step);

        return proposal.Draft(written, earlier) is { Count: > 0 } draft ? draft : proposal.Draft(written, new HashSet<ResourceId>());
    }

    /// <summary>Entries that could be put into the letter, the most fitting first.</summary>
    /// <param name="words">What to look for; null for what the promotion's theme suggests.</param>
    /// <param name="rubric">The only one that is suggested for; null for all.</param>
    public IEnumerable<NewsletterItem> Candidates(Step step, Letter letter, string? words, Rubric? rubric)
    {
        var there = letter.Items.Select(item => item.Resource).OfType<ResourceId>().ToHashSet();

        return words is null
            ? Rubrics.All.Where(one => rubric is null || one == rubric).SelectMany(one => Proposal(step).Ranked(one, there).Take(rubric is null ? 1 : Letter.MostOfRubric))
            : library.Ask(new(words, theme), Looked).Findings.Matches
                .Where(match => match.Coverage >= Near && !there.Contains(match.Resource.Id))
                .Select(match => ItemOf(match.Resource.Id.Value))
                .OfType<NewsletterItem>();
    }

    /// <summary>With titles, summaries and addresses of today, and apart from them what can no longer be read.</summary>
    public (IReadOnlyList<NewsletterItem> Items, IReadOnlyList<NewsletterItem> Gone) AsOfNow(Letter letter)
    {
        var byFate = letter.Items.ToLookup(item => item.Resource is { } id && Find(id) is null);
        return ([.. byFate[false].Select(item => item.Resource is { } id ? NewsletterItem.Of(item.Rubric, Find(id)!) : item)], [.. byFate[true]]);
    }

    private Resource? Find(ResourceId id) => dead.Contains(id) ? null : library.Find(id);

    private LetterProposal Proposal(Step step) =>
        new([.. library.All.Where(entry => !dead.Contains(entry.Id))], theme, LetterProposal.LevelOf(LetterViews.Of(plan).TakeWhile(one => one.Id != step.Id).Count()));

    /// <summary>The operator's file names entries by their titles.</summary>
    private IReadOnlyList<NewsletterItem> Known(IReadOnlyList<NewsletterItem> written)
    {
        if (written.Count == 0)
        {
            return written;
        }

        var byTitle = library.All.ToLookup(entry => Commands.Normal(entry.Title), entry => entry.Id);
        return [.. written.Select(item => byTitle[Commands.Normal(item.Title)].ToArray() is [var id] ? item with { Resource = id } : item)];
    }
}

/// <summary>Reads what there is, for one promotion.</summary>
public sealed class LetterStocks(INewsletters newsletters, Librarian librarian, ILinkChecks links, IPathways pathways)
{
    public async Task<LetterStock> OfAsync(Plan plan, CancellationToken ct)
    {
        var library = await librarian.LibraryAsync(ct);
        var dead = (await links.AllAsync(ct)).Where(check => check.IsDead && library.Find(check.Resource)?.Url == check.Url).Select(check => check.Resource).ToHashSet();

        return new(plan, library, dead, newsletters, pathways.Find(plan.Promotion.Pathway)?.Theme);
    }
}
