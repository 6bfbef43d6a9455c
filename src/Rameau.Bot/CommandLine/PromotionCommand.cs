using System.CommandLine;

namespace Rameau.Bot.CommandLine;

/// <summary><c>promotion</c>: what staff does with promotions outside of Teams.</summary>
internal static class PromotionCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Command command = new("promotion", "Crée, remplit et liste les promotions, et change leur programme.")
        {
            PromotionCreateCommand.Create(terminal, settings),
            PromotionImportCommand.Create(terminal, settings),
            PromotionListCommand.Create(terminal, settings),
            PromotionCalendarCommand.Create(terminal, settings),
            PromotionRhythmCommand.Create(terminal, settings),
            PromotionLanguageCommand.Create(terminal, settings),
            PromotionFeedbackCommand.Create(terminal, settings),
        };

        foreach (var verb in PlanChangeCommands.All(terminal, settings))
        {
            command.Add(verb);
        }

        return command;
    }
}
