using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Closing;

/// <summary>What a promotion has lived, in counts; of nobody in particular.</summary>
/// <param name="Works">Pieces of personal work handed in; that of a pair is one.</param>
public sealed record Season(int Sessions, int Visits, int Works)
{
    /// <param name="people">Of the promotion, whether they are participants still or alumni already.</param>
    /// <param name="reports">The last word of each person on each piece of work.</param>
    /// <param name="tallied">Pieces of work that were handed in by people of whom nothing else is left.</param>
    public static Season Of(Plan plan, IReadOnlyCollection<Person> people, IEnumerable<WorkReport> reports, int tallied, Instant now)
    {
        return new(
            Lived(StepKind.Session),
            Lived(StepKind.LearningVisit),
            tallied + reports
                .GroupBy(report => (report.Step, Holder: HolderOf(report.Person)))
                .Count(words => words.OrderBy(word => word.At).ThenBy(word => word.Person.Value, StringComparer.Ordinal).Last().Mark is WorkMark.HandedIn));

        int Lived(StepKind kind) => plan.Steps.Count(step => step.Kind == kind && step.IsOver(now, plan.Promotion.Zone));

        string HolderOf(PersonId id) =>
            people.FirstOrDefault(person => person.Id == id)?.Roles.FirstOrDefault(grant => grant.Promotion == plan.Promotion.Id && grant.Pair is not null)?.Pair is { } pair
                ? $"pair {pair}"
                : $"person {id}";
    }
}
