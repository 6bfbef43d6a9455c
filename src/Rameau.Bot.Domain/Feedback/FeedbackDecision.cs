using System.Globalization;
using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Feedback;

public enum FeedbackRefusal
{
    /// <summary>Nobody asked this, or it was forgotten.</summary>
    NoSuchForm,

    /// <summary>Others are asked.</summary>
    NotAsked,

    /// <summary>It is not over yet.</summary>
    TooEarly,
    Closed,

    /// <summary>An anonymous answer is not kept with who gave it, and so cannot be changed.</summary>
    AlreadyAnswered,
    ScoreMissing,
    TooLong,

    /// <summary>What people were promised before they answered holds.</summary>
    ModeFrozen,

    /// <summary>Whoever animates, or led what is asked about, decides.</summary>
    NotTheirs,

    /// <summary>There is nothing to sum up.</summary>
    NothingShown,
}

/// <summary>What becomes of an answer, and of what those who animate wish. Pure.</summary>
public abstract record FeedbackDecision
{
    private FeedbackDecision() { }

    public sealed record Taken(FeedbackAnswer Answer) : FeedbackDecision;

    /// <summary>As it is to be from now on.</summary>
    public sealed record Changed(FeedbackForm Form) : FeedbackDecision;

    public sealed record Refused(FeedbackRefusal Why) : FeedbackDecision;

    /// <param name="hasAnswered">Whether the person already did.</param>
    /// <param name="typed">By the question's key, as it came.</param>
    public static FeedbackDecision DecideAnswer(FeedbackForm? form, PersonId person, bool hasAnswered, IReadOnlyDictionary<string, string?> typed, Instant now)
    {
        if (WhyNot(form, person, hasAnswered, now) is { } why)
        {
            return new Refused(why);
        }

        Dictionary<string, int> scores = [];
        Dictionary<string, string> words = [];

        foreach (var question in form!.Questions)
        {
            var text = typed.GetValueOrDefault(question.Key);

            if (question.IsScale && Score(text) is { } score)
            {
                scores[question.Key] = score;
            }
            else if (question.IsScale)
            {
                return new Refused(FeedbackRefusal.ScoreMissing);
            }
            else if (Lines.Clean(text) is { Length: > 0 } clean)
            {
                words[question.Key] = clean;
            }
        }

        return words.Values.Any(one => one.Length > FeedbackQuestion.Longest) ? new Refused(FeedbackRefusal.TooLong) : new Taken(new(scores, words));
    }

    /// <summary>Why this person's answer is not taken, whatever it is; null when it is.</summary>
    public static FeedbackRefusal? WhyNot(FeedbackForm? form, PersonId person, bool hasAnswered, Instant now) => form switch
    {
        null => FeedbackRefusal.NoSuchForm,
        _ when form.GroupOf(person) is null => FeedbackRefusal.NotAsked,
        { IsAnonymous: true } when hasAnswered => FeedbackRefusal.AlreadyAnswered,
        _ when form.IsOver(now) => FeedbackRefusal.Closed,
        _ when now < form.OpensAt => FeedbackRefusal.TooEarly,
        _ => null,
    };

    /// <param name="answers">How many there are.</param>
    public static FeedbackDecision DecideMode(FeedbackForm? form, Person by, AnswerMode mode, int answers, Instant now) => form switch
    {
        null => new Refused(FeedbackRefusal.NoSuchForm),
        _ when !MayLead(form, by) => new Refused(FeedbackRefusal.NotTheirs),
        _ when form.IsOver(now) => new Refused(FeedbackRefusal.Closed),
        _ when form.Mode == mode => new Changed(form),
        { Kind: FeedbackKind.Week } => new Refused(FeedbackRefusal.ModeFrozen), // a pulse is counted, never kept
        _ when answers > 0 => new Refused(FeedbackRefusal.ModeFrozen),
        _ => new Changed(form with { Mode = mode }),
    };

    /// <param name="isShown">Whether there is anything to read.</param>
    public static FeedbackDecision DecideThemes(FeedbackForm? form, Person by, string? typed, bool isShown) => form switch
    {
        null => new Refused(FeedbackRefusal.NoSuchForm),
        _ when !MayLead(form, by) => new Refused(FeedbackRefusal.NotTheirs),
        _ when !isShown => new Refused(FeedbackRefusal.NothingShown),
        _ when Lines.Clean(typed) is { Length: > FeedbackForm.LongestThemes } => new Refused(FeedbackRefusal.TooLong),
        _ => new Changed(form with { Themes = Lines.Clean(typed) is { Length: > 0 } themes ? themes : null }),
    };

    /// <summary>Of a round, only who was there: nobody else reads what was said in it.</summary>
    public static bool MayLead(FeedbackForm form, Person person) => form.Kind is FeedbackKind.Round
        ? form.Lead == person.Id || (form.GroupOf(person.Id) is not null && person.Is(Role.Animator, form.Promotion))
        : person.Is(Role.Animator, form.Promotion) || person.Is(Role.Staff, form.Promotion);

    private static int? Score(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score is >= FeedbackQuestion.Lowest and <= FeedbackQuestion.Highest ? score : null;
}
