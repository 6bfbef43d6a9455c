using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Storage.Promotions;

namespace Rameau.Bot.Rehearsals;

/// <summary>A rehearsal writes to nobody's database but its own.</summary>
internal static class StageDatabase
{
    /// <summary>Whether nobody and no promotion is in it.</summary>
    public static async Task<bool> IsEmptyAsync(Store store, CancellationToken ct)
    {
        var pending = await new Migrator(store).PendingAsync(ct);

        return pending.Count == Migration.All.Count
            || (pending.Count == 0 && await new SqlPromotions(store.Source).AllAsync(ct) is [] && await new SqlPeople(store.Source).AllAsync(ct) is []);
    }

    /// <summary>Its lease is over at once, for all who share the database.</summary>
    public static async Task ForgetAsync(string[] settings, NodeId dead, CancellationToken ct)
    {
        await using var store = StoreSettings.Open(BotHost.Builder(settings).Configuration, isDemo: false);
        await using var command = store.Source.CreateCommand("DELETE FROM node WHERE id = @id");
        var id = command.CreateParameter();
        (id.ParameterName, id.Value) = ("id", dead.Value);
        command.Parameters.Add(id);
        await command.ExecuteNonQueryAsync(ct);
    }
}
