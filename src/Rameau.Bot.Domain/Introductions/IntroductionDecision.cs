using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Domain.Introductions;

/// <summary>Of whom somebody who says no wants no further requests.</summary>
public enum Peace
{
    /// <summary>This one alone is declined.</summary>
    None,
    FromAsker,
    FromAnybody,
}

/// <summary>What somebody does about a request.</summary>
public abstract record IntroductionAct
{
    private IntroductionAct() { }

    /// <param name="Fields">What they tick; what they may not give, or do not have, is left out.</param>
    public sealed record Accept(IReadOnlyCollection<Field> Fields) : IntroductionAct;

    public sealed record Decline(Peace Peace = Peace.None) : IntroductionAct;

    public sealed record Withdraw : IntroductionAct;
}

public enum IntroductionRefusal
{
    /// <summary>There is none, it was forgotten, or it is somebody else's: which one is not told.</summary>
    NotYours,

    /// <summary>It was answered, taken back, or its time is over.</summary>
    Settled,
}

/// <summary>What becomes of a request.</summary>
public abstract record IntroductionDecision
{
    private IntroductionDecision() { }

    public sealed record Changed(Introduction Introduction) : IntroductionDecision;

    /// <summary>It is so already: the same tap came twice.</summary>
    public sealed record AlreadySo(Introduction Introduction) : IntroductionDecision;

    /// <param name="Introduction">As it stands; null when this person may not know of it.</param>
    public sealed record Refused(IntroductionRefusal Why, Introduction? Introduction = null) : IntroductionDecision;

    public static IntroductionDecision Decide(Introduction? introduction, IntroductionAct act, Person by, Instant now) => (introduction, act) switch
    {
        (null, _) => new Refused(IntroductionRefusal.NotYours),
        ({ } one, IntroductionAct.Withdraw) when one.Asker != by.Id => new Refused(IntroductionRefusal.NotYours),
        ({ } one, not IntroductionAct.Withdraw) when one.Asked != by.Id => new Refused(IntroductionRefusal.NotYours),
        ({ State: IntroductionState.Accepted or IntroductionState.Exchanged } one, IntroductionAct.Accept) => new AlreadySo(one),
        ({ State: IntroductionState.Declined } one, IntroductionAct.Decline) => new AlreadySo(one),
        ({ State: IntroductionState.Withdrawn } one, IntroductionAct.Withdraw) => new AlreadySo(one),
        ({ IsOpen: false } one, _) => new Refused(IntroductionRefusal.Settled, one),
        ({ } one, _) when now >= one.ExpiresAt => new Refused(IntroductionRefusal.Settled, one),
        ({ } one, IntroductionAct.Accept { Fields: var fields }) => new Changed(Next(one, IntroductionState.Accepted, now) with
        {
            Given = [.. Disclosure.OfferedBy(by).Where(fields.Contains)],
        }),
        ({ } one, IntroductionAct.Decline) => new Changed(Next(one, IntroductionState.Declined, now)),
        ({ } one, _) => new Changed(Next(one, IntroductionState.Withdrawn, now)),
    };

    /// <summary>What becomes of it without anybody's word: what both agreed to is exchanged, and nobody is asked for ever. Null when nothing does.</summary>
    public static Introduction? Pass(Introduction introduction, Instant now) => introduction.State switch
    {
        IntroductionState.Accepted => Next(introduction, IntroductionState.Exchanged, now),
        IntroductionState.Asked when now >= introduction.ExpiresAt => Next(introduction, IntroductionState.Expired, now),
        _ => null,
    };

    private static Introduction Next(Introduction introduction, IntroductionState state, Instant now) =>
        introduction with { State = state, Since = now, Revision = introduction.Revision + 1 };
}
