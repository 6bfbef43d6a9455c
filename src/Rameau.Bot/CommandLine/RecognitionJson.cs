using System.Text.Json;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.CommandLine;

/// <summary>A recognition as one line of JSON.</summary>
internal static class RecognitionJson
{
    private const int Decimals = 3;

    public static string Of(string id, Recognition recognition) => JsonLines.Line(json =>
    {
        json.WriteString("id", id);
        json.WriteString("intent", recognition.Intent.Name());
        json.WriteNumber("confidence", Math.Round(recognition.Confidence, Decimals));
        json.WriteStartObject("slots");

        foreach (var slot in recognition.Slots.All)
        {
            json.WritePropertyName(slot.Name.Wire());
            Write(json, slot.Value);
        }

        json.WriteEndObject();

        if (recognition.Slots.Person is { Candidates.Count: > 1 } person)
        {
            json.WriteStartArray("candidates");
            person.Candidates.ToList().ForEach(one => json.WriteStringValue(one.Value));
            json.WriteEndArray();
        }
    });

    private static void Write(Utf8JsonWriter json, SlotValue value)
    {
        switch (value)
        {
            case SlotValue.Number { Value: var number }:
                json.WriteNumberValue(number);
                break;
            case SlotValue.Flag:
                json.WriteBooleanValue(true);
                break;
            case SlotValue.Several { Values: var several }:
                json.WriteStartArray();
                several.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
