using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Links;

/// <summary>An address, and what can be done there.</summary>
public sealed record PersonalLink(string What, string Url);

/// <summary>Makes the addresses by which one person can do without Teams what awaits them now.</summary>
public sealed class PersonalLinks(ISignedLinks links, IIntroductions introductions, IPromotions promotions, Plans plans)
{
    /// <summary>Each has its address in the card.</summary>
    private const int MostIntroductions = 2;

    /// <returns>Null where this deployment does not know its own address.</returns>
    public async Task<IReadOnlyList<PersonalLink>?> OfAsync(Person person, Texts texts, Instant now, CancellationToken ct)
    {
        if (await links.MakeAsync(LinkPurposes.Consent, person.Id, string.Empty, now, ct) is not { } consent)
        {
            return null;
        }

        List<PersonalLink> mine = [];

        if (person.Promotion is { } id && await promotions.FindAsync(id, ct) is { } promotion && (await plans.OfAsync(promotion, ct)).NextAt(now) is { } step)
        {
            var day = texts.Dates.Day(promotion.Zone.DayOf(step.StartsAt), promotion.Zone.DayOf(now));
            await AddAsync(mine, texts.Links.ToAnswer(day), LinkPurposes.Rsvp, person, LinkPurposes.ArgumentOf(id, step.Id), now, ct);
        }

        foreach (var one in (await introductions.OfAskedAsync(person.Id, ct)).Where(one => one.IsOpen && now < one.ExpiresAt).Take(MostIntroductions))
        {
            await AddAsync(mine, texts.Links.ToBeIntroduced, LinkPurposes.Introduction, person, one.Id.Value, now, ct);
        }

        return [.. mine, new(texts.Links.ToChoose, consent)];
    }

    private async Task AddAsync(List<PersonalLink> mine, string what, Domain.Links.LinkPurpose purpose, Person person, string argument, Instant now, CancellationToken ct)
    {
        if (await links.MakeAsync(purpose, person.Id, argument, now, ct) is { } url)
        {
            mine.Add(new(what, url));
        }
    }
}
