using System.Text.RegularExpressions;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Gatherings;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>« Je propose un apéro le 12 juin à Rennes »: what the form is filled with, to be read again before anybody sees it.</summary>
internal static partial class GatheringSentence
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static GatheringEdit Read(Heard heard) => new(
        Title: What().Match(heard.Text) is { Success: true, Groups: [_, { Value: { Length: <= Gathering.LongestTitle } what }] } ? Typography.Capital(what) : null,
        Date: heard.Slots.Day(SlotName.Date) is { } day ? LocalDatePattern.Iso.Format(day) : null,
        Time: heard.Slots.Hour(SlotName.Time) is { } hour ? Minutes.Format(hour) : null,
        Place: heard.Slots.Text(SlotName.Place),
        Region: heard.Slots.Text(SlotName.Region));

    /// <summary>Whether a gathering may be the one that was meant: on the day that was named, where it was, or by a word of its title.</summary>
    public static bool Means(Heard heard, Gathering gathering, NodaTime.LocalDate day)
    {
        var said = Commands.Normal(heard.Text).Split(' ');
        var isNamed = Commands.Normal(gathering.Terms.Title).Split(' ').Any(word => word.Length > 3 && said.Contains(word));

        return isNamed
            || heard.Slots.Day(SlotName.Date) == day
            || (heard.Slots.Text(SlotName.Place) is { } place && gathering.Terms.Place.Contains(place, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What comes after the article: « un apéro », « a picnic ».</summary>
    [GeneratedRegex(@"\b(?:une?|an?)\s+((?:ap[ée]ro\w*|caf[ée]\w*|d[ée]jeuner|d[îi]ner|petit[- ]d[ée]jeuner|pique[- ]nique|resto\w*|afterwork|verre|pot|visite|balade|rando\w*|conf[ée]rence|atelier|rencontre|soir[ée]e|sortie|forum|goûter|lunch|dinner|breakfast|picnic|drinks?|walk|meetup|get[- ]together|workshop|coffee)(?:\s+(?:d['’]alumni|alumni|informel\w*|virtuel\w*|entre \w+))?)", RegexOptions.IgnoreCase)]
    private static partial Regex What();
}
