using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>Those without a call in the window, as long as one can still take place in it.</summary>
public sealed class CoachingAwaiting(ICoachingCalls calls) : IAwaiting
{
    public bool Covers(StepKind kind) => kind is StepKind.CoachingWindow;

    public async Task<IReadOnlyList<Person>> OfAsync(Plan plan, Step step, IReadOnlyList<Person> participants, Instant now, CancellationToken ct)
    {
        if (CallWindow.Of(plan, step.Id) is not { } window || window.IsOver(now))
        {
            return [];
        }

        var have = (await calls.OfPromotionAsync(plan.Promotion.Id, ct)).Where(call => call.Window == step.Id).Select(call => call.Person).ToHashSet();
        return [.. participants.Where(person => !have.Contains(person.Id))];
    }
}
