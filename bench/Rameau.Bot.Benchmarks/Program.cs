using Rameau.Bot.Benchmarks;

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
    await Console.Error.WriteLineAsync("turn, start, rhythm, recogniser or coaching?");
    return 2;
}

await Console.Out.WriteLineAsync(Machine.Facts);
await measure();
return 0;
