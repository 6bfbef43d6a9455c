namespace Rameau.Bot.Domain.Pathways;

/// <summary>What is wrong with a pathway, at which step (null: the whole), in words for the person who wrote the file.</summary>
public sealed record PathwayFault(StepId? Step, string Problem);

/// <summary>The invariants that the founding documents state of every parcours d'expérience.</summary>
public static class PathwayRules
{
    private const int Months = 9;

    private static readonly Phase[] Phases = Enum.GetValues<Phase>();
    private static readonly VisitType[] Visits = Enum.GetValues<VisitType>();

    public static IReadOnlyList<PathwayFault> Check(Pathway pathway) =>
    [
        .. Length(pathway), .. Ids(pathway), .. Sessions(pathway), .. Webinar(pathway), .. LearningVisits(pathway),
        .. Coaching(pathway), .. Mooc(pathway), .. Newsletters(pathway), .. Spans(pathway), .. Anchors(pathway),
    ];

    private static IEnumerable<PathwayFault> Length(Pathway pathway)
    {
        if (pathway.Months != Months)
        {
            yield return new(null, $"a pathway lasts {Months} months; found {pathway.Months}");
        }
    }

    /// <summary>Ids are part of the beats' keys, whose punctuation they must not contain.</summary>
    private static IEnumerable<PathwayFault> Ids(Pathway pathway)
    {
        foreach (var same in pathway.Steps.GroupBy(step => step.Id))
        {
            if (same.Count() > 1)
            {
                yield return new(same.Key, $"the id {same.Key} is used {same.Count()} times; each step needs its own");
            }

            if (same.Key.Value is not { Length: > 0 } id || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            {
                yield return new(same.Key, "an id is made of letters, digits and hyphens");
            }
        }
    }

    private static IEnumerable<PathwayFault> Sessions(Pathway pathway)
    {
        StepTemplate[] sessions = [.. Of(pathway, StepKind.Session)];

        if (sessions.Length != Phases.Length)
        {
            yield return new(null, $"a pathway has exactly {Phases.Length} sessions; found {sessions.Length}");
            yield break;
        }

        for (var i = 0; i < sessions.Length; i++)
        {
            var session = sessions[i];

            if (session.Phase != Phases[i])
            {
                yield return new(session.Id, $"the phases follow each other {string.Join(", ", Phases)}; session {i + 1} should be {Phases[i]}");
            }

            if (session.Mandatory is not true)
            {
                yield return new(session.Id, "sessions are mandatory; write 'mandatory: true'");
            }

            if (i > 0 && session.OffsetDays <= sessions[i - 1].OffsetDays)
            {
                yield return new(session.Id, $"a session comes after the previous one ({sessions[i - 1].Id})");
            }

            foreach (var kind in Enum.GetValues<SessionPartKind>().Where(kind => session.Parts.All(part => part.Kind != kind)))
            {
                yield return new(session.Id, $"a session has a theoretical and a practical part; {kind} is missing");
            }
        }
    }

    private static IEnumerable<PathwayFault> Webinar(Pathway pathway)
    {
        StepTemplate[] webinars = [.. Of(pathway, StepKind.Webinar)];

        if (webinars is not [var webinar])
        {
            yield return new(null, $"a pathway has exactly one webinar; found {webinars.Length}");
        }
        else if (webinar is not { DurationMinutes: 120, Mandatory: false })
        {
            yield return new(webinar.Id, "the webinar lasts 120 minutes and is optional");
        }
    }

    private static IEnumerable<PathwayFault> LearningVisits(Pathway pathway)
    {
        StepTemplate[] visits = [.. Of(pathway, StepKind.LearningVisit)];

        foreach (var type in Visits.Where(type => visits.Count(visit => visit.VisitType == type) != 1))
        {
            yield return new(null, $"a pathway has one visit of each type; {type} appears {visits.Count(visit => visit.VisitType == type)} times");
        }

        foreach (var visit in visits.Where(visit => visit.Mandatory is not false))
        {
            yield return new(visit.Id, "visits are optional; write 'mandatory: false'");
        }
    }

    private static IEnumerable<PathwayFault> Coaching(Pathway pathway)
    {
        foreach (var window in Of(pathway, StepKind.CoachingWindow))
        {
            if (window.DurationMinutes != 120)
            {
                yield return new(window.Id, "a coaching call lasts 120 minutes");
            }

            var (after, before) = window.Between is { } gap ? (pathway.Find(gap.After), pathway.Find(gap.Before)) : default;

            if (after is not { Kind: StepKind.Session } || before is not { Kind: StepKind.Session })
            {
                yield return new(window.Id, "a coaching window names the two sessions it stands between");
            }
            else if (!(window.OffsetDays > after.OffsetDays && window.EndOffsetDays < before.OffsetDays && window.OffsetDays < window.EndOffsetDays))
            {
                yield return new(window.Id, $"a coaching window lies strictly between {after.Id} and {before.Id}");
            }
        }
    }

    private static IEnumerable<PathwayFault> Mooc(Pathway pathway) =>
        from track in Of(pathway, StepKind.MoocTrack)
        let numbers = track.Episodes.Select(episode => episode.Number)
        where !numbers.SequenceEqual([1, 2, 3, 4])
        select new PathwayFault(track.Id, $"a MOOC has four episodes, numbered 1 to 4; found {string.Join(", ", numbers)}");

    private static IEnumerable<PathwayFault> Newsletters(Pathway pathway)
    {
        StepTemplate[] sessions = [.. Of(pathway, StepKind.Session)];
        StepTemplate[] letters = [.. Of(pathway, StepKind.DedicatedNewsletter)];

        return sessions.Zip(sessions.Skip(1))
            .Where(gap => !letters.Any(letter => letter.OffsetDays > gap.First.OffsetDays && letter.OffsetDays < gap.Second.OffsetDays))
            .Select(gap => new PathwayFault(gap.First.Id, $"at least one dedicated newsletter stands between {gap.First.Id} and {gap.Second.Id}"));
    }

    private static IEnumerable<PathwayFault> Spans(Pathway pathway)
    {
        foreach (var step in pathway.Steps)
        {
            if (step.Kind.TakesRsvp() && (step.OffsetDays is null || step.StartsAt is null))
            {
                yield return new(step.Id, "a collective step needs 'offset_days' and 'start_time'");
            }

            if (step.DurationMinutes is <= 0 or > 24 * 60)
            {
                yield return new(step.Id, "a duration is between 1 minute and 24 hours");
            }

            if (step.Capacity is { } places && (places < 1 || step.Kind is not StepKind.LearningVisit))
            {
                yield return new(step.Id, "a capacity is at least 1, and only a visit has one");
            }

            if (step.EndOffsetDays < step.OffsetDays)
            {
                yield return new(step.Id, "a step ends after it starts");
            }

            if (IsFar(step.OffsetDays) || IsFar(step.EndOffsetDays))
            {
                yield return new(step.Id, "a step lies within two years of the first day");
            }

            if (step.Occurrences is < 1 or > 24)
            {
                yield return new(step.Id, "what recurs occurs between 1 and 24 times");
            }
        }
    }

    private static IEnumerable<PathwayFault> Anchors(Pathway pathway) =>
        from step in pathway.Steps
        from anchor in (StepId?[])[step.Follows, step.Prepares]
        where anchor is { } id && pathway.Find(id) is not { Kind: StepKind.Session }
        select new PathwayFault(step.Id, $"'follows' and 'prepares' name a session; {anchor} is none");

    private static bool IsFar(int? days) => days is < -730 or > 730;

    private static IEnumerable<StepTemplate> Of(Pathway pathway, StepKind kind) => pathway.Steps.Where(step => step.Kind == kind);
}
