using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What those who animate say in their own words.</summary>
public static class AnimationSentences
{
    /// <summary>Of an announcement, those whom a reminder is for.</summary>
    private const string Unanswered = "sans_reponse";

    public static IEnumerable<SentenceRule> Of(AnnounceDialog announce, PollDialog poll, StatusDialog status, RemindDialog remind) =>
    [
        new(Intent.Announce, Power.Animator, (heard, turn, ct) => heard.Slots.Text(SlotName.Audience) == Unanswered
            ? remind.HandleAsync(turn, ct)
            : announce.AnnounceAsync(heard.Slots.Text(SlotName.Message) is { } words ? Typography.Capital(words) : null, turn, ct)),
        new(Intent.PollCreate, Power.Animator, (heard, turn, ct) => poll.AskAsync(PollSentence.Question(heard), PollSentence.Options(heard), turn, ct)),
        new(Intent.CohortStatus, Power.Animator, (heard, turn, ct) => status.AskAsync(heard.Slots.Text(SlotName.Promotion), turn, ct)),
    ];
}
