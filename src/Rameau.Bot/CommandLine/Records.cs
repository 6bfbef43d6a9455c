using System.Security.Cryptography;
using NodaTime.Extensions;
using Rameau.Bot.Content;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.Resources;
using Rameau.Bot.Storage.CoDevelopment;
using Rameau.Bot.Storage.Coaching;
using Rameau.Bot.Storage.Conversations;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.Feedback;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Storage.Privacy;
using Rameau.Bot.Storage.Promotions;
using Rameau.Bot.Storage.Resources;
using Rameau.Bot.Storage.Rhythm;
using Rameau.Bot.Storage.Tickets;

namespace Rameau.Bot.CommandLine;

/// <summary>What the database keeps, behind the domain's ports.</summary>
internal sealed class Records(Store store) : IAsyncDisposable
{
    public IPeople People { get; } = new SqlPeople(store.Source);

    public IPromotions Promotions { get; } = new SqlPromotions(store.Source);

    public IRsvps Rsvps { get; } = new SqlRsvps(store.Source);

    public ICoachingCalls CoachingCalls { get; } = new SqlCoachingCalls(store.Source);

    public ICoachAgendas CoachAgendas { get; } = new SqlCoachAgendas(store.Source);

    public IRounds Rounds { get; } = new SqlRounds(store.Source);

    public IConversations Conversations { get; } = new SqlConversations(store.Source);

    public ILedger Ledger { get; } = new SqlLedger(store.Source, new("command line"));

    public IFeedback Feedback { get; } = new SqlFeedback(store.Source, RandomNumberGenerator.GetInt32);

    public IAudit Audit { get; } = new SqlAudit(store.Source);

    public IErasures Erasures { get; } = new SqlErasures(store);

    public IPersonalData PersonalData { get; } = new SqlPersonalData(store.Source);

    public ICatalogue Catalogue { get; } = new SqlCatalogue(store.Source);

    public IResourceVotes ResourceVotes { get; } = new SqlResourceVotes(store.Source);

    public IWordings Wordings { get; } = new SqlWordings(store.Source);

    public ILinkChecks LinkChecks { get; } = new SqlLinkChecks(store.Source);

    public SqlRhythms OwnRhythms { get; } = new(store.Source);

    public Replanning Replanning(IPathways pathways) => new(new(pathways, Promotions), pathways, Promotions, CoachingCalls, Coverages, Ledger, Rsvps);

    public Erasing Erasing(IPathways pathways)
    {
        Plans plans = new(pathways, Promotions);
        IParting[] partings =
        [
            new CoachingParting(Promotions, plans, CoachingCalls, Ledger),
            new TicketParting(Promotions, plans, new SqlTickets(store.Source), Ledger),
            new RoundParting(Rounds),
            new AnimationParting(Promotions, plans, People, Ledger),
        ];

        return new(Erasures, People, partings, Audit, Services.RandomMark);
    }

    public Coverages Coverages => new(new(People, CoachingCalls, CoachAgendas), CoachingCalls, CoachAgendas, People);

    /// <summary>All entries. A catalogue that nobody has begun is first what the program brings along.</summary>
    /// <param name="isDry">Nothing is written for it.</param>
    /// <exception cref="BrokenFilesException">That file is not what it should be.</exception>
    public async Task<IReadOnlyList<CatalogueEntry>> CatalogueAsync(HostSettings settings, Terminal terminal, CancellationToken ct, bool isDry = false)
    {
        var (file, today) = (ContentFiles.Catalogue(settings.Configuration), terminal.Clock.GetCurrentInstant().InUtc().Date);

        if (isDry && await Catalogue.VersionAsync(ct) == 0)
        {
            return CatalogueFile.Load(file, today);
        }

        await CatalogueSeed.PlantAsync(Catalogue, file, today, ct);
        return await Catalogue.AllAsync(ct);
    }

    /// <summary>Makes the database, or brings it to this program's shape.</summary>
    public static async Task<Records> OpenAsync(Store store, CancellationToken ct)
    {
        await new Migrator(store).ApplyAsync(ct);
        return new(store);
    }

    /// <summary>Without making or changing anything.</summary>
    /// <exception cref="NotReadyException">There is no database yet, or its migrations are pending.</exception>
    public static async Task<Records> OpenAsItIsAsync(Store store, CancellationToken ct)
    {
        if (store.AbsentFile is { } file)
        {
            throw new NotReadyException(DatabaseWords.Absent(file));
        }

        return await new Migrator(store).PendingAsync(ct) is { Count: > 0 } pending
            ? throw new NotReadyException(DatabaseWords.Pending(pending))
            : new(store);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}

/// <summary>The database cannot be read before somebody has made it or brought it up to date.</summary>
internal sealed class NotReadyException(string message) : Exception(message);
