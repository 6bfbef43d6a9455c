using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>A command that is tapped instead of written.</summary>
/// <param name="commands">Read late: the cards of commands have such buttons.</param>
public sealed class CommandDialog(Func<Commands> commands, Refusals refusals) : ICardAction<CommandTap>
{
    public async Task<Reply> HandleAsync(CommandTap tapped, Turn turn, CancellationToken ct) => commands().Find(tapped.Name) switch
    {
        null => Reply.Noting(turn.Texts.Chat.CardUnreadable),
        _ when turn.IsRepeat => Reply.Noting(turn.Texts.Chat.Noted),
        { Power: var power } when !power.Allows(turn) => Reply.Noting(await refusals.OfAsync(power, turn, ct)),
        var command => await command.HandleAsync(turn, ct),
    };
}
