using NodaTime;
using Rameau.Bot.Demo;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Dialogs.Understanding.Sentences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Benchmarks;

/// <summary>How long the recogniser takes to be ready, the first sentence included, and then for each sentence.</summary>
internal static class RecogniserBenchmark
{
    private const int Rounds = 5;

    public static async Task RunAsync()
    {
        var world = DemoWorld.Load(Path.Combine(AppContext.BaseDirectory, "Content", "demo", "world.yaml"));
        var known = Acquaintances.SeenBy(new Viewer.Someone(world.Staff[0]), world.Everybody, world.Promotions.Select(one => one.Promotion));
        var at = world.ReferenceInstant.InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]);

        var cpu = Environment.CpuUsage.TotalTime;
        var started = TimeProvider.System.GetTimestamp();
        var recogniser = Recogniser.Load();
        var loaded = TimeProvider.System.GetElapsedTime(started);
        recogniser.Recognise(new("peux-tu décaler mon coaching de jeudi à vendredi 14h ?", at, known));
        await Console.Out.WriteLineAsync($"load {loaded.Milliseconds()}, with the first sentence {TimeProvider.System.GetElapsedTime(started).Milliseconds()}; CPU {(Environment.CpuUsage.TotalTime - cpu).Milliseconds()}");

        var sentences = LabelledSentence.Training();
        List<TimeSpan> times = new(sentences.Count);

        for (var round = 0; round < Rounds; round++)
        {
            times.Clear();
            cpu = Environment.CpuUsage.TotalTime;

            foreach (var sentence in sentences)
            {
                var asked = TimeProvider.System.GetTimestamp();
                recogniser.Recognise(new(sentence.Text, at, known));
                times.Add(TimeProvider.System.GetElapsedTime(asked));
            }

            await Console.Out.WriteLineAsync($"{sentences.Count} sentences, round {round + 1}: median {Micro(times.Quantile(0.5))}, p99 {Micro(times.Quantile(0.99))}, CPU {Micro((Environment.CpuUsage.TotalTime - cpu) / sentences.Count)} each");
        }

        var longest = new string('a', 5_000) + string.Concat(Enumerable.Repeat(" jeudi 18 à 14h ou", 300));
        started = TimeProvider.System.GetTimestamp();
        recogniser.Recognise(new(longest, at, known));
        await Console.Out.WriteLineAsync($"a pasted page of {longest.Length} letters: {TimeProvider.System.GetElapsedTime(started).Milliseconds()}");
    }

    private static string Micro(TimeSpan time) => $"{time.TotalMicroseconds:0} µs";
}
