using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>
/// From one's own words to the dialog that answers them. Of several requests the first is done and the others are offered;
/// what is not understood is answered from the catalogue where it is a question on it, else with the two nearest guesses.
/// </summary>
public sealed class SentenceDialog(Listener listener, Sentences sentences, Refusals refusals, ResourceDialog resources) : ICardAction<SentenceTap>
{
    /// <summary>Longer than this it is a letter: to find nothing in it is not a misunderstanding.</summary>
    private const int Letter = 500;

    /// <summary>Below it nothing is written down before the person has said that this is what they meant.</summary>
    private const double Sure = 0.7;

    /// <summary>What is done as soon as it is said; everything else shows something, or asks first.</summary>
    private static readonly HashSet<Intent> DoneAtOnce =
    [
        Intent.RsvpYes, Intent.RsvpNo, Intent.PersonalWorkDone, Intent.MoocProgress, Intent.NewsletterPrefs, Intent.NotifPause, Intent.ConsentChange, Intent.VolunteerAnimator,
    ];

    public async Task<Reply> AnswerAsync(string said, Turn turn, CancellationToken ct)
    {
        var heard = await listener.HearAsync(said, turn, ct);
        var first = await AnswerAsync(heard[0], turn, ct);
        Heard[] others = [.. heard.Skip(1).Where(other => sentences.Allows(other.Intent, turn))];

        return others.Length == 0 ? first : first.And(GuessCard.Others(others, turn.Texts).AsReply().Posts);
    }

    public async Task<Reply> HandleAsync(SentenceTap tapped, Turn turn, CancellationToken ct)
    {
        if (Intents.Parse(tapped.Intent) is not { } intent || sentences.Find(intent) is null)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        return turn.IsRepeat ? Reply.Noting(turn.Texts.Chat.Noted) : await AnswerAsync(await listener.HearAsync(intent, tapped.Text, turn, ct), turn, ct);
    }

    private async Task<Reply> AnswerAsync(Heard heard, Turn turn, CancellationToken ct) => sentences.Find(heard.Intent) switch
    {
        null when heard.Text.Length > Letter => Reply.Saying(turn.Texts.Help.TooLong),
        null => await resources.TryAnswerAsync(heard.Text, turn, ct) ?? GuessCard.NotUnderstood(heard, [.. Guesses(heard, turn)], turn.Texts).AsReply(),
        _ when heard.Meaning.Confidence < Sure && DoneAtOnce.Contains(heard.Intent) => GuessCard.NotUnderstood(heard, [.. Guesses(heard, turn)], turn.Texts).AsReply(),
        { Power: var power } when !power.Allows(turn) => Reply.Saying(await refusals.OfAsync(power, turn, ct)),
        var rule => await rule.HandleAsync(heard, turn, ct),
    };

    private IEnumerable<Intent> Guesses(Heard heard, Turn turn) =>
        heard.Meaning.Nearest.Select(one => one.Intent).Where(intent => sentences.Allows(intent, turn));
}
