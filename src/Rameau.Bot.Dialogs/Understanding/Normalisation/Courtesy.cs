using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>
/// Takes a request out of its wrapping: « Bonjour Rameau, … s'il te plaît ? Merci d'avance ! ». Where nothing but courtesy is said,
/// courtesy is what is meant, and it stays.
/// </summary>
internal static partial class Courtesy
{
    /// <summary>Wrapping within wrapping: « bonjour, petite question, … merci, bonne journée ».</summary>
    private const int MostRounds = 4;

    public static List<Word> Unwrapped(List<Word> words)
    {
        var kept = words;

        for (var (before, rounds) = (-1, 0); before != kept.Count && rounds < MostRounds; rounds++)
        {
            before = kept.Count;
            kept = Without(Without(Without(kept, Opening()), Closing()), Inside());
        }

        return kept.Count == words.Count || kept.All(word => word.IsMark || Small().IsMatch(word.Text)) ? words : kept;
    }

    /// <summary>The words but those that the pattern finds; a question mark among them stays, for what is asked is still asked.</summary>
    private static List<Word> Without(List<Word> words, Regex pattern)
    {
        var line = string.Join(' ', words.Select(word => word.Text));

        if (words.Count == 0 || pattern.Match(line) is not { Success: true, Length: > 0 } found)
        {
            return words;
        }

        var first = line.AsSpan(0, found.Index).Count(' ') + (found.Value[0] is ' ' ? 1 : 0);
        var count = found.Value.Trim().AsSpan().Count(' ') + 1;
        var gone = words.GetRange(first, count);

        return [.. words[..first], .. gone.Where(word => word.Text is "?").Take(1), .. words[(first + count)..]];
    }

    [GeneratedRegex(
        @"^(?:[,!.:;-] )*(?:(?:(?:re ?)?bonjour|bonsoir|salut|coucou|hello|hi|hey|yo|good (?:morning|afternoon|evening)|cher|chere|dear)(?: (?:rameau|bot|le bot|cher|chere|a (?:tous|toutes|vous|toi)(?: et (?:a )?toutes)?|tout le monde|everyone|everybody|all|there|team|l equipe|madame|monsieur|toi))*|(?:le )?rameau|"
        + @"(?:je suis |toutes mes excuses|)(?:excuse[zr]?|desole|pardon|sorry)(?: moi| me)? (?:de|d|pour|for|to) (?:(?:te|vous|le|the|bother|disturb|dranger|deranger|derangement|importuner)(?: you(?:ing)?)?)+(?: deranger)?|excuse[zr]? moi|excuse me|(?:petite|une|simple|quick|just a quick|a quick) question|au fait|euh|dis donc|hum)(?=(?: |$))(?: [,!.:;-](?=(?: |$)))*(?: (?=\S)|$)")]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"(?:^| )(?:[,!?.:;-] )*(?:(?:et |and |un grand |grand |many )?(?:merci|thanks|thank you|thx)(?: (?:beaucoup|bien|infiniment|d avance|par avance|a (?:toi|vous)|mille fois|in advance|a lot|so much|very much|pour (?:ton|votre|ta|vos) (?:aide|retour|reponse|attention)|for your (?:help|time)))*|"
        + @"svp|s il (?:te|vous|t|v) (?:plait|plais)|please|cheers|(?:bien )?cordialement|bien a (?:vous|toi)|amicalement|bises|bisous|(?:passe[zr]? une )?(?:bonne|belle) (?:journee|soiree|fin de journee|semaine|continuation)(?: a (?:tous|toi|vous))?|bon week end|(?:a )?tres bientot|a bientot|(?:best|kind|warm) regards|regards|have a (?:nice|good|great) (?:day|one|evening|week))(?: [,!?.:;-])*$")]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?:^| )s il (?:te|vous) (?:plait|plais)(?=(?: |$))")]
    private static partial Regex Inside();

    /// <summary>Words that say nothing without the courtesy they stand beside: « ok merci », « bonjour, ça va ? ».</summary>
    [GeneratedRegex(
        @"^(?:ok|oki|okay|super|parfait|genial|top|cool|nickel|bien|bon|recu|notee?|noted|c|s|est|ca|marche|roule|d|de|accord|dac|ah|oh|tres|trop|tout|clair|entendu|great|perfect|got|it|sweet|nice|fine|good|all|awesome|yes|oui|non|no|va|vas|comment|allez|vous|tu|toi|moi|et|a|tous|toutes|le|la|monde|how|are|you|everyone|there|merci|thanks|thank|bonjour|salut|hello|hi|hey|mille|fois|beaucoup|beau|mardi|demain|bientot|plus|rameau|bot|is|that|so|much|quand|meme|avance|encore|again|pour|tes|ton|aide|infos?|journee|soiree|bonne|the|for|sympa|gentil|voila|excellent|deja|toujours)$")]
    private static partial Regex Small();
}
