using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>The form of a new round, filled in with the reader's own sub-group.</summary>
internal static class RoundOpenCard
{
    public static AdaptiveCard Draw(RoundOpen tapped, SubGroupPlan? division, IReadOnlyList<Person> everybody, Person reader, Turn turn)
    {
        var words = turn.Texts.Rounds;
        var group = division?.Of(reader.Id)?.Group ?? 1;
        var last = Math.Max(group, division?.Places.Select(place => place.Group).DefaultIfEmpty(1).Max() ?? 1);
        Viewer.Someone viewer = new(reader);

        return CardFrame.Of(
            words.InWords(words.OpenTitle, words.OpenIntro),
            CardFrame.Title(words.OpenTitle),
            CardFrame.Line(words.OpenIntro),
            CardFrame.Subtle(words.Confidential),
            Choices("group", words.GroupLabel, $"{group}", Enumerable.Range(1, last).Select(number => new Choice(words.Group(number), $"{number}"))),
            Choices(
                "preset", words.PresetLabel, $"{Preset(tapped)}",
                Enum.GetValues<RoundPreset>().Select(preset => new Choice(words.Preset(preset, RoundView.Minutes(RoundTimers.Total(preset))), $"{preset}"))),
            new InputChoiceSet("members", words.MembersLabel, [.. from person in everybody let name = Gate.NameOf(person, viewer) where name is not null select new Choice(name, person.Id.Value)])
            {
                Style = ChoiceSetStyle.Expanded,
                IsMultiSelect = true,
                Value = string.Join(',', division?.Places.Where(place => place.Group == group).Select(place => place.Person.Value) ?? []) is { Length: > 0 } chosen ? chosen : null,
            },
            CardFrame.Buttons(ActionExecute.Button(
                words.ConveneButton, RoundConvene.Verb, new(tapped.Promotion, tapped.Draft), RoundJson.Default.RoundConvene) with
            { Style = ActionStyle.Positive }));
    }

    /// <summary>As it was said; with fewer than four people only a flash round is possible.</summary>
    private static RoundPreset Preset(RoundOpen tapped) => tapped switch
    {
        { Preset: "express" } => RoundPreset.Express,
        { Preset: "flash" } or { Size: < Round.Fewest } => RoundPreset.Flash,
        _ => RoundPreset.Standard,
    };

    private static InputChoiceSet Choices(string id, string label, string chosen, IEnumerable<Choice> choices) =>
        new(id, label, [.. choices]) { Style = ChoiceSetStyle.Compact, Value = chosen };
}
