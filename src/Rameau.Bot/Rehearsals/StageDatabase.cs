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
}
