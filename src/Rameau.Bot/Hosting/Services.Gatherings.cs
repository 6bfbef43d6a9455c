using Rameau.Bot.Chores;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Gatherings;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Hosting;

/// <content>What people propose to each other beside the pathway.</content>
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
        .AddSingleton<IChore, GatheringChore>()
        .AddSentences(it => GatheringVerbs.Sentences(it.GetRequiredService<GatheringDialog>(), it.GetRequiredService<GatheringAuthorDialog>()))
        .AddVerbs(it => GatheringVerbs.Of(it.GetRequiredService<GatheringDialog>(), it.GetRequiredService<GatheringAuthorDialog>()));
}
