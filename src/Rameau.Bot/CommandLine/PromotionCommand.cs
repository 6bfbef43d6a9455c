using System.CommandLine;

namespace Rameau.Bot.CommandLine;

/// <summary><c>promotion</c>: what staff does with promotions outside of Teams.</summary>
internal static class PromotionCommand
{
    public static Command Create(Terminal terminal, HostSettings settings) => new("promotion", "Crée, remplit et liste les promotions.")
    {
        PromotionCreateCommand.Create(terminal, settings),
        PromotionImportCommand.Create(terminal, settings),
        PromotionListCommand.Create(terminal, settings),
    };
}
