using Rameau.Bot.Chores;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Readings;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Hosting;

/// <content>What people keep to read later.</content>
internal static partial class Services
{
    public static IServiceCollection AddReadings(this IServiceCollection services) => services
        .AddSingleton<ReadingDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<ReadingDialog>())
        .AddSingleton<IMessage, ReadingMessage>()
        .AddSingleton<IRound, ReadingRound>()
        .AddSingleton<IChore, ReadingChore>()
        .AddVerbs(it => ReadingVerbs.Of(it.GetRequiredService<ReadingDialog>()));
}
