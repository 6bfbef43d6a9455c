using System.Globalization;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.CommandLine;

/// <summary>Why a sentence was understood as it was, for people.</summary>
internal static class RecognitionTable
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static void Show(Terminal terminal, string sentence, Recognition recognition)
    {
        terminal.Say($"Lu : {recognition.Explanation.Words}");
        terminal.Say($"Intention : {recognition.Intent.Name()} ({recognition.Confidence.ToString("P0", French)}, seuil {Recogniser.Threshold.ToString("P0", French)})");
        var intents = Tables.Of("intention", "score");
        recognition.Explanation.Intents.ToList().ForEach(one => intents.Row(one.Intent.Name(), one.Score.ToString("F3", French)));
        terminal.Show(intents);

        var features = Tables.Of("indice", "poids");
        recognition.Explanation.Features.ToList().ForEach(one => features.Row(one.Feature, one.Weight.ToString("+0.00;-0.00", French)));
        terminal.Show(features);

        if (recognition.Slots.All.Count > 0)
        {
            var slots = Tables.Of("détail", "valeur", "d’après");
            recognition.Slots.All.ToList().ForEach(slot => slots.Row(slot.Name.Wire(), $"{slot.Value}", slot.Span.Of(sentence)));
            terminal.Show(slots);
        }
    }
}
