using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Rameau.Bot.Dialogs.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rameau.Bot.CommandLine;

/// <summary>Where a verb writes, and what time it is: those of the process, or of a test.</summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, TimeProvider Clock)
{
    /// <summary>A file or a pipe has no width; this one lets the widest table keep its lines.</summary>
    private const int WidthOfFiles = 260;

    /// <summary>What is piped in, as UTF-8 whatever the console's own encoding.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    private bool IsWatched => Error == Console.Error && !Console.IsErrorRedirected;

    private bool IsInteractive => Out == Console.Out && !Console.IsOutputRedirected;

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // its default loses French spaces
        }

        return new(Console.Out, Console.Error, TimeProvider.System) { In = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) };
    }

    public void Say(string text) => Out.WriteLine(Typography.Typeset(text));

    /// <summary>Beside the data, so that a pipe receives the data alone.</summary>
    public void Note(string text) => Error.WriteLine(Typography.Typeset(text));

    public int Refuse(params IEnumerable<string> reasons)
    {
        foreach (var reason in reasons)
        {
            Note(reason);
        }

        return ExitCode.Refused;
    }

    public void Write<T>(T value, JsonTypeInfo<T> type) => Out.WriteLine(JsonSerializer.Serialize(value, type));

    public void Show(IRenderable table)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Enrichment = new() { UseDefaultEnrichers = IsInteractive },
            Out = new AnsiConsoleOutput(Out),
        });

        if (!IsInteractive)
        {
            console.Profile.Width = WidthOfFiles;
        }

        console.Write(table);
    }

    /// <summary>With a bar beside the data, where somebody watches.</summary>
    /// <param name="work">Is given what to tell how far it is, from 0 to 1.</param>
    public async Task<T> WithProgressAsync<T>(string title, Func<Action<double>, Task<T>> work)
    {
        if (!IsWatched)
        {
            return await work(_ => { });
        }

        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Error) });

        return await console.Progress().AutoClear(true).StartAsync(bars =>
        {
            var bar = bars.AddTask(Markup.Escape(title), maxValue: 1);
            return work(share => bar.Value = share);
        });
    }
}
