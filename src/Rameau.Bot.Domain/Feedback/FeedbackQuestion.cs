namespace Rameau.Bot.Domain.Feedback;

/// <summary>One question of a form.</summary>
/// <param name="Key">Stored with the answers and sent by cards, so never renamed.</param>
/// <param name="IsScale">From <see cref="Lowest"/> to <see cref="Highest"/>, and asked of everybody who answers; else free words, which may stay away.</param>
public sealed record FeedbackQuestion(string Key, bool IsScale)
{
    public const int Lowest = 1;

    public const int Highest = 5;

    /// <summary>Characters of free words.</summary>
    public const int Longest = 1_000;

    public const string Theory = "theory";
    public const string Practice = "practice";
    public const string Keep = "keep";
    public const string Change = "change";
    public const string Pulse = "pulse";
    public const string Learnt = "learnt";
    public const string Apply = "apply";
    public const string Usefulness = "usefulness";
    public const string Safety = "safety";
    public const string Comment = "comment";

    private static readonly FeedbackQuestion[] OfSession = [new(Theory, true), new(Practice, true), new(Keep, false), new(Change, false)];

    private static readonly FeedbackQuestion[] OfWeek = [new(Pulse, true)];

    private static readonly FeedbackQuestion[] OfRound = [new(Learnt, false), new(Apply, false), new(Usefulness, true), new(Safety, true), new(Comment, false)];

    public static IReadOnlyList<int> Scale { get; } = [.. Enumerable.Range(Lowest, Highest)];

    /// <summary>In the order they are asked.</summary>
    public static IReadOnlyList<FeedbackQuestion> Of(FeedbackKind kind) => kind switch
    {
        FeedbackKind.Session => OfSession,
        FeedbackKind.Week => OfWeek,
        _ => OfRound,
    };
}
