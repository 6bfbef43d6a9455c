using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>« Mes préférences »: language, who sees me, what I receive, and what my coach should know. One person's own, and pure.</summary>
public static class PreferencesCard
{
    /// <param name="word">What has just happened; null when nothing has.</param>
    /// <param name="resting">Null when the reminders do not rest.</param>
    public static AdaptiveCard Draw(Choices choices, Texts texts, Instant now, string? word = null, RestingReminders? resting = null)
    {
        var wording = texts.Preferences;
        var standing = ConsentCard.Standing(choices.Consents, texts);

        return CardFrame.Of(
            wording.InWords(wording.Mine, standing),
            CardFrame.Title(wording.Mine),
            word is null ? null : CardFrame.Line(word),
            new InputChoiceSet(
                "language",
                wording.LanguageLabel,
                [new(wording.LikeTeams, PreferencesInputs.LikeTeams), new(wording.LanguageName(Language.French), "fr"), new(wording.LanguageName(Language.English), "en")])
            {
                Style = ChoiceSetStyle.Compact,
                Value = choices.Language ?? PreferencesInputs.LikeTeams,
            },
            CardFrame.State(standing),
            new InputChoiceSet("consent", wording.ConsentLabel, [.. Enum.GetValues<Consent>().Select(one => new Choice(wording.Level(one), $"{one}"))])
            {
                Style = ChoiceSetStyle.Expanded,
                Value = choices.Consents?.Level is { } chosen ? $"{chosen}" : null,
            },
            new InputChoiceSet("information", wording.InformationLabel, [.. PreferencesInputs.Kinds.Select(one => new Choice(wording.Kind(one.Kind), one.Name))])
            {
                Style = ChoiceSetStyle.Expanded,
                IsMultiSelect = true,
                Value = PreferencesInputs.Of(choices.Wanted),
            },
            CardFrame.Subtle(wording.Reach),
            Words("experience", wording.ExperienceLabel, wording.ExperiencePlaceholder, choices.Experience),
            Words("ceiling", wording.CeilingLabel, wording.CeilingPlaceholder, choices.Ceiling),
            CardFrame.Subtle(wording.WhoReads),
            resting is null ? null : CardFrame.Line(resting.Standing),
            CardFrame.Buttons(
            [
                ActionExecute.Button(
                    wording.SaveButton, PreferencesSave.Verb, new($"{now.ToUnixTimeMilliseconds()}"), PreferencesJson.Default.PreferencesSave) with { Style = ActionStyle.Positive },
                ConsentCard.Look(texts),
                IntroductionCard.MineButton(texts),
                .. resting is null ? [] : new[] { resting.Resume },
            ]));
    }

    /// <summary>Shows whoever taps their own choices.</summary>
    public static ActionExecute Look(Texts texts) =>
        ActionExecute.Button(texts.Preferences.MineButton, PreferencesLook.Verb, new(), PreferencesJson.Default.PreferencesLook);

    private static InputText Words(string id, string label, string placeholder, string? value) => new(id, label)
    {
        Placeholder = placeholder,
        MaxLength = Choices.LongestWords,
        IsMultiline = true,
        Value = value is null ? null : Excerpts.Shortened(value, Choices.LongestWords),
    };
}

/// <summary>That reminders rest, in words, and the way to have them back.</summary>
public sealed record RestingReminders(string Standing, ActionExecute Resume);
