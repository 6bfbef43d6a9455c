using NodaTime;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests;

/// <summary>What a port promises, whatever database is behind it. Each test finds the sample people and nothing else.</summary>
public abstract class StorageContract(TestDatabase database) : IAsyncLifetime
{
    protected static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 9, 0);

    protected TestDatabase Database => database;

    public virtual Task InitializeAsync() => database.GivenPeopleAsync();

    public Task DisposeAsync() => Task.CompletedTask;
}
