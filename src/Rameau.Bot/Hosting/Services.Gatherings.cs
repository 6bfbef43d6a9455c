using Rameau.Bot.Chores;
using Rameau.Bot.CoffeePairs;
using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Gatherings;
using Rameau.Bot.Links;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Hosting;

/// <content>Whom people meet beside the pathway: what they propose to each other, and the monthly coffees.</content>
internal static partial class Services
{
    public static IServiceCollection AddGatherings(this IServiceCollection services) => services
        .AddSingleton<GatheringViews>()
        .AddSingleton<GatheringDialog>()
        .AddSingleton<GatheringAuthorDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<GatheringDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<GatheringAuthorDialog>())
        .AddSingleton<IMessage, GatheringMessages>()
        .AddSingleton<IRound, GatheringRound>()
        .AddSingleton<ILinkPage, GatheringCalendarPage>()
        .AddSingleton<IChore, GatheringChore>()
        .AddSentences(it => GatheringVerbs.Sentences(it.GetRequiredService<GatheringDialog>(), it.GetRequiredService<GatheringAuthorDialog>()))
        .AddVerbs(it => GatheringVerbs.Of(it.GetRequiredService<GatheringDialog>(), it.GetRequiredService<GatheringAuthorDialog>()));

    public static IServiceCollection AddCoffeePairs(this IServiceCollection services) => services
        .AddSingleton<CoffeeViews>()
        .AddSingleton<CoffeeDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<CoffeeDialog>())
        .AddSingleton<ICommand, CoffeePauseCommand>()
        .AddSingleton<IMessage, CoffeeMessages>()
        .AddSingleton<IRound, CoffeeRound>()
        .AddSingleton<IChore, CoffeeChore>()
        .AddVerbs(it => CoffeeVerbs.Of(it.GetRequiredService<CoffeeDialog>()));
}
