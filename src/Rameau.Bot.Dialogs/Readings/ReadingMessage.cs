using System.Globalization;
using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Readings;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Readings;

/// <summary>« Vous vouliez lire ceci plus tard », to its keeper alone.</summary>
public sealed class ReadingMessage(IReadings readings, Librarian librarian) : IMessage
{
    public const string Name = "reading";

    /// <summary>Later another week has begun.</summary>
    private static readonly Duration Patience = Duration.FromDays(2);

    public IReadOnlyCollection<string> Names { get; } = [Name];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is not { } keeper || SubjectOf(context.Key) is not var (resource, keptAt)
            || await readings.FindAsync(keeper.Id, resource, ct) is not { ReadAt: null } reading || reading.KeptAt.ToUnixTimeMilliseconds() != keptAt)
        {
            return null; // read meanwhile
        }

        var card = new ReadingCard(context.Texts, context.Today, context.Zone, context.Plan.Promotion.Id).Reminder(reading, (await librarian.LibraryAsync(ct)).Find(resource));
        return new(card, context.Texts.Readings.ReminderTitle);
    }

    /// <summary>A row of the ledger for each reminder, so that it is said once.</summary>
    /// <param name="reminded">As it is after this reminder.</param>
    public static Delivery Of(Reading reminded, Plan plan, Instant now)
    {
        BeatKey beat = new($"{plan.Promotion.Id}/{Name}/{reminded.Resource}/{reminded.KeptAt.ToUnixTimeMilliseconds()}.{reminded.Reminders}");
        return Posts.Row(plan, beat, Name, now, now + Patience, reminded.Person);
    }

    private static (ResourceId Resource, long KeptAt)? SubjectOf(BeatKey beat) =>
        beat.Value.Split('/') is [_, Name, .. { Length: > 0 } id, var last] && long.TryParse(last.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var keptAt)
            ? (new(string.Join('/', id)), keptAt)
            : null;
}
