using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>One example for each thing that can be asked in one's own words, and the commands.</summary>
internal static class HelpCard
{
    /// <summary>Five are what a phone shows; one of them is not help itself.</summary>
    private const int MostButtons = 5;

    public static AdaptiveCard Draw(Turn turn, IReadOnlyList<CommandName> commands, IReadOnlyList<(HelpGroup Group, IReadOnlyList<Intent> Intents)> groups)
    {
        var (help, language) = (turn.Texts.Help, turn.Texts.Language);
        string[] titles = [.. commands.Select(name => name.Title(language))];

        return CardFrame.Of(
            help.InWords(titles),
            [
                CardFrame.Title(help.Title),
                groups.Count == 0 ? null : CardFrame.Line(help.Intro),
                .. groups.SelectMany(group => Group(group.Group, group.Intents, help)),
                CardFrame.Buttons([.. commands.Where(name => name.French is not ("aide" or "annuler")).Take(MostButtons).Select(name => ActionExecute.Button(
                    help.Command(name.Title(language)), CommandTap.Verb, new(name.French), HelpJson.Default.CommandTap))]),
                CardFrame.Subtle(help.Commands(titles)),
                turn.InGroup ? CardFrame.Subtle(help.Mention) : null,
            ]);
    }

    private static IEnumerable<CardElement> Group(HelpGroup group, IReadOnlyList<Intent> intents, IHelpWording help) =>
    [
        new TextBlock(help.GroupName(group)) { Weight = FontWeight.Bolder, Spacing = Spacing.Medium },
        .. intents.Select(intent => CardFrame.Line(help.Example(intent))),
    ];
}
