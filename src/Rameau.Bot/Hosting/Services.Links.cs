using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Rameau.Bot.Chores;
using Rameau.Bot.Coaching;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Links;

namespace Rameau.Bot.Hosting;

/// <content>Signed addresses, and the pages behind them.</content>
internal static partial class Services
{
    /// <param name="calendar">Null address: the one the room is opened at.</param>
    public static IServiceCollection AddLinks(this IServiceCollection services, CalendarSettings calendar, bool isRoom) => services
        .AddSingleton<PublicAddress>(it => new(
            () => calendar.Root ?? (isRoom && it.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } here ? new(here) : null)))
        .AddSingleton<Signer>()
        .AddSingleton<SignedLinks>()
        .AddSingleton<ISignedLinks>(it => it.GetRequiredService<SignedLinks>())
        .AddSingleton<LinkPages>()
        .AddSingleton<LinkEndpoints>()
        .AddSingleton<ILinkPage, RsvpPage>()
        .AddSingleton<ILinkPage, ConsentPage>()
        .AddSingleton<PersonalLinks>()
        .AddSingleton<MyLinksDialog>()
        .AddSingleton<LinkForDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<MyLinksDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<LinkForDialog>())
        .AddVerbs(it => LinkVerbs.Of(it.GetRequiredService<MyLinksDialog>(), it.GetRequiredService<LinkForDialog>()))
        .AddSingleton<IChore, LinkChore>()
        .AddLinkLimits();
}
