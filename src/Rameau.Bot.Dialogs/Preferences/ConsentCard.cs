using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>How far a person is seen, or would be. Pure.</summary>
public static class ConsentCard
{
    public static AdaptiveCard Standing(Consent level, string word, Texts texts) => CardFrame.Of(
        texts.Preferences.InWords(texts.Preferences.ConsentLabel, word),
        CardFrame.Title(texts.Preferences.ConsentLabel),
        CardFrame.Line(word),
        CardFrame.State(texts.Preferences.Seen(level)),
        CardFrame.Buttons(PreferencesCard.Look(texts)));

    /// <summary>Before somebody is seen more than they were.</summary>
    public static AdaptiveCard Asking(Choices current, Consent level, ConsentSet confirm, Texts texts) => CardFrame.Of(
        texts.Preferences.InWords(texts.Preferences.ConsentLabel, texts.Preferences.Seen(level)),
        CardFrame.Title(texts.Preferences.ConsentLabel),
        CardFrame.Line(current.Consent is { } now ? texts.Preferences.Standing(now) : texts.Preferences.NothingChosen),
        CardFrame.Line(texts.Preferences.WouldBe),
        CardFrame.State(texts.Preferences.Seen(level)),
        CardFrame.Buttons(
            ActionExecute.Button(texts.Preferences.ConfirmButton, ConsentSet.Verb, confirm, PreferencesJson.Default.ConsentSet),
            PreferencesCard.Look(texts)));
}
