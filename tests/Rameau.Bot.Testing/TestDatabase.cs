using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.Feedback;
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
using Rameau.Bot.Storage.CoDevelopment;
using Rameau.Bot.Storage.Coaching;
using Rameau.Bot.Storage.CoffeePairs;
using Rameau.Bot.Storage.Contributions;
using Rameau.Bot.Storage.Conversations;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.Directory;
using Rameau.Bot.Storage.Feedback;
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

namespace Rameau.Bot.Testing;

/// <summary>A real database of this fixture's own, migrated, gone when the fixture goes. One contract, two databases.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private readonly List<Store> stores = [];
    private Store? store;

    public Store Store => store ?? throw new InvalidOperationException(WhyAbsent ?? "The fixture has not been initialised by xunit.");

    public IPeople People => new SqlPeople(Store.Source);

    public IPromotions Promotions => new SqlPromotions(Store.Source);

    public ICoachingCalls CoachingCalls => new SqlCoachingCalls(Store.Source);

    public ICoachAgendas CoachAgendas => new SqlCoachAgendas(Store.Source);

    public IRsvps Rsvps => new SqlRsvps(Store.Source);

    public IWorkReports WorkReports => new SqlWorkReports(Store.Source);

    public IMoocProgress MoocProgress => new SqlMoocProgress(Store.Source);

    public IContributions Contributions => new SqlContributions(Store.Source);

    public IVolunteers Volunteers => new SqlVolunteers(Store.Source);

    public IBallots Ballots => new SqlBallots(Store.Source);

    public IPreferences Preferences => new SqlPreferences(Store.Source);

    public IDirectorySearches DirectorySearches => new SqlDirectorySearches(Store.Source);

    public IConsentReceipts ConsentReceipts => new SqlConsentReceipts(Store.Source);

    public IAudit Audit => new SqlAudit(Store.Source);

    public IErasures Erasures => new SqlErasures(Store);

    public IPersonalData PersonalData => new SqlPersonalData(Store.Source);

    public IPauses Pauses => new SqlPauses(Store.Source);

    public IIntroductions Introductions => new SqlIntroductions(Store.Source);

    public ILinks Links => new SqlLinks(Store.Source);

    public ITickets Tickets => new SqlTickets(Store.Source);

    public IGatherings Gatherings => new SqlGatherings(Store.Source);

    public ICoffeePairs CoffeePairs => new SqlCoffeePairs(Store.Source);

    public IAnnouncements Announcements => new SqlAnnouncements(Store.Source);

    public IPolls Polls => new SqlPolls(Store.Source);

    public IResourceVotes ResourceVotes => new SqlResourceVotes(Store.Source);

    public IReadings Readings => new SqlReadings(Store.Source);
    public ICatalogue Catalogue => new SqlCatalogue(Store.Source);

    public IWordings Wordings => new SqlWordings(Store.Source);

    public ILinkChecks LinkChecks => new SqlLinkChecks(Store.Source);

    public ILetters Letters => new SqlLetters(Store.Source);

    /// <summary>Shuffles the same way in each run.</summary>
    public IFeedback Feedback { get; private set; } = null!;

    public IRounds Rounds => new SqlRounds(Store.Source);

    public ISubGroupPlans SubGroupPlans => new SqlSubGroupPlans(Store.Source);

    public IPassages Passages => new SqlPassages(Store.Source);

    public IConversations Conversations => new SqlConversations(Store.Source);

    public IInbox Inbox => new SqlInbox(Store.Source);

    public IUndos Undos => new SqlUndos(Store.Source);

    public INodes Nodes => new SqlNodes(Store.Source);

    /// <summary>The ledger of a node that is none of the bots.</summary>
    public ILedger Ledger => LedgerOf(new("test"));

    public ILedger LedgerOf(NodeId node) => new SqlLedger(Store.Source, node);

    /// <summary>What makes a program use this database.</summary>
    public IReadOnlyList<string> Settings => [$"--Storage:Provider={Store.Kind}", $"--Storage:ConnectionString={ConnectionString}"];

    /// <summary>Of <see cref="Store"/>, passwords included.</summary>
    protected abstract string ConnectionString { get; }

    /// <summary>Null when the database can be used here.</summary>
    protected virtual string? WhyAbsent => null;

    public async Task InitializeAsync()
    {
        if (WhyAbsent is null)
        {
            store = await BlankAsync();
            await new Migrator(store).ApplyAsync(default);
            Feedback = new SqlFeedback(store.Source, new Random(2027).Next);
        }
    }

    /// <summary>A further database without any table.</summary>
    public async Task<Store> BlankAsync()
    {
        var blank = await CreateAsync($"rameau_{Guid.NewGuid():n}");
        stores.Add(blank);
        return blank;
    }

    /// <summary>Nothing but the promotions and people of <see cref="Testing.People"/>.</summary>
    public async Task GivenPeopleAsync()
    {
        await ClearAsync();
        await Promotions.TryAddAsync(Testing.People.First, default);
        await Promotions.TryAddAsync(Testing.People.Second, default);
        await People.SaveAsync(Testing.People.All, default);
    }

    /// <summary>All columns of each row, whatever they are called, joined by <c>|</c>.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var command = Store.Source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];

        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetValue(column)}")));
        }

        return rows;
    }

    /// <summary>Every row of every table, each behind its table's name.</summary>
    public async Task<IReadOnlyList<string>> DumpAsync()
    {
        List<string> all = [];

        foreach (var table in (await TablesAsync()).Order(StringComparer.Ordinal))
        {
            all.AddRange((await RowsAsync($"SELECT * FROM {table}")).Select(row => $"{table}|{row}"));
        }

        return all;
    }

    /// <summary>Deletes all rows; the tables stay.</summary>
    public abstract Task ClearAsync();

    public async Task DisposeAsync()
    {
        foreach (var one in stores)
        {
            await DropAsync(one);
        }
    }

    /// <summary>All that hold rows of the program.</summary>
    protected abstract Task<IReadOnlyList<string>> TablesAsync();

    protected abstract Task<Store> CreateAsync(string name);

    protected abstract Task DropAsync(Store store);
}
