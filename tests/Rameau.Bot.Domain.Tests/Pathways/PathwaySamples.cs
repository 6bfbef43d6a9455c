using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Tests.Pathways;

/// <summary>A pathway that keeps every rule, and a way to break one at a time.</summary>
internal static class PathwaySamples
{
    public static Pathway Good { get; } = new(new("exemple"), "modeles-hybrides", "Parcours d'exemple", 9,
    [
        Session("S1", Phase.Understand, 0),
        Session("S2", Phase.PutIntoPractice, 84),
        Session("S3", Phase.GoDeeper, 175),
        Session("S4", Phase.PutIntoPerspective, 266),
        new(new("W"), StepKind.Webinar, "Webinaire")
        {
            OffsetDays = 126,
            StartsAt = new(12, 0),
            DurationMinutes = 120,
            Mandatory = false,
            Between = (new("S2"), new("S3")),
        },
        Visit("V1", VisitType.Peer, 49, "S1", "S2"),
        Visit("V2", VisitType.ThirdParty, 140, "S2", "S3"),
        Visit("V3", VisitType.DecisionMaker, 238, "S3", "S4"),
        Coaching("C1", 42, 70, "S1", "S2"),
        Coaching("C2", 112, 160, "S2", "S3"),
        new(new("TP1"), StepKind.PersonalWork, "Travail personnel 1") { OffsetDays = 7, EndOffsetDays = 77, Follows = new("S1"), Prepares = new("S2") },
        new(new("TP2"), StepKind.PersonalWork, "Travail personnel 2") { OffsetDays = 84, EndOffsetDays = 168, Follows = new("S2"), Prepares = new("S3") },
        new(new("M1"), StepKind.MoocTrack, "MOOC")
        {
            OffsetDays = 14,
            EndOffsetDays = 42,
            Episodes = [new(1, 14, 20), new(2, 21, 27), new(3, 28, 34), new(4, 35, 41)],
        },
        Letter("NL1", 35, "S1", "S2"),
        Letter("NL2", 119, "S2", "S3"),
        Letter("NL3", 210, "S3", "S4"),
        new(new("NM"), StepKind.MonthlyNewsletter, "Newsletter mensuelle") { OffsetDays = 2, Occurrences = 9 },
        new(new("BU"), StepKind.Bulletin, "Bulletin"),
    ]);

    public static Pathway With(string step, Func<StepTemplate, StepTemplate> change) =>
        Good with { Steps = [.. Good.Steps.Select(template => template.Id == new StepId(step) ? change(template) : template)] };

    public static Pathway Without(string step) => Good with { Steps = [.. Good.Steps.Where(template => template.Id != new StepId(step))] };

    public static Pathway Plus(StepTemplate step) => Good with { Steps = [.. Good.Steps, step] };

    private static StepTemplate Session(string id, Phase phase, int offset) => new(new(id), StepKind.Session, $"Session {id}")
    {
        OffsetDays = offset,
        StartsAt = new LocalTime(14, 0),
        DurationMinutes = 180,
        Mandatory = true,
        Phase = phase,
        Parts = [new(SessionPartKind.Theory, "Temps théorique", 80), new(SessionPartKind.Practice, "Temps pratique", 100)],
    };

    private static StepTemplate Visit(string id, VisitType type, int offset, string after, string before) => new(new(id), StepKind.LearningVisit, $"Visite {id}")
    {
        OffsetDays = offset,
        StartsAt = new LocalTime(9, 30),
        DurationMinutes = 180,
        Mandatory = false,
        VisitType = type,
        Between = (new(after), new(before)),
    };

    private static StepTemplate Coaching(string id, int from, int to, string after, string before) =>
        new(new(id), StepKind.CoachingWindow, $"Coaching {id}")
        {
            OffsetDays = from,
            EndOffsetDays = to,
            DurationMinutes = 120,
            Between = (new(after), new(before)),
        };

    private static StepTemplate Letter(string id, int offset, string after, string before) =>
        new(new(id), StepKind.DedicatedNewsletter, $"Newsletter {id}") { OffsetDays = offset, Between = (new(after), new(before)) };
}
