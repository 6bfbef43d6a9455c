using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>All that a gathering's card shows, read at one moment.</summary>
/// <param name="Coming">In the order they answered.</param>
/// <param name="Author">Null when that person has been forgotten.</param>
/// <param name="UserIds">The channel's ids of those whose own part the card shows.</param>
public sealed record GatheringView(
    Gathering Gathering, Promotion Promotion, IReadOnlyList<GatheringAnswer> Answers, IReadOnlyList<Person> Coming, Person? Author, IReadOnlyList<string> UserIds, Instant Now)
{
    /// <summary>On a phone no more names are read.</summary>
    private const int MostNames = 8;

    /// <summary>Where the reader's calendar finds it; null where that is not offered.</summary>
    public string? CalendarUrl { get; init; }

    public GatheringTerms Terms => Gathering.Terms;

    public LocalDate Today => Promotion.Zone.DayOf(Now);

    public bool IsAhead => Gathering.IsAhead(Now);

    public bool IsFull => Coming.Count >= Terms.Capacity;

    public int Waiting => Answers.Count(answer => answer.Answer is RsvpAnswer.Waiting);

    public GatheringAnswer? Of(Person person) => Answers.FirstOrDefault(answer => answer.Person == person.Id);

    /// <summary>Place in the line, from 1.</summary>
    public int PlaceInLine(Person person) => Answers.Where(answer => answer.Answer is RsvpAnswer.Waiting).TakeWhile(answer => answer.Person != person.Id).Count() + 1;

    /// <summary>« mardi 1er juin, 18 h 30 »</summary>
    public string When(Texts texts)
    {
        var at = Terms.StartsAt.InZone(Promotion.Zone);
        return texts.Gatherings.When(texts.Dates.Day(at.Date, Today), texts.Dates.Hour(at.TimeOfDay));
    }

    /// <summary>Those whom this reader may know of, and how many come besides.</summary>
    public (IReadOnlyList<string> Names, int Others) Seen(Viewer viewer)
    {
        string[] names = [.. Coming.Select(person => Gate.NameOf(person, viewer)).OfType<string>().Take(MostNames)];
        return (names, Coming.Count - names.Length);
    }
}

/// <summary>Reads it.</summary>
public sealed class GatheringViews(IGatherings gatherings, IPromotions promotions, IPeople people)
{
    /// <param name="reader">Whose card shows them their own part; null: of those of the promotion.</param>
    public async Task<GatheringView?> OfAsync(GatheringId id, Person? reader, string channel, Instant now, CancellationToken ct) =>
        await gatherings.FindAsync(id, ct) is { } gathering ? await OfAsync(gathering, reader, channel, now, ct) : null;

    /// <inheritdoc cref="OfAsync(GatheringId, Person?, string, Instant, CancellationToken)"/>
    public async Task<GatheringView> OfAsync(Gathering gathering, Person? reader, string channel, Instant now, CancellationToken ct)
    {
        var answers = await gatherings.AnswersAsync(gathering.Id, ct);
        List<Person> coming = [];

        foreach (var answer in answers.Where(answer => answer.IsComing))
        {
            if (await people.FindAsync(answer.Person, ct) is { } person)
            {
                coming.Add(person);
            }
        }

        IReadOnlyList<Person> readers = reader is null ? await people.OfPromotionAsync(gathering.Promotion, ct) : [reader];
        var users = await people.ChannelIdsAsync(channel, [.. readers.Select(person => person.Id)], ct);

        return new(
            gathering,
            await promotions.FindAsync(gathering.Promotion, ct) ?? throw new InvalidOperationException($"The promotion {gathering.Promotion} of a gathering is gone."),
            answers, coming,
            gathering.Author is { } author ? await people.FindAsync(author, ct) : null,
            [.. users.Values.Order(StringComparer.Ordinal).Take(Protocol.Cards.Refresh.MaxUserIds)],
            now);
    }
}
