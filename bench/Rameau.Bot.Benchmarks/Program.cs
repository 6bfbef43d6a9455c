using Rameau.Bot.Benchmarks;

Func<Task>? measure = args switch
{
    ["turn"] => TurnBenchmark.RunAsync,
    ["start"] => StartBenchmark.RunAsync,
    ["rhythm"] => RhythmBenchmark.RunAsync,
    ["recogniser"] => RecogniserBenchmark.RunAsync,
    _ => null,
};

if (measure is null)
{
    await Console.Error.WriteLineAsync("turn, start, rhythm or recogniser?");
    return 2;
}

await Console.Out.WriteLineAsync(Machine.Facts);
await measure();
return 0;
