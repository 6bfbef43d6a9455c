using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>The verbs of one's own choices: each sees and changes theirs, whatever their role.</summary>
public static class PreferencesVerbs
{
    public static IEnumerable<CardVerb> Of(PreferencesDialog dialog) =>
    [
        CardVerb.Of(PreferencesLook.Verb, Power.Anyone, PreferencesJson.Default.PreferencesLook, dialog),
        CardVerb.Of(PreferencesSave.Verb, Power.Anyone, PreferencesJson.Default.PreferencesSave, dialog),
    ];
}
