using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>The verbs of one's own choices: each sees and changes theirs, whatever their role.</summary>
public static class PreferencesVerbs
{
    public static IEnumerable<CardVerb> Of(PreferencesDialog dialog, NewsletterSentence newsletters, ConsentDialog consents) =>
    [
        CardVerb.Of(PreferencesLook.Verb, Power.Anyone, PreferencesJson.Default.PreferencesLook, dialog),
        CardVerb.Of(PreferencesSave.Verb, Power.Anyone, PreferencesJson.Default.PreferencesSave, dialog),
        CardVerb.Of(WantedSet.Verb, Power.Anyone, PreferencesJson.Default.WantedSet, newsletters),
        CardVerb.Of(ConsentLook.Verb, Power.Anyone, PreferencesJson.Default.ConsentLook, consents),
        CardVerb.Of(ConsentSave.Verb, Power.Anyone, PreferencesJson.Default.ConsentSave, consents),
        CardVerb.Of(ConsentPreset.Verb, Power.Anyone, PreferencesJson.Default.ConsentPreset, consents),
        CardVerb.Of(ConsentSet.Verb, Power.Anyone, PreferencesJson.Default.ConsentSet, consents),
    ];

    public static IEnumerable<SentenceRule> Sentences(NewsletterSentence newsletters, ConsentSentence consent) =>
    [
        new(Intent.NewsletterPrefs, Power.Anyone, newsletters.HandleAsync),
        new(Intent.ConsentChange, Power.Anyone, consent.HandleAsync),
    ];
}
