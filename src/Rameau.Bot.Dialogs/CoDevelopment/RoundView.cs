using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>All that a round's cards show, read at one moment.</summary>
/// <param name="People">Those of the promotion, and the facilitator.</param>
/// <param name="UserIds">The channel's ids of those who take part: their cards show them their own part.</param>
public sealed record RoundView(Round Round, Promotion Promotion, IReadOnlyDictionary<PersonId, Person> People, IReadOnlyList<string> UserIds, Instant Now)
{
    /// <summary>What the reader once declared as a difficulty, when the facilitator had it recalled to each; for the reader alone.</summary>
    public string? Difficulty { get; init; }

    public LocalDate Today => Promotion.Zone.DayOf(Now);

    /// <summary>As far as each allows; null of somebody forgotten.</summary>
    public string? NameOf(PersonId? person, Viewer viewer) => person is { } id && People.GetValueOrDefault(id) is { } known ? Gate.NameOf(known, viewer) : null;

    public string Hour(Instant at, Texts texts) => texts.Dates.Hour(At(at).TimeOfDay);

    /// <summary>Begun minutes count whole.</summary>
    public static int Minutes(Duration duration) => (int)Math.Ceiling(duration.TotalMinutes);

    /// <summary>How long it took, to the nearest minute; null of one that never began.</summary>
    public static int? Took(Round round) => round is { StartedAt: { } began, EndedAt: { } ended } ? (int)Math.Round((ended - began).TotalMinutes) : null;

    private LocalDateTime At(Instant at) => at.InZone(Promotion.Zone).LocalDateTime;
}

/// <summary>Reads it.</summary>
public sealed class RoundViews(IRounds rounds, IPeople people, IPreferences preferences)
{
    /// <returns>Null where the promotion has no such round.</returns>
    public async Task<RoundView?> ReadAsync(Promotion promotion, RoundId id, string channel, Instant now, CancellationToken ct) =>
        await rounds.FindAsync(id, ct) is { } round && round.Promotion == promotion.Id ? await OfAsync(round, promotion, channel, now, ct) : null;

    public async Task<RoundView> OfAsync(Round round, Promotion promotion, string channel, Instant now, CancellationToken ct)
    {
        var known = (await people.OfPromotionAsync(promotion.Id, ct)).ToDictionary(person => person.Id);

        if (round.Facilitator is { } id && !known.ContainsKey(id) && await people.FindAsync(id, ct) is { } facilitator)
        {
            known.Add(id, facilitator);
        }

        PersonId[] concerned = [.. round.Members.Select(member => member.Person).Concat(round.Facilitator is { } one ? [one] : []).Distinct()];
        var users = await people.ChannelIdsAsync(channel, concerned, ct);

        return new(round, promotion, known, [.. users.Values.Order(StringComparer.Ordinal).Take(Refresh.MaxUserIds)], now);
    }

    /// <summary>With what is for this reader alone.</summary>
    public async Task<RoundView> ForAsync(RoundView view, Person reader, CancellationToken ct) =>
        view.Round is { RecallsDifficulties: true, State: RoundState.S0 } && await preferences.FindAsync(reader.Id, ct) is { } choices
            ? view with { Difficulty = choices.ExperienceFor(new Viewer.Someone(reader), reader).Ceiling }
            : view;
}
