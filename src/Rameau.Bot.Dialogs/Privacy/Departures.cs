using System.Globalization;
using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>
/// What others need to know when somebody goes, or changes their address: rows of the ledger, and nobody's name in them. The key holds the
/// moment that is spoken of, never the person.
/// </summary>
public sealed class Departures : IMessage
{
    public const string Name = "departure";

    /// <summary>A call at this moment does not take place.</summary>
    public const string Call = "call";

    /// <summary>A question that one had taken in hand waits for no answer.</summary>
    public const string Question = "question";

    /// <summary>Nobody animates the promotion any more.</summary>
    public const string Animator = "animator";

    /// <summary>Somebody changed the address by which Teams knows them.</summary>
    public const string Address = "address";

    private static readonly Duration Patience = Duration.FromDays(14);

    public IReadOnlyCollection<string> Names { get; } = [Name];

    /// <param name="of">The moment that is spoken of.</param>
    public static Delivery Of(Plan plan, string what, PersonId to, Instant now, Instant? of = null)
    {
        BeatKey beat = new($"{plan.Promotion.Id}/{Name}/{what}.{(of ?? now).ToUnixTimeMilliseconds()}");
        return Posts.Row(plan, beat, Name, now, now + Patience, to);
    }

    public Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Key.Value.Split('/') is not [_, Name, var about, ..] || about.Split('.') is not [var what, var millis]
            || !long.TryParse(millis, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            return Task.FromResult<Message?>(null);
        }

        var words = context.Texts.Rights;
        var (dates, moment) = (context.Texts.Dates, Instant.FromUnixTimeMilliseconds(at).InZone(context.Zone));
        var line = what switch
        {
            Call => words.CallGone(dates.Day(moment.Date, context.Today), dates.Hour(moment.TimeOfDay)),
            Question => words.QuestionGone,
            Animator => words.AnimatorGone(context.Plan.Promotion.Name),
            _ => words.AddressChanged(context.Plan.Promotion.Name),
        };
        var title = what is Address ? words.AddressTitle : words.DepartureTitle;

        return Task.FromResult<Message?>(new(CardFrame.Of($"{title}. {line}", CardFrame.Title(title), CardFrame.Line(line)), title));
    }
}
