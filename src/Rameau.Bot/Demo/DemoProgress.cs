using System.Globalization;
using Rameau.Bot.Content;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Demo;

/// <summary>How far a piece of personal work of the demo world is.</summary>
public enum DemoWork
{
    Started,
    HandedIn,
    HandedInLate,
}

/// <summary>What one participant has done between sessions before the reference instant.</summary>
/// <param name="Episodes">So many, from the first, of each MOOC.</param>
/// <param name="Transferred">The MOOCs they go on with in the next cohort.</param>
public sealed record DemoProgress(
    PersonId Person, IReadOnlyList<(StepId Step, DemoWork Work)> Works, IReadOnlyList<(StepId Track, int Done)> Episodes, IReadOnlyList<StepId> Transferred)
{
    private static readonly Dictionary<string, DemoWork> Marks = new()
    {
        ["en_cours"] = DemoWork.Started,
        ["rendu"] = DemoWork.HandedIn,
        ["rendu_en_retard"] = DemoWork.HandedInLate,
    };

    private static readonly Dictionary<string, int> Counts = Enumerable.Range(0, 5).ToDictionary(count => count.ToString(CultureInfo.InvariantCulture));

    /// <param name="map">A participant, whose keys <c>work</c>, <c>mooc</c> and <c>transferred</c> are read.</param>
    public static DemoProgress Read(PersonId person, YamlMap map)
    {
        var (work, mooc) = (map.Map("work"), map.Map("mooc"));

        return new(
            person,
            work is null ? [] : [.. work.Keys().Select(step => (new StepId(step), work.Choice(step, Marks) ?? default))],
            mooc is null ? [] : [.. mooc.Keys().Select(track => (new StepId(track), mooc.Choice(track, Counts) ?? default))],
            [.. map.Texts("transferred").Select(track => new StepId(track))]);
    }
}
