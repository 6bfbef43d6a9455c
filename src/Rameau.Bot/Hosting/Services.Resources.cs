using Rameau.Bot.Chores;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Resources;
using Rameau.Bot.Rhythm;

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
        .AddSingleton<CurationScene>()
        .AddSingleton<CurationDialog>()
        .AddSingleton<EntryDialog>()
        .AddSingleton<EntryActDialog>()
        .AddSingleton<LearnDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<CurationDialog>())
        .AddVerbs(it => CurationVerbs.Of(
            it.GetRequiredService<CurationDialog>(), it.GetRequiredService<EntryDialog>(), it.GetRequiredService<EntryActDialog>(), it.GetRequiredService<LearnDialog>()))
        .AddSingleton<IMessageExtension, ResourceExtension>()
        .AddVerbs(it => ResourceVerbs.Of(it.GetRequiredService<ResourceDialog>()))
        .AddSingleton<IMessage, ReviewMessage>()
        .AddSingleton<IRound, CatalogueRound>()
        .AddSingleton<IChore, WordingChore>()
        .AddSentences(it => ResourceVerbs.Sentences(it.GetRequiredService<ResourceDialog>()));

    /// <summary>It takes long where a server does not answer: it comes after all other chores.</summary>
    /// <param name="isTeams">Whether the bot serves Teams; the local room asks nobody by itself.</param>
    public static IServiceCollection AddLinkChecks(this IServiceCollection services, LinkSettings settings, bool isTeams) => settings.CheckLinks ?? isTeams
        ? services
            .AddSingleton<LinkChecker>(it => new(LinkChecker.Http(settings.AllowPrivateLinks), it.GetRequiredService<RealTime>().Provider))
            .AddSingleton<LinkRound>()
            .AddSingleton<IChore, LinkChore>()
        : services;
}
