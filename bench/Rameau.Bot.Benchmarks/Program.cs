using Rameau.Bot.Benchmarks;

if (args is ["search", var postgres])
{
    await Console.Out.WriteLineAsync(Machine.Facts);
    await SearchBenchmark.RunAsync(postgres);
    return 0;
}

Func<Task>? measure = args switch
{
    ["turn"] => TurnBenchmark.RunAsync,
    ["start"] => StartBenchmark.RunAsync,
    ["rhythm"] => RhythmBenchmark.RunAsync,
    ["recogniser"] => RecogniserBenchmark.RunAsync,
    ["coaching"] => CoachingBenchmark.RunAsync,
    _ => null,
};

if (measure is null)
{
    await Console.Error.WriteLineAsync("turn, start, rhythm, recogniser, coaching, or search with a PostgreSQL connection string?");
    return 2;
}

await Console.Out.WriteLineAsync(Machine.Facts);
await measure();
return 0;
