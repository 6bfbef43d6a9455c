using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Readings;

/// <summary>Each acts on the list of whoever taps, and on nobody else's.</summary>
public static class ReadingVerbs
{
    public static IEnumerable<CardVerb> Of(ReadingDialog readings) =>
    [
        CardVerb.Of(ReadingKeep.Verb, Power.Anyone, ReadingJson.Default.ReadingKeep, readings),
        CardVerb.Of(ReadingsLook.Verb, Power.Anyone, ReadingJson.Default.ReadingsLook, readings),
        CardVerb.Of(ReadingDo.Verb, Power.Anyone, ReadingJson.Default.ReadingDo, readings),
    ];
}
