using System.Data.Common;

namespace Rameau.Bot.Rehearsals;

/// <summary>
/// What ties a bot to its store and to the room. Cut, at whatever call that may be, the bot may go on but nothing of it arrives any
/// more, as if its process had been killed. What the store was doing at that moment ends as a transaction does, whole or not at all.
/// </summary>
/// <param name="calls">So many pass.</param>
public sealed class Lifeline(int calls = int.MaxValue)
{
    private int left = calls;

    public bool IsCut => left < 0;

    /// <summary>Calls are not counted, as long as the rehearsal itself looks through the bot's eyes.</summary>
    public bool IsHeld { get; set; }

    /// <summary>One more call; false when it does not get through.</summary>
    public bool Pass() => IsHeld || Interlocked.Decrement(ref left) >= 0;

    /// <summary>So many more calls pass.</summary>
    public void CutAfter(int calls) => Interlocked.Exchange(ref left, calls);
}

/// <summary>The store is out of reach, for good.</summary>
internal sealed class CutOffException() : DbException("The bot was abandoned.");

/// <summary>A store as long as the line holds.</summary>
internal sealed class LifelineSource(DbDataSource source, Lifeline line) : DbDataSource
{
    public override string ConnectionString => source.ConnectionString;

    protected override DbConnection CreateDbConnection() => source.CreateConnection();

    protected override DbConnection OpenDbConnection() => line.Pass() ? source.OpenConnection() : throw new CutOffException();

    protected override ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default) =>
        line.Pass() ? source.OpenConnectionAsync(cancellationToken) : throw new CutOffException();

    protected override async ValueTask DisposeAsyncCore()
    {
        await source.DisposeAsync();
        await base.DisposeAsyncCore();
    }
}

/// <summary>The way to the room as long as the line holds; it may be cut between the room's acceptance and its answer.</summary>
internal sealed class LifelineHandler(HttpMessageHandler way, Lifeline line) : DelegatingHandler(way)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!line.Pass())
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }

        var answer = await base.SendAsync(request, cancellationToken);

        if (!line.Pass())
        {
            answer.Dispose();
            throw new HttpRequestException(HttpRequestError.ResponseEnded);
        }

        return answer;
    }
}
