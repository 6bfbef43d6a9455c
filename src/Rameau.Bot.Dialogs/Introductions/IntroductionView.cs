using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>A request through the eyes of one of the two.</summary>
/// <param name="Other">The other's name, as much as the reader may see.</param>
/// <param name="From">Where the asker comes from: the promotion, and the organisation if the reader may see it.</param>
/// <param name="Ticks">What the reader could give.</param>
/// <param name="Received">What the other gave; empty before both said yes.</param>
public sealed record IntroductionView(
    Introduction Introduction, PersonId Reader, string Other, string From, IReadOnlyList<Field> Ticks, IReadOnlyList<(Field Field, string Value)> Received, DateTimeZone Zone, Texts Texts,
    Instant Now)
{
    public bool IsAsker => Introduction.Asker == Reader;

    public string Standing => IsAsker
        ? Texts.Introductions.StandsForAsker(Introduction.State, Other)
        : Texts.Introductions.StandsForAsked(Introduction.State, Other);

    public string DistanceTo(Instant at) => Texts.Dates.Distance(Zone.DayOf(at), Zone.DayOf(Now));

    public string DayOf(Instant at) => Texts.Dates.Day(Zone.DayOf(at), Zone.DayOf(Now));
}

/// <summary>Reads requests through the eyes of one of the two. Nobody else has any.</summary>
public sealed class IntroductionViews(IPeople people, IPromotions promotions)
{
    /// <summary>Null for a third, and where the other has left.</summary>
    public async Task<IntroductionView?> OfAsync(Introduction introduction, Person reader, Texts texts, Instant now, CancellationToken ct)
    {
        if (introduction.Other(reader.Id) is not { } id || await people.FindAsync(id, ct) is not { } other || await promotions.FindAsync(introduction.Promotion, ct) is not { } promotion)
        {
            return null;
        }

        Viewer viewer = new Viewer.Someone(reader);
        var isNamed = id == introduction.Asker || introduction.State is IntroductionState.Exchanged; // to ask, and to accept, is to be named to the other
        var name = isNamed ? $"{other.FirstName} {other.LastName}" : Gate.NameOf(other, viewer) ?? texts.Introductions.Nobody;
        string?[] from = id == introduction.Asker ? [promotion.Name, Gate.Allows(viewer, other, Field.Organisation) ? other.Organisation : null] : [];

        return new(
            introduction, reader.Id, name, string.Join(" · ", from.OfType<string>()), Disclosure.OfferedBy(reader), Disclosure.To(reader.Id, introduction, other), promotion.Zone, texts, now);
    }
}
