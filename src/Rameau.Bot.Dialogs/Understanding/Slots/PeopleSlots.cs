using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Who is looked for: by name, or by where and for whom they work and what they know.</summary>
internal static partial class PeopleSlots
{
    public static IEnumerable<Slot> Of(Reading reading)
    {
        Slot[] person = [.. Person(reading) is var known && known.Any() ? known : Stranger(reading)];

        return
        [
            .. person,
            .. Region(reading),
            .. Promotion(reading),
            .. Listed(reading, SlotName.OrgType, Lists.OrganisationTypes),
            .. FormerOnes(reading),
            .. Listed(reading, SlotName.Channel, Lists.Channels),
            .. Listed(reading, SlotName.Theme, Lists.Themes),
            .. person.Length > 0 ? [] : Topics.Of(reading, Knows()).Where(topic => !IsKindOfOrganisation(topic)),
        ];
    }

    public static IEnumerable<Slot> Person(Reading reading)
    {
        if (reading.Person is not { } found)
        {
            yield break;
        }

        var span = reading.Sentence.Spanning(found.FirstWord, found.LastWord);
        var name = found.Candidates is [var only] ? only.Name : span.Of(reading.Sentence.Original);
        yield return new(SlotName.Person, new SlotValue.Somebody(name, [.. found.Candidates.Select(one => one.Id)]), span);
    }

    public static IEnumerable<Slot> Region(Reading reading) => reading.Region is { } region ? [reading.Text(SlotName.Region, region)] : [];

    public static IEnumerable<Slot> Promotion(Reading reading) =>
        reading.Promotion is var (id, start, length) ? [reading.Text(SlotName.Promotion, id.Value, start, length)] : [];

    public static IEnumerable<Slot> Listed(Reading reading, SlotName name, Phrases list) => list.In(reading.Line) is { } found ? [reading.Text(name, found)] : [];

    /// <summary>« les anciens de la promotion »: of all who may be meant only they narrow a search.</summary>
    public static IEnumerable<Slot> FormerOnes(Reading reading) =>
        Lists.Audiences.AllIn(reading.Line).FirstOrDefault(one => one.Value is "alumni") is { } former ? [reading.Text(SlotName.Audience, former)] : [];

    private static bool IsKindOfOrganisation(Slot topic) =>
        Lists.OrganisationTypes.In(Normalisation.Folding.Fold($"{topic.Value}")) is { Start: 0 } kind && kind.Length == $"{topic.Value}".Length;

    /// <summary>Two capitals in a row inside a sentence are a name, be it of somebody whom the speaker may not know of.</summary>
    private static IEnumerable<Slot> Stranger(Reading reading) =>
        Capitals().Match(reading.Sentence.Shown) is { Success: true } name && reading.Region is null && reading.Promotion is null && name.Value is not "Le RAMEAU"
            ? [new(SlotName.Person, new SlotValue.Somebody(name.Groups["name"].Value, []), new(name.Groups["name"].Index, name.Groups["name"].Length))]
            : [];

    [GeneratedRegex(@"(?<=\p{Ll}[’' ])(?:(?:M\.|Mme|Mr|Mrs|Ms)\s+)?(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*\s+\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\b(?:experience (?:en|dans|sur|in|with)|qui (?:s y |y )?connait|qui connaissent|connait (?:en|bien en)|s y connait|s y connaissent|calee? (?:en|sur)|forte? en|conseils? (?:en|sur)|aider (?:sur|en|avec)|help(?: me)?(?: with| on)|parler de|talk to about|galere sur|bloque sur|besoin d aide (?:sur|en)|connait bien|qui maitrise|s occupe|en charge|question|qui (?:fait|font)|qui a (?:deja )?(?:reussi|monte|fait|travaille sur)|qui ont (?:reussi|monte|fait)|specialiste|expert|experte|expert in|expertise|sur|about|knows|familiar with|to do with|competent en|bosse sur|travaille sur|works on|working on)\b")]
    private static partial Regex Knows();
}
