namespace Rameau.Bot.People;

/// <summary>Gathers what one reading finds, so that a file is mended in one go rather than fault by fault.</summary>
internal sealed class Findings
{
    private readonly List<LineFault> _faults = [];
    private readonly List<string> _warnings = [];

    public IReadOnlyList<LineFault> Faults => _faults;

    public IReadOnlyList<string> Warnings => _warnings;

    public void Fault(int line, string? column, string problem) => _faults.Add(new(line, column, problem));

    public void Warn(string warning) => _warnings.Add(warning);
}
