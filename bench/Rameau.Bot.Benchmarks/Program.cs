using Rameau.Bot.Benchmarks;

Func<Task>? measure = args switch
{
    ["turn"] => TurnBenchmark.RunAsync,
    ["start"] => StartBenchmark.RunAsync,
    ["rhythm"] => RhythmBenchmark.RunAsync,
    _ => null,
};

if (measure is null)
{
    await Console.Error.WriteLineAsync("turn, start or rhythm?");
    return 2;
}

await Console.Out.WriteLineAsync(Machine.Facts);
await measure();
return 0;
