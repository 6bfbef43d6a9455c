using Rameau.Bot.Dialogs.Directory;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Hosting;

/// <content>Finding people.</content>
internal static partial class Services
{
    public static IServiceCollection AddDirectory(this IServiceCollection services) => services
        .AddSingleton<Sight>(Gate.Allows)
        .AddSingleton<DirectoryDesk>()
        .AddSingleton<DirectoryDialog>()
        .AddSingleton<IMessageExtension, DirectoryExtension>()
        .AddVerbs(it => DirectoryVerbs.Of(it.GetRequiredService<DirectoryDialog>()))
        .AddSentences(it => DirectoryVerbs.Sentences(it.GetRequiredService<DirectoryDialog>()));
}
