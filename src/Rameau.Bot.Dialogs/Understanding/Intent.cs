namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>What a sentence asks. Whether the person may have it is decided elsewhere, by the one gate.</summary>
public enum Intent
{
    OutOfScope,
    NextEvent,
    Programme,
    RsvpYes,
    RsvpNo,
    BookCoaching,
    RescheduleCoaching,
    CancelCoaching,
    ListCoaching,
    FindResource,
    FindContact,
    RequestIntro,
    CodevStart,
    CodevFeedback,
    PersonalWorkDone,
    PersonalWorkStatus,
    MoocProgress,
    NewsletterPrefs,
    NotifPause,
    Help,
    MyDataExport,
    MyDataDelete,
    ConsentChange,
    PollCreate,
    Announce,
    MoveSession,
    CohortStatus,
    VolunteerAnimator,
    EventCreate,
    EventJoin,
    Greeting,
    Thanks,
}

public static class Intents
{
    public static IReadOnlyList<Intent> All { get; } = Enum.GetValues<Intent>();

    private static readonly Dictionary<string, Intent> ByName = All.ToDictionary(intent => SnakeCase.Of(intent.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<Intent, string> Names = ByName.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>As in files and in JSON, e.g. <c>next_event</c>.</summary>
    public static string Name(this Intent intent) => Names[intent];

    public static Intent? Parse(string name) => ByName.TryGetValue(name, out var intent) ? intent : null;
}
