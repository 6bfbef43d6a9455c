using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>What somebody wants to receive, kind by kind in words, and how far that reaches. Pure.</summary>
public static class NewsletterCard
{
    private const string Wanted = "✓";
    private const string Unwanted = "✕";

    public static AdaptiveCard Draw(Choices choices, Texts texts, string word)
    {
        var wording = texts.Preferences;
        string[] lines = [.. PreferencesInputs.Kinds.Select(one => wording.Receives(choices.Wanted.Wants(one.Kind) ? Wanted : Unwanted, wording.Kind(one.Kind), choices.Wanted.Wants(one.Kind)))];

        return CardFrame.Of(
            wording.InWords(wording.InformationTitle, word),
            [
                CardFrame.Title(wording.InformationTitle),
                CardFrame.Line(word),
                .. lines.Select(CardFrame.Plain),
                CardFrame.Subtle(wording.Reach),
                CardFrame.Buttons(PreferencesCard.Look(texts)),
            ]);
    }
}
