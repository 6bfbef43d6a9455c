using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>
/// Draws what is to come with what draws it when it comes, at the instant it will. A private message is shown only through the
/// eyes of the one who looks: what others will read of themselves stays theirs.
/// </summary>
public sealed class Previews(BeatDecisions beats, Recipients recipients, DeliveryDrawing drawing)
{
    /// <summary>What is listed, today's remaining hours aside.</summary>
    public const int Days = 14;

    /// <summary>A message is drawn a moment after it is due, when an hour that needs a full day's notice may just have become too near.</summary>
    private static readonly Duration AMoment = Duration.FromMilliseconds(1);

    /// <returns>What has nothing to say, or nobody to say it to, as things stand, is left out.</returns>
    public async Task<IReadOnlyList<PreviewEntry>> ListAsync(Plan plan, Conversation chat, Instant now, CancellationToken ct)
    {
        var zone = plan.Promotion.Zone;
        List<PreviewEntry> entries = [];

        foreach (var post in await beats.UpcomingAsync(plan, now, zone.On(zone.DayOf(now).PlusDays(Days + 1), LocalTime.Midnight), ct))
        {
            if (await EntryAsync(post, plan, chat, ct) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>However far away it is; null when it will not be posted.</summary>
    public async Task<PreviewView?> FindAsync(Plan plan, BeatKey key, Person viewer, Conversation chat, Instant now, CancellationToken ct)
    {
        var post = (await beats.UpcomingAsync(plan, now, Instant.MaxValue, ct)).FirstOrDefault(one => one.Beats.Any(beat => beat.Key == key));

        return post is not null && await EntryAsync(post, plan, chat, ct) is { } entry && entry.Parts.FirstOrDefault(part => part.Beat.Key == key) is { Beat: var beat }
            ? new(entry, beat, await SeenAsync(entry, plan, viewer, chat, ct))
            : null;
    }

    private async Task<PreviewEntry?> EntryAsync(UpcomingPost post, Plan plan, Conversation chat, CancellationToken ct)
    {
        List<PreviewPart> parts = [];

        foreach (var beat in post.Beats)
        {
            if (beat.Audience is not Audience.Group)
            {
                var people = await recipients.OfAsync(plan, beat.Step, beat.Audience, post.At, ct);
                parts.AddRange(await SaysAsync(beat, people, plan, chat, post.At, ct) ? [new(beat, people.Count)] : Array.Empty<PreviewPart>());
            }
            else if (await DrawAsync(Delivery.ToGroup(beat, chat.Id), plan, chat, post.At, ct) is not null)
            {
                parts.Add(new(beat, null));
            }
        }

        return parts.Count == 0 ? null : new(post.At, post.IsCalledOff, parts);
    }

    /// <summary>Whether it has something to say to one of them; what it is, nobody here reads.</summary>
    private async Task<bool> SaysAsync(Beat beat, IReadOnlyList<Person> people, Plan plan, Conversation chat, Instant at, CancellationToken ct)
    {
        foreach (var person in people)
        {
            if (await DrawAsync(Delivery.ToPerson(beat, person.Id), plan, chat, at, ct) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<Message?> SeenAsync(PreviewEntry entry, Plan plan, Person viewer, Conversation chat, CancellationToken ct)
    {
        if (entry.Parts is [{ People: not null, Beat: var beat }])
        {
            return await MayReadAsync(beat, plan, viewer, entry.At, ct) ? await DrawAsync(Delivery.ToPerson(beat, viewer.Id), plan, chat, entry.At, ct) : null;
        }

        List<Message> messages = [];

        foreach (var part in entry.Parts)
        {
            if (await DrawAsync(Delivery.ToGroup(part.Beat, chat.Id), plan, chat, entry.At, ct) is { } message)
            {
                messages.Add(message);
            }
        }

        return messages.Count == 0 ? null : DeliveryDrawing.Together(messages, plan, entry.At, entry.At);
    }

    /// <summary>What goes to participants says to each only what is their own; the rest is for those it goes to.</summary>
    private async Task<bool> MayReadAsync(Beat beat, Plan plan, Person viewer, Instant at, CancellationToken ct) =>
        beat.Audience is Audience.Participants or Audience.Awaited
        || (await recipients.OfAsync(plan, beat.Step, beat.Audience, at, ct)).Any(person => person.Id == viewer.Id);

    private Task<Message?> DrawAsync(Delivery delivery, Plan plan, Conversation chat, Instant at, CancellationToken ct) =>
        drawing.DrawAsync(delivery, plan, chat.Channel, at + AMoment, ct);
}
