using System.Runtime.InteropServices;

namespace Rameau.Bot.Benchmarks;

/// <summary>What a figure means nothing without.</summary>
internal static class Machine
{
    public static string Facts => $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";
}
