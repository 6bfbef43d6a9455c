using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Privacy;

/// <summary>One value of what is held, under its name on screen.</summary>
public abstract record PersonalValue(string Label)
{
    public sealed record Text(string Label, string Value) : PersonalValue(Label);

    public sealed record Moment(string Label, Instant At) : PersonalValue(Label);

    /// <summary>Somebody else, whose name passes the <see cref="Gate"/>.</summary>
    public sealed record Someone(string Label, PersonId Person) : PersonalValue(Label);
}

/// <summary>What one table holds about somebody.</summary>
/// <param name="Rows">Without those values that are absent.</param>
public sealed record PersonalSection(string Table, string Label, DataKind Kind, IReadOnlyList<IReadOnlyList<PersonalValue>> Rows);

/// <summary>What is too old to be held still.</summary>
/// <param name="Oldest">Null when nothing is held.</param>
/// <param name="Limit">The oldest that may be.</param>
public sealed record HeldData(DataKind Kind, string Table, long Rows, Instant? Oldest, Instant Limit)
{
    public bool IsTooOld => Oldest < Limit;
}

/// <summary>All that is held about people, read and purged by the one declaration of it. Implementations throw only when the store itself fails.</summary>
public interface IPersonalData
{
    /// <summary>All about this person, in the order of the register; tables with nothing about them are left out.</summary>
    Task<IReadOnlyList<PersonalSection>> OfAsync(PersonId person, CancellationToken ct);

    /// <summary>How many rows of the promotion are held of this kind, by table.</summary>
    Task<IReadOnlyDictionary<string, long>> HeldAsync(DataKind kind, PromotionId promotion, CancellationToken ct);

    /// <summary>Deletes the promotion's rows of this kind. Returns how many.</summary>
    Task<long> PurgeAsync(DataKind kind, PromotionId promotion, CancellationToken ct);

    /// <summary>Of each table whose rows have an age of their own, the oldest and whether it may be.</summary>
    /// <param name="now">From which the schedule counts back.</param>
    Task<IReadOnlyList<HeldData>> AgesAsync(Instant now, CancellationToken ct);
}
