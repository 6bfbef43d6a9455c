using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>Everybody's rights over their own data. What is answered is kept nowhere, not even for a redelivery.</summary>
public static class RightsVerbs
{
    public static IEnumerable<CardVerb> Of(RightsDialog rights, ErasingDialog erasing, CorrectionDialog corrections) =>
    [
        .. new[]
        {
            CardVerb.Of(RightsLook.Verb, Power.Anyone, RightsJson.Default.RightsLook, rights),
            CardVerb.Of(RightsRead.Verb, Power.Anyone, RightsJson.Default.RightsRead, rights),
            CardVerb.Of(RightsCopy.Verb, Power.Anyone, RightsJson.Default.RightsCopy, rights),
            CardVerb.Of(RightsAsk.Verb, Power.Anyone, RightsJson.Default.RightsAsk, erasing),
            CardVerb.Of(RightsErase.Verb, Power.Anyone, RightsJson.Default.RightsErase, erasing),
            CardVerb.Of(RightsForm.Verb, Power.Anyone, RightsJson.Default.RightsForm, corrections),
            CardVerb.Of(RightsCorrect.Verb, Power.Anyone, RightsJson.Default.RightsCorrect, corrections),
        }.Select(verb => verb with { IsConfidential = true }),
    ];

    public static IEnumerable<SentenceRule> Sentences(RightsDialog rights) =>
    [
        new(Intent.MyDataExport, Power.Anyone, (_, turn, ct) => rights.HandleAsync(turn, ct)),
        new(Intent.MyDataDelete, Power.Anyone, (_, turn, _) => ErasingDialog.HandleAsync(turn)),
    ];
}
