using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>What a look into the directory came to.</summary>
public abstract record Lookup
{
    private Lookup() { }

    /// <param name="Promotions">Of all whose names may be shown.</param>
    public sealed record Seen(IReadOnlyList<Profile> Profiles, IReadOnlyDictionary<PromotionId, string> Promotions) : Lookup;

    public sealed record Refused(string Why) : Lookup;
}

/// <summary>The one way into the directory: who may look, how often, and what of whom they see. Contact details that are seen leave a note.</summary>
public sealed class DirectoryDesk(IPeople people, IPromotions promotions, IDirectorySearches searches, IAudit audit, Sight sight)
{
    /// <summary>To see the same details twice in a day is to have seen them.</summary>
    private static readonly Duration Day = Duration.FromDays(1);

    /// <param name="text">Whom somebody looks for, in their own words.</param>
    /// <param name="others">Who will read the results beside the searcher; null for none.</param>
    public Task<Lookup> SearchAsync(string text, Turn turn, Viewer? others, CancellationToken ct) => LookAsync(
        turn,
        others,
        (profiles, all) => WishReader.Read(text, all) is { IsEmpty: false } wish ? Matching.Find(wish, profiles) : [],
        ct);

    /// <summary>One person's; nobody's where they are not seen, or are no more.</summary>
    public Task<Lookup> OpenAsync(PersonId subject, Turn turn, CancellationToken ct) =>
        LookAsync(turn, null, (profiles, _) => [.. profiles.Where(one => one.Id == subject)], ct);

    /// <summary>Notes of each that the speaker was shown how they can be reached.</summary>
    public async Task NoteAsync(IEnumerable<Profile> shown, Turn turn, CancellationToken ct)
    {
        foreach (var profile in shown.Where(one => one.Contacts.Count > 0 && one.Id != turn.Person!.Id))
        {
            await audit.TryAddAsync(new(turn.Person!.Id, AuditAct.Saw, profile.Id, profile.Contacts, turn.Now), most: 1, turn.Now - Day, ct);
        }
    }

    private async Task<Lookup> LookAsync(Turn turn, Viewer? others, Func<IReadOnlyList<Profile>, IReadOnlyList<Promotion>, IReadOnlyList<Profile>> choose, CancellationToken ct)
    {
        if (turn.Speaker is not { } speaker)
        {
            return new Lookup.Refused(turn.Texts.Chat.UnknownPerson);
        }

        if (speaker.Person.Roles.Count == 0)
        {
            return new Lookup.Refused(turn.Texts.Directory.Outsider);
        }

        if (await TakeAsync(speaker.Person.Id, turn.Now, ct) is { } again)
        {
            return new Lookup.Refused(turn.Texts.Directory.TooMany(turn.Texts.Dates.Hour(again.InZone(turn.Zone).TimeOfDay)));
        }

        var all = await promotions.AllAsync(ct);
        Viewer[] readers = others is null ? [speaker] : [speaker, others];
        Profile[] visible = [.. (await people.AllAsync(ct)).Select(person => Profile.Of(person, readers, sight)).OfType<Profile>()];

        return new Lookup.Seen(choose(visible, all), all.ToDictionary(one => one.Id, one => one.Name));
    }

    /// <returns>When the person may look again; null when they may now.</returns>
    private async Task<Instant?> TakeAsync(PersonId person, Instant now, CancellationToken ct)
    {
        while (true)
        {
            switch (SearchAllowance.Decide(await searches.OfAsync(person, ct), now))
            {
                case SearchAllowance.Full { Again: var again }:
                    return again;
                case SearchAllowance.Free { Number: var number } when await searches.TryTakeAsync(person, number, now, ct):
                    return null;
                default:
                    break; // another search of theirs took the place between our look and our write
            }
        }
    }
}
