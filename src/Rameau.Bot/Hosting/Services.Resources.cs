using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Hosting;

/// <content>The catalogue: what it answers, and who looks after it.</content>
internal static partial class Services
{
    /// <param name="library">As it is before the database is read.</param>
    public static IServiceCollection AddResources(this IServiceCollection services, Library library) => services
        .AddSingleton(library)
        .AddSingleton<Librarian>()
        .AddSingleton<WordingNotes>()
        .AddSingleton<ResourceDialog>()
        .AddSingleton<IMessageExtension, ResourceExtension>()
        .AddVerbs(it => ResourceVerbs.Of(it.GetRequiredService<ResourceDialog>()))
        .AddSentences(it => ResourceVerbs.Sentences(it.GetRequiredService<ResourceDialog>()));
}
