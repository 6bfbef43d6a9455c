using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Resources;

namespace Rameau.Bot.Hosting;

/// <content>Questions on resources, from the catalogue to whether an answer helped.</content>
internal static partial class Services
{
    public static IServiceCollection AddResources(this IServiceCollection services, Library library) => services
        .AddSingleton(library)
        .AddSingleton<IResourceVotes, SqlResourceVotes>()
        .AddSingleton<ResourceDialog>()
        .AddVerbs(it => ResourceVerbs.Of(it.GetRequiredService<ResourceDialog>()))
        .AddSentences(it => ResourceVerbs.Sentences(it.GetRequiredService<ResourceDialog>()));
}
