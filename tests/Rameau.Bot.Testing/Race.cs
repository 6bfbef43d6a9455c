namespace Rameau.Bot.Testing;

/// <summary>Makes a race happen on purpose: every runner has a thread of its own, and all start at the same signal.</summary>
public static class Race
{
    public static async Task<IReadOnlyList<T>> RunAsync<T>(int runners, Func<int, Task<T>> run)
    {
        using Barrier start = new(runners);

        return await Task.WhenAll(Enumerable.Range(0, runners).Select(runner => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return run(runner);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));
    }

    public static Task RunAsync(int runners, Func<int, Task> run) => RunAsync(
        runners,
        async runner =>
        {
            await run(runner);
            return true;
        });
}
