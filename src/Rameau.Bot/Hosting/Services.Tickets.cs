using Rameau.Bot.Chores;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Tickets;

namespace Rameau.Bot.Hosting;

/// <content>Questions that people answer where the bot cannot.</content>
internal static partial class Services
{
    public static IServiceCollection AddTickets(this IServiceCollection services) => services
        .AddSingleton<TicketViews>()
        .AddSingleton<TicketDialog>()
        .AddSingleton<TicketDeskDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<TicketDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<TicketDeskDialog>())
        .AddSingleton<IMessage, TicketMessages>()
        .AddSingleton<IRound, TicketRound>()
        .AddSingleton<IChore, TicketChore>()
        .AddVerbs(it => TicketVerbs.Of(it.GetRequiredService<TicketDialog>(), it.GetRequiredService<TicketDeskDialog>()));
}
