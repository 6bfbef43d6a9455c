using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>What somebody may have meant, or also asked, as buttons.</summary>
public static class GuessCard
{
    /// <summary>Of the five buttons that a card may have, one is help.</summary>
    private const int Most = 4;

    /// <summary>A button keeps no more of a message than a short one has.</summary>
    private const int LongestKept = 1_000;

    public static AdaptiveCard NotUnderstood(Heard heard, IReadOnlyList<Intent> guesses, Texts texts) => CardFrame.Of(
        texts.Help.NotUnderstood,
        CardFrame.Title(texts.Help.NotUnderstood),
        CardFrame.Line(guesses.Count == 0 ? texts.Help.TryHelp : texts.Help.DidYouMean),
        CardFrame.Buttons([.. guesses.Select(intent => As(intent, heard.Text, texts)), ActionExecute.Button(texts.Chat.HelpButton, HelpLook.Verb, new(), HelpJson.Default.HelpLook)]));

    public static AdaptiveCard Others(IReadOnlyList<Heard> others, Texts texts) => CardFrame.Of(
        texts.Help.OneAtATime,
        CardFrame.Title(texts.Help.OneAtATime),
        CardFrame.Line(texts.Help.AndThen),
        CardFrame.Buttons([.. others.Take(Most).Select(other => As(other.Intent, other.Text, texts))]));

    private static ActionExecute As(Intent intent, string text, Texts texts) => ActionExecute.Button(
        texts.Help.Asked(intent), SentenceTap.Verb, new(intent.Name(), text.Length > LongestKept ? text[..LongestKept] : text), HelpJson.Default.SentenceTap);
}
