namespace Rameau.Bot.Domain.Pathways;

/// <summary>What a step of a pathway is. <see cref="StepKinds"/> gives the names used in files and in JSON.</summary>
public enum StepKind
{
    Onboarding,
    Session,
    Webinar,
    LearningVisit,
    PersonalWork,
    CoachingWindow,
    MoocTrack,
    MoocEpisode,
    DedicatedNewsletter,
    MonthlyNewsletter,
    Bulletin,
    TargetedEvents,
    VolunteerAnimator,
    Community,
    Closing,
}

/// <summary>The theme of a session; the four follow each other in this order (founding document, « quatre phases »).</summary>
public enum Phase
{
    Understand,
    PutIntoPractice,
    GoDeeper,
    PutIntoPerspective,
}

/// <summary>Where a learning visit goes; one of each.</summary>
public enum VisitType
{
    Peer,
    ThirdParty,
    DecisionMaker,
}

public static class StepKinds
{
    private static readonly Dictionary<string, StepKind> ByName = new(StringComparer.Ordinal)
    {
        ["onboarding"] = StepKind.Onboarding,
        ["session"] = StepKind.Session,
        ["webinar"] = StepKind.Webinar,
        ["visit"] = StepKind.LearningVisit,
        ["personal-work"] = StepKind.PersonalWork,
        ["coaching-window"] = StepKind.CoachingWindow,
        ["mooc-track"] = StepKind.MoocTrack,
        ["mooc-episode"] = StepKind.MoocEpisode,
        ["newsletter-dediee"] = StepKind.DedicatedNewsletter,
        ["newsletter-mensuelle"] = StepKind.MonthlyNewsletter,
        ["bulletin"] = StepKind.Bulletin,
        ["targeted-events"] = StepKind.TargetedEvents,
        ["volunteer-animator"] = StepKind.VolunteerAnimator,
        ["community"] = StepKind.Community,
        ["closing"] = StepKind.Closing,
    };

    private static readonly Dictionary<StepKind, string> Names = ByName.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static IReadOnlyCollection<string> All => ByName.Keys;

    public static StepKind? Parse(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;

    public static string Name(this StepKind kind) => Names[kind];

    /// <summary>What one answers to: the pathway's own meetings, and invitations to others.</summary>
    public static bool TakesAnswers(this StepKind kind) => kind.TakesRsvp() || kind is StepKind.TargetedEvents;

    /// <summary>The collective steps one says « je viens » to.</summary>
    public static bool TakesRsvp(this StepKind kind) => kind is StepKind.Session or StepKind.Webinar or StepKind.LearningVisit;
}
