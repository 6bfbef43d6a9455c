using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Contributions;

/// <summary>Words with their author; null when that person has left the promotion.</summary>
public sealed record Writing(Contribution What, Person? Author)
{
    /// <summary>A question: without a name, unless its author wished one and the reader may see it.</summary>
    public string Question(string words, Viewer viewer, Texts texts) =>
        texts.Contributions.Quoted(words, What.Named && Author is { } author ? Gate.NameOf(author, viewer) : null);

    /// <summary>An account: with the first name, as far as its author lets the reader see it.</summary>
    public string Account(string words, Viewer viewer, Texts texts) =>
        texts.Contributions.Quoted(words, Author is { } author && Gate.Allows(viewer, author, Field.FirstName) ? author.FirstName : null);
}

/// <summary>What was written about one step, read at one moment.</summary>
public sealed record Writings(Plan Plan, Step Step, IReadOnlyList<Writing> All, Instant Now)
{
    public IReadOnlyList<Writing> Of(PersonId person) => [.. All.Where(one => one.What.Person == person)];
}

/// <summary>Reads what was written about a step.</summary>
public sealed class WritingsReader(IPeople people, IContributions contributions)
{
    public async Task<Writings> ReadAsync(Plan plan, Step step, Instant now, CancellationToken ct)
    {
        var everybody = (await people.OfPromotionAsync(plan.Promotion.Id, ct)).ToDictionary(person => person.Id);

        return new(
            plan,
            step,
            [.. (await contributions.OfStepAsync(plan.Promotion.Id, step.Id, ct)).Select(one => new Writing(one, everybody.GetValueOrDefault(one.Person)))],
            now);
    }
}
