using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>When and where an informal or outside event is, and for whom.</summary>
internal static partial class EventSlots
{
    public static IEnumerable<Slot> Of(Reading reading) =>
    [
        .. WhenSlots.Of(reading),
        .. Place(reading),
        .. PeopleSlots.FormerOnes(reading),
        .. PeopleSlots.Listed(reading, SlotName.Theme, Lists.Themes),
        .. PeopleSlots.Region(reading),
    ];

    private static IEnumerable<Slot> Place(Reading reading)
    {
        foreach (var pattern in new[] { Named(), City() })
        {
            foreach (Match match in pattern.Matches(reading.Sentence.Shown))
            {
                var place = match.Groups["place"];

                if (!NoPlace().IsMatch(place.Value) && Lists.Regions.In(Normalisation.Folding.Fold(place.Value)) is null)
                {
                    return [new(SlotName.Place, new SlotValue.Text(place.Value), new(place.Index, place.Length))];
                }
            }
        }

        return [];
    }

    [GeneratedRegex(@"(?<=\b(?:à|a|in|at|near|près de|pres de|chez|sur|au|de)\s+)(?<place>\p{Lu}[\p{L}’'-]+(?:[ ](?:(?:de|du|des|la|le|les|of|the)[ ])*\p{Lu}[\p{L}’'-]+)*)")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<=\b(?:à|a|in|at|near|près de|pres de|sur|de)\s+)(?<place>paris|lyon|marseille|rennes|nantes|bordeaux|lille|toulouse|strasbourg|montpellier|nice|grenoble|dijon|rouen|brest|tours|angers|caen|metz|nancy|reims|orléans|orleans|ajaccio|bastia|clermont-ferrand|le havre|saint-étienne|amiens)\b", RegexOptions.IgnoreCase)]
    private static partial Regex City();

    [GeneratedRegex(@"^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|RSE|Forum|RAMEAU|I)\b")]
    private static partial Regex NoPlace();
}
