using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>Who an audience is at the moment a message is due.</summary>
public sealed class Recipients(IPeople people, IEnumerable<IAwaiting> awaiting)
{
    /// <returns>Nobody for the group, which is written to as one.</returns>
    public async Task<IReadOnlyList<Person>> OfAsync(Plan plan, Step step, Audience audience, Instant now, CancellationToken ct)
    {
        var promotion = plan.Promotion.Id;

        return audience switch
        {
            Audience.Group => [],
            Audience.Participants => [.. (await people.OfPromotionAsync(promotion, ct)).Where(person => person.Is(Role.Participant, promotion))],
            Audience.Awaited => await AwaitedAsync(plan, step, now, ct),
            Audience.Animators => await AnimatorsAsync(promotion, ct),
            Audience.Coaches => [.. (await people.AllAsync(ct)).Where(person => person.Is(Role.Coach, promotion))],
            _ => await people.StaffAsync(promotion, ct),
        };
    }

    /// <summary>Those who animate the promotion; Le RAMEAU's team while nobody does.</summary>
    public async Task<IReadOnlyList<Person>> AnimatorsAsync(PromotionId promotion, CancellationToken ct) =>
        (await people.OfPromotionAsync(promotion, ct)).Where(person => person.Is(Role.Animator, promotion)).ToArray() is { Length: > 0 } animators
            ? animators
            : await people.StaffAsync(promotion, ct);

    private async Task<IReadOnlyList<Person>> AwaitedAsync(Plan plan, Step step, Instant now, CancellationToken ct)
    {
        if (awaiting.FirstOrDefault(one => one.Covers(step.Kind)) is not { } feature)
        {
            return [];
        }

        var participants = await OfAsync(plan, step, Audience.Participants, now, ct);
        return await feature.OfAsync(plan, step, participants, now, ct);
    }
}
