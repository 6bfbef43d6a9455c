using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>All that a poll's card shows, read at one moment.</summary>
/// <param name="Everybody">Of the promotion.</param>
/// <param name="Author">Null when that person has been forgotten.</param>
/// <param name="UserIds">The channel's ids of those who may answer, and of who made it: their cards show them their own part.</param>
public sealed record PollState(
    Poll Poll, PollAnswers Answers, Promotion Promotion, IReadOnlyList<Person> Everybody, Person? Author, IReadOnlyList<string> UserIds, Instant Now)
{
    public DateTimeZone Zone => Promotion.Zone;

    public LocalDate Today => Zone.DayOf(Now);

    public bool IsClosed => Poll.IsClosed(Zone, Now);

    public bool IsShown => Answers.IsShown(Poll, Zone, Now);

    public IEnumerable<Person> Participants => Everybody.Where(person => person.Is(Role.Participant, Promotion.Id));

    public bool HasAnswered(PersonId person) => Answers.Respondents.Contains(person);

    /// <summary>A draft, as it will stand before anybody answers.</summary>
    public static PollState Of(Poll draft, Promotion promotion, IReadOnlyList<Person> everybody, Person author, Instant now) =>
        new(draft, new([], [.. draft.Options.Select(_ => 0)], []), promotion, everybody, author, [], now);
}

/// <summary>Reads it.</summary>
public sealed class PollStates(IPolls polls, IPeople people)
{
    /// <returns>Null of what was never published.</returns>
    public async Task<PollState?> ReadAsync(Promotion promotion, PostId id, string channel, Instant now, CancellationToken ct)
    {
        if (await polls.FindAsync(promotion.Id, id, ct) is not { PublishedAt: not null } poll)
        {
            return null;
        }

        var everybody = await people.OfPromotionAsync(promotion.Id, ct);
        var author = poll.Author is { } who ? everybody.FirstOrDefault(person => person.Id == who) ?? await people.FindAsync(who, ct) : null;
        PollState state = new(poll, await polls.AnswersAsync(poll, ct), promotion, everybody, author, [], now);
        PersonId[] concerned = [.. state.Participants.Select(person => person.Id).Concat(author is null ? [] : [author.Id]).Distinct()];
        var users = await people.ChannelIdsAsync(channel, concerned, ct);

        return state with { UserIds = [.. users.Values.Order(StringComparer.Ordinal).Take(Refresh.MaxUserIds)] };
    }
}
