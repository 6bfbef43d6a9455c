using NodaTime;
using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>Private words about other messages. They are rows of the ledger like any other, so that none is lost or said twice.</summary>
public static class Notices
{
    private const string DoubtSuffix = $"/{MessageNames.Doubt}";

    private static readonly HashSet<string> Written =
    [
        MessageNames.Announcement,
        MessageNames.Poll,
        MessageNames.Round,
        FeedbackMessages.Round,
        .. TicketRows.Names,
        .. GatheringRows.Names,
        CoffeeRows.Message,
        .. IntroductionRows.Names,
    ];

    /// <summary>Somebody who can look into the chat is worth asking for so long.</summary>
    private static readonly Duration Patience = Duration.FromDays(14);

    /// <summary>The beat of the question about a doubtful message.</summary>
    public static BeatKey OfDoubt(Delivery doubtful) => new($"{doubtful.Key}{DoubtSuffix}");

    /// <summary>« Is it there? », to each of these; a doubt about such a question is not asked about in turn.</summary>
    public static IEnumerable<Delivery> OfDoubt(Delivery doubtful, IEnumerable<Person> to, Instant now)
    {
        var beat = OfDoubt(doubtful);
        return to.Select(person => About(doubtful, beat, MessageNames.Doubt, person.Id, now));
    }

    /// <param name="failed">The message that was refused.</param>
    public static IEnumerable<Delivery> OfDeadChat(Delivery failed, IEnumerable<Person> to, Instant now)
    {
        BeatKey beat = new($"{failed.Promotion}/{MessageNames.DeadChat}/{now.ToUnixTimeMilliseconds()}");
        return to.Select(person => About(failed, beat, MessageNames.DeadChat, person.Id, now));
    }

    /// <summary>The bot was removed, and no message found out first.</summary>
    public static IEnumerable<Delivery> OfDeadChat(Plan plan, IEnumerable<Person> to, Instant now)
    {
        var step = plan.NextAt(now) ?? plan.Steps.Concat(plan.Cancelled).Last(); // a row speaks of a step
        BeatKey beat = new($"{plan.Promotion.Id}/{MessageNames.DeadChat}/{now.ToUnixTimeMilliseconds()}");

        return to.Select(person => About(plan.Promotion.Id, step.Id, step.Revision, beat, MessageNames.DeadChat, person.Id, now));
    }

    public static bool IsNotice(Delivery delivery) => delivery.Message is MessageNames.Doubt or MessageNames.DeadChat;

    /// <summary>Whether somebody made it themselves: it goes out alone, and says the same wherever steps move to.</summary>
    public static bool IsWritten(Delivery delivery) => Written.Contains(delivery.Message);

    /// <summary>Whether it is said wherever steps move to, also among others of the day.</summary>
    public static bool IsOfNoStep(Delivery delivery) => IsWritten(delivery) || delivery.Message is PulseMessage.Name or ReadingMessage.Name or ReviewMessage.Name;

    /// <summary>What a question of doubt asks about.</summary>
    public static BeatKey? SubjectOf(BeatKey doubt) =>
        doubt.Value.EndsWith(DoubtSuffix, StringComparison.Ordinal) ? new(doubt.Value[..^DoubtSuffix.Length]) : null;

    private static Delivery About(Delivery subject, BeatKey beat, string message, PersonId person, Instant now) =>
        About(subject.Promotion, subject.Step, subject.Revision, beat, message, person, now);

    private static Delivery About(PromotionId promotion, StepId step, int revision, BeatKey beat, string message, PersonId person, Instant now) => new(
        beat.For(person), beat, promotion, step, revision, message, message, now, now + Patience, DeliveryState.Planned)
    {
        Person = person,
    };
}
