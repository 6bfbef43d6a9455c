using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tickets;

public enum TicketRefusal
{
    Empty,
    QuestionTooLong,
    AnswerTooLong,

    /// <summary>See <see cref="Ticket.MostOpen"/>.</summary>
    TooMany,

    /// <summary>Nobody asked it, or it was forgotten.</summary>
    NoSuchTicket,

    /// <summary>It is another's question, or another's to answer.</summary>
    NotYours,
    AlreadyAnswered,
    Withdrawn,
}

/// <summary>What somebody does about a ticket.</summary>
public abstract record TicketAct
{
    private TicketAct() { }

    /// <summary>« Je m'en occupe ».</summary>
    public sealed record Take : TicketAct;

    /// <summary>« Je ne sais pas » of whoever animates: Le RAMEAU's team is asked.</summary>
    public sealed record PassOn : TicketAct;

    public sealed record Answer(string Text) : TicketAct;

    public sealed record Withdraw : TicketAct;

    /// <summary>« Merci » of the asker.</summary>
    public sealed record Close : TicketAct;

    /// <summary>The answer does not help yet: the question goes back, with what the asker adds to it.</summary>
    public sealed record Reopen(string Word) : TicketAct;
}

/// <summary>What becomes of a question that is passed on.</summary>
public abstract record TicketDecision
{
    private TicketDecision() { }

    public sealed record Changed(Ticket Ticket) : TicketDecision;

    /// <summary>It is so already: the same tap came twice.</summary>
    public sealed record AlreadySo(Ticket Ticket) : TicketDecision;

    /// <param name="Ticket">As it stands; null when there is none that this person may know of.</param>
    public sealed record Refused(TicketRefusal Why, Ticket? Ticket = null) : TicketDecision;

    /// <param name="hasAnimator">Somebody other than the asker animates the promotion.</param>
    /// <param name="open">Questions of the same person that wait for an answer.</param>
    public static TicketDecision DecideAsking(
        TicketId id, PromotionId promotion, PersonId asker, string question, bool isForStaff, bool isPrivate, bool hasAnimator, int open, Instant now) => Lines.Clean(question) switch
        {
            "" => new Refused(TicketRefusal.Empty),
            { Length: > Ticket.LongestQuestion } => new Refused(TicketRefusal.QuestionTooLong),
            _ when open >= Ticket.MostOpen => new Refused(TicketRefusal.TooMany),
            var clean => new Changed(new(
                id, promotion, asker, clean, now, isPrivate, isForStaff || !hasAnimator ? TicketState.WithStaff : TicketState.WithAnimator, now)),
        };

    public static TicketDecision Decide(Ticket? ticket, TicketAct act, Person by, Instant now)
    {
        if (ticket is null)
        {
            return new Refused(TicketRefusal.NoSuchTicket);
        }

        var isAsker = ticket.Asker == by.Id;
        var mayAnswer = MayAnswer(ticket, by);

        return act switch
        {
            TicketAct.Withdraw or TicketAct.Close or TicketAct.Reopen when !isAsker => new Refused(TicketRefusal.NotYours),
            TicketAct.Take or TicketAct.PassOn or TicketAct.Answer when !mayAnswer => new Refused(TicketRefusal.NotYours),
            _ => Decide(ticket, act, by.Id, now),
        };
    }

    /// <summary>Whoever animates sees what came to them; what goes to Le RAMEAU's team is the team's.</summary>
    public static bool MayAnswer(Ticket ticket, Person person) =>
        ticket.Asker != person.Id
        && (person.Is(Role.Staff, ticket.Promotion) || (person.Is(Role.Animator, ticket.Promotion) && (ticket.State is TicketState.WithAnimator || ticket.Owner == person.Id)));

    /// <summary>Who had it in hand sees what became of it.</summary>
    public static bool MayRead(Ticket ticket, Person person) => MayAnswer(ticket, person) || ticket.Owner == person.Id;

    /// <summary>What becomes of a ticket without anybody's word; null when nothing does.</summary>
    /// <param name="isReached">Whether the channel took the message about it to somebody; null while that is not to be known, see <see cref="TicketClock.IsToBeReached"/>.</param>
    public static Ticket? DecideByItself(Ticket ticket, bool? isReached, PromotionCalendar calendar, Instant now) => (isReached, ticket) switch
    {
        _ when !ticket.IsOpen => null,
        _ when TicketClock.IsOverdue(ticket, calendar, now) => Escalated(ticket, now),
        (true, { UnreachedAt: not null }) => ticket with { UnreachedAt = null, Revision = ticket.Revision + 1 },
        (false, { State: TicketState.WithAnimator }) => Escalated(ticket, now),
        (false, { UnreachedAt: null }) => ticket with { UnreachedAt = now, Revision = ticket.Revision + 1 },
        _ => null,
    };

    /// <summary>Nobody of those who animate answered in time, or none of them can be reached. Who had taken it in hand may still answer.</summary>
    /// <summary>Le RAMEAU's team is asked from now on.</summary>
    public static Ticket Escalated(Ticket ticket, Instant now) => Next(ticket, TicketState.WithStaff, now);

    private static TicketDecision Decide(Ticket ticket, TicketAct act, PersonId by, Instant now) => (act, ticket.State) switch
    {
        (TicketAct.Withdraw, TicketState.Withdrawn) or (TicketAct.Close, TicketState.Closed) => new AlreadySo(ticket),
        (_, TicketState.Withdrawn) => new Refused(TicketRefusal.Withdrawn, ticket),
        (TicketAct.Take, _) when ticket.Owner == by => new AlreadySo(ticket),
        (TicketAct.Take, _) when ticket.IsOpen => new Changed(Next(ticket, ticket.State, now) with { Owner = by, UnreachedAt = null }),
        (TicketAct.PassOn, TicketState.WithAnimator) => new Changed(Escalated(ticket, now) with { Owner = null }),
        (TicketAct.PassOn, TicketState.WithStaff) => new AlreadySo(ticket),
        (TicketAct.Answer { Text: var text }, _) when ticket.IsOpen => Answered(ticket, text, by, now),
        (TicketAct.Answer { Text: var text }, _) when ticket.Owner == by && ticket.Answer == Lines.Clean(text) => new AlreadySo(ticket),
        (TicketAct.Withdraw, _) when ticket.IsOpen => new Changed(Next(ticket, TicketState.Withdrawn, now)),
        (TicketAct.Close, TicketState.Answered) => new Changed(Next(ticket, TicketState.Closed, now)),
        (TicketAct.Reopen { Word: var word }, TicketState.Answered) => Reopened(ticket, word, now),
        (TicketAct.Close or TicketAct.Reopen, _) => new AlreadySo(ticket),
        _ => new Refused(TicketRefusal.AlreadyAnswered, ticket),
    };

    private static TicketDecision Answered(Ticket ticket, string text, PersonId by, Instant now) => Lines.Clean(text) switch
    {
        "" => new Refused(TicketRefusal.Empty, ticket),
        { Length: > Ticket.LongestAnswer } => new Refused(TicketRefusal.AnswerTooLong, ticket),
        var clean => new Changed(Next(ticket, TicketState.Answered, now) with { Owner = by, Answer = clean, UnreachedAt = null }),
    };

    private static TicketDecision Reopened(Ticket ticket, string word, Instant now) => Lines.Clean(word) switch
    {
        "" => new Changed(Next(ticket, TicketState.WithStaff, now)),
        var clean when ticket.Question.Length + 1 + clean.Length > Ticket.LongestQuestion => new Refused(TicketRefusal.QuestionTooLong, ticket),
        var clean => new Changed(Next(ticket, TicketState.WithStaff, now) with { Question = $"{ticket.Question}\n{clean}" }),
    };

    private static Ticket Next(Ticket ticket, TicketState state, Instant since) => ticket with { State = state, Since = since, Revision = ticket.Revision + 1 };
}
