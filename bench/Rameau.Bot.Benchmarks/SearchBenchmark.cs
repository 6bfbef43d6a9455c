using Rameau.Bot.Dialogs.Resources.Search;
using Rameau.Bot.Dialogs.Tests.Resources;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Resources;

namespace Rameau.Bot.Benchmarks;

/// <summary>What the search finds and how fast, beside the full text of SQLite and of PostgreSQL on the same questions.</summary>
internal static class SearchBenchmark
{
    private const int Entries = 10_000;
    private const int Asked = 2_000;
    private const int Shown = 3;
    private const int Seed = 7;

    public static async Task RunAsync(string postgres)
    {
        var real = LibraryFiles.Catalogue(Path.Combine(AppContext.BaseDirectory, "Content", "catalogue.yaml"));
        await QualityAsync(real, postgres);
        await SpeedAsync(GeneratedCatalogue.Of(Entries, real, Seed), postgres);
    }

    private static async Task QualityAsync(IReadOnlyList<Resource> catalogue, string postgres)
    {
        var own = ResourceIndex.Of(catalogue);
        using FtsSearch analysed = new(catalogue, FtsSearch.Analysed(own));
        using FtsSearch plain = new(catalogue, FtsSearch.Plain);
        using PostgresSearch french = new(catalogue, postgres);
        AskedQuestion[] tuned = [.. AskedQuestion.All.Except(AskedQuestion.Unseen)];

        foreach (var (name, search) in new (string, IResourceSearch)[] { ("own index", own), ("FTS5, our words", analysed), ("FTS5 unicode61", plain), ("PostgreSQL french", french) })
        {
            await Console.Out.WriteLineAsync($"{name}, tuned on: {Quality.Of(tuned, query => search.Search(new(query), 10))}");
            await Console.Out.WriteLineAsync($"{name}, unseen:   {Quality.Of(AskedQuestion.Unseen, query => search.Search(new(query), 10))}");
            await Console.Out.WriteLineAsync($"{name}, strangers: {Quality.Of(AskedQuestion.Strangers, query => search.Search(new(query), 10))}");
        }
    }

    private static async Task SpeedAsync(IReadOnlyList<Resource> catalogue, string postgres)
    {
        string[] questions = [.. AskedQuestion.All.Select(one => one.Query), .. GeneratedCatalogue.Questions(catalogue, Asked, Seed)];
        var before = Used();
        var own = await TimedAsync("own index", () => ResourceIndex.Of(catalogue));
        await Console.Out.WriteLineAsync($"own index: {(Used() - before).Megabytes()} kept");
        await MeasureAsync("own index", own, questions);

        using var analysed = await TimedAsync("FTS5, our words", () => new FtsSearch(catalogue, FtsSearch.Analysed(own)));
        await MeasureAsync("FTS5, our words", analysed, questions);
        using var plain = await TimedAsync("FTS5 unicode61", () => new FtsSearch(catalogue, FtsSearch.Plain));
        await MeasureAsync("FTS5 unicode61", plain, questions);
        using var french = await TimedAsync("PostgreSQL french", () => new PostgresSearch(catalogue, postgres));
        await MeasureAsync("PostgreSQL french", french, questions);
    }

    private static async Task<T> TimedAsync<T>(string name, Func<T> build)
    {
        var (started, cpu) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var built = build();
        await Console.Out.WriteLineAsync($"{name}: index of {Entries} entries built in {TimeProvider.System.GetElapsedTime(started).Milliseconds()}, CPU {(Environment.CpuUsage.TotalTime - cpu).Milliseconds()}");
        return built;
    }

    private static async Task MeasureAsync(string name, IResourceSearch search, string[] questions)
    {
        List<TimeSpan> times = new(questions.Length);
        var cpu = TimeSpan.Zero;

        for (var round = 0; round < 2; round++) // the first warms up
        {
            times.Clear();
            cpu = Environment.CpuUsage.TotalTime;

            foreach (var question in questions)
            {
                var asked = TimeProvider.System.GetTimestamp();
                search.Search(new(question), Shown);
                times.Add(TimeProvider.System.GetElapsedTime(asked));
            }
        }

        await Console.Out.WriteLineAsync($"{name}: {questions.Length} questions, median {times.Quantile(0.5).Milliseconds()}, p99 {times.Quantile(0.99).Milliseconds()}, longest {times.Max().Milliseconds()}, CPU {((Environment.CpuUsage.TotalTime - cpu) / questions.Length).Milliseconds()} each");
    }

    private static long Used() => GC.GetTotalMemory(forceFullCollection: true);
}
