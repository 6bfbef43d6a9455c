using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>What is ticked in a card or on a page, by name alone: a number or an unknown name is nothing.</summary>
public static class IntroductionInputs
{
    public static IReadOnlyCollection<Field> Fields(string? ticked) =>
        [.. Introduction.Fields.Where(field => (ticked ?? string.Empty).Split(',', StringSplitOptions.TrimEntries).Contains($"{field}"))];

    public static Peace PeaceOf(string? chosen) => Enum.GetValues<Peace>().FirstOrDefault(one => $"{one}" == chosen);
}
