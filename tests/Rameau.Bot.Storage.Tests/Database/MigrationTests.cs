using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Tests.Database;

public sealed class MigrationTests
{
    [Fact]
    public void Migrations_are_numbered_from_one_without_gap_and_named_after_their_number() =>
        Assert.Equal(
            Enumerable.Range(1, Migration.All.Count).Select(number => (number, $"{number:0000}_")),
            Migration.All.Select(migration => (migration.Number, migration.Name[..5])));
}
