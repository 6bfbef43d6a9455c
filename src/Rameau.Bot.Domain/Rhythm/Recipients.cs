using NodaTime;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>Who an audience is at the moment a message is due.</summary>
public sealed class Recipients(IPeople people, IEnumerable<IAwaiting> awaiting, IPreferences preferences, IPauses pauses)
{
    /// <returns>Nobody for the group, which is written to as one.</returns>
    public async Task<IReadOnlyList<Person>> OfAsync(Plan plan, Step step, Audience audience, Instant now, CancellationToken ct)
    {
        var promotion = plan.Promotion.Id;

        return audience switch
        {
            Audience.Group => [],
            Audience.Participants => await WillingAsync(await ParticipantsAsync(promotion, ct), step, now, ct),
            Audience.Awaited => await WillingAsync(await AwaitedAsync(plan, step, now, ct), step, now, ct),
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

        return await feature.OfAsync(plan, step, await ParticipantsAsync(plan.Promotion.Id, ct), now, ct);
    }

    private async Task<IReadOnlyList<Person>> ParticipantsAsync(PromotionId promotion, CancellationToken ct) =>
        [.. (await people.OfPromotionAsync(promotion, ct)).Where(person => person.Is(Role.Participant, promotion))];

    /// <summary>Without those whose reminders rest, or who chose not to receive such information.</summary>
    private async Task<IReadOnlyList<Person>> WillingAsync(IReadOnlyList<Person> addressed, Step step, Instant now, CancellationToken ct)
    {
        if (addressed.Count == 0 || step.Mandatory is true)
        {
            return addressed;
        }

        PersonId[] ids = [.. addressed.Select(person => person.Id)];
        var resting = (await pauses.OfAsync(ids, ct)).ToDictionary(pause => pause.Person);
        var wanted = await preferences.WantedAsync(ids, ct);

        return [.. addressed.Where(person => Reception.Allows(step, wanted.GetValueOrDefault(person.Id, Wanted.Everything), resting.GetValueOrDefault(person.Id), now))];
    }
}
