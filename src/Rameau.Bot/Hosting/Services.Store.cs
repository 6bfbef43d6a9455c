using System.Data.Common;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Readings;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Storage.Animation;
using Rameau.Bot.Storage.Closing;
using Rameau.Bot.Storage.Coaching;
using Rameau.Bot.Storage.CoffeePairs;
using Rameau.Bot.Storage.Contributions;
using Rameau.Bot.Storage.Conversations;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.Directory;
using Rameau.Bot.Storage.Gatherings;
using Rameau.Bot.Storage.Information;
using Rameau.Bot.Storage.Introductions;
using Rameau.Bot.Storage.Links;
using Rameau.Bot.Storage.Mooc;
using Rameau.Bot.Storage.Pauses;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Storage.PersonalWork;
using Rameau.Bot.Storage.Preferences;
using Rameau.Bot.Storage.Privacy;
using Rameau.Bot.Storage.Promotions;
using Rameau.Bot.Storage.Readings;
using Rameau.Bot.Storage.Resources;
using Rameau.Bot.Storage.Rhythm;
using Rameau.Bot.Storage.Tickets;
using Rameau.Bot.Storage.Volunteering;

namespace Rameau.Bot.Hosting;

/// <content>The ports of the domain over one database.</content>
internal static partial class Services
{
    public static IServiceCollection AddStore(this IServiceCollection services, Store store) => services
        .AddSingleton<Store>(_ => store) // made here, so that the host closes it
        .AddSingleton<DbDataSource>(store.Source)
        .AddSingleton<Migrator>(it => new(it.GetRequiredService<Store>()))
        .AddSingleton<IPeople, SqlPeople>()
        .AddSingleton<IPromotions, SqlPromotions>()
        .AddSingleton<IRsvps, SqlRsvps>()
        .AddSingleton<ICoachingCalls, SqlCoachingCalls>()
        .AddSingleton<ICoachAgendas, SqlCoachAgendas>()
        .AddSingleton<ICalendarFeeds, SqlCalendarFeeds>()
        .AddSingleton<IWorkReports, SqlWorkReports>()
        .AddSingleton<IMoocProgress, SqlMoocProgress>()
        .AddSingleton<IContributions, SqlContributions>()
        .AddSingleton<IVolunteers, SqlVolunteers>()
        .AddSingleton<IBallots, SqlBallots>()
        .AddSingleton<IPreferences, SqlPreferences>()
        .AddSingleton<IConsentReceipts, SqlConsentReceipts>()
        .AddSingleton<IDirectorySearches, SqlDirectorySearches>()
        .AddSingleton<IPauses, SqlPauses>()
        .AddSingleton<IAudit, SqlAudit>()
        .AddSingleton<IErasures, SqlErasures>()
        .AddSingleton<IPersonalData, SqlPersonalData>()
        .AddSingleton<ITickets, SqlTickets>()
        .AddSingleton<ILinks, SqlLinks>()
        .AddSingleton<IIntroductions, SqlIntroductions>()
        .AddSingleton<IPassages, SqlPassages>()
        .AddSingleton<IResourceVotes, SqlResourceVotes>()
        .AddSingleton<IReadings, SqlReadings>()
        .AddSingleton<ILetters, SqlLetters>()
        .AddSingleton<ICatalogue, SqlCatalogue>()
        .AddSingleton<IWordings, SqlWordings>()
        .AddSingleton<ILinkChecks, SqlLinkChecks>()
        .AddSingleton<IAnnouncements, SqlAnnouncements>()
        .AddSingleton<IPolls, SqlPolls>()
        .AddSingleton<IGatherings, SqlGatherings>()
        .AddSingleton<ICoffeePairs, SqlCoffeePairs>()
        .AddSingleton<IConversations, SqlConversations>()
        .AddSingleton<IInbox, SqlInbox>()
        .AddSingleton<IUndos, SqlUndos>()
        .AddSingleton<INodes, SqlNodes>()
        .AddSingleton<ILedger>(it => new SqlLedger(store.Source, it.GetRequiredService<Node>().Id));
}
