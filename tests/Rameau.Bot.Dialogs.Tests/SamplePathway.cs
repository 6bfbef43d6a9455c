using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Tests;

/// <summary>The pathway that the sample promotions live: every kind of collective step, and one that nobody says « je viens » to.</summary>
internal sealed class SamplePathway : IPathways
{
    public static readonly Pathway Only = new(new("parcours-exemple"), "modeles-hybrides", "Parcours d’exemple", 9,
    [
        new(new("ONB"), StepKind.Onboarding, "Accueil") { OffsetDays = -14 },
        Session("S1", Phase.Understand, 7),
        new(new("COM"), StepKind.Community, "Communauté") { OffsetDays = 7, Follows = new("S1") },
        new(new("VOL"), StepKind.VolunteerAnimator, "Qui anime") { OffsetDays = 7, Follows = new("S1") },
        Visit("V1", VisitType.Peer, 49, "S1", "S2"),
        new(new("TP1"), StepKind.PersonalWork, "Travaux personnels 1") { OffsetDays = 56, EndOffsetDays = 77, Follows = new("S1"), Prepares = new("S2") },
        new(new("C1"), StepKind.CoachingWindow, "Coaching individuel 1") { OffsetDays = 70, EndOffsetDays = 80, DurationMinutes = 120, Between = (new("S1"), new("S2")) },
        Session("S2", Phase.PutIntoPractice, 84),
        new(new("W"), StepKind.Webinar, "Webinaire") { OffsetDays = 126, StartsAt = new(12, 0), DurationMinutes = 120, Mandatory = false },
        Visit("V2", VisitType.ThirdParty, 140, "S2", "S3") with { Capacity = 2 },
        Session("S3", Phase.GoDeeper, 175),
        Visit("V3", VisitType.DecisionMaker, 210, "S3", "S4"),
        Session("S4", Phase.PutIntoPerspective, 266),
        new(new("TP2"), StepKind.PersonalWork, "Travaux personnels 2") { OffsetDays = 84, EndOffsetDays = 161 },
        new(new("TP3"), StepKind.PersonalWork, "Travaux personnels 3") { OffsetDays = 175, EndOffsetDays = 252 },
        Track("M1", "MOOC des partenariats", 63),
        Track("M2", "MOOC des alliances", 189),
        new(new("CLO"), StepKind.Closing, "Clôture") { OffsetDays = 273 },
    ]);

    public IReadOnlyList<Pathway> All { get; } = [Only];

    public Pathway? Find(PathwayId id) => All.FirstOrDefault(pathway => pathway.Id == id);

    private static StepTemplate Session(string id, Phase phase, int offset) => new(new(id), StepKind.Session, $"Session {id}")
    {
        OffsetDays = offset,
        StartsAt = new LocalTime(9, 30),
        DurationMinutes = 420,
        Mandatory = true,
        Phase = phase,
        Parts = [new(SessionPartKind.Theory, "Théorie", 150), new(SessionPartKind.Practice, "Pratique", 180)],
    };

    /// <summary>Four weeks; the day after the last one is the binding one.</summary>
    private static StepTemplate Track(string id, string title, int offset) => new(new(id), StepKind.MoocTrack, title)
    {
        OffsetDays = offset,
        EndOffsetDays = offset + 28,
        Episodes = [.. Enumerable.Range(0, 4).Select(week => new EpisodeTemplate(week + 1, offset + (7 * week), offset + (7 * week) + 6))],
    };

    private static StepTemplate Visit(string id, VisitType type, int offset, string after, string before) => new(new(id), StepKind.LearningVisit, $"Visite {id}")
    {
        OffsetDays = offset,
        StartsAt = new LocalTime(14, 0),
        DurationMinutes = 150,
        Mandatory = false,
        VisitType = type,
        Between = (new(after), new(before)),
    };
}
