namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>A closed list: each value and the phrases (without accents) that name it, whole words only; « * » ends a stem.</summary>
internal sealed class Phrases
{
    private readonly (string Phrase, bool IsStem, string Value)[] phrases;

    public Phrases(params IReadOnlyList<(string Value, string Phrases)> values)
    {
        Values = [.. values.Select(one => one.Value)];
        phrases =
        [
            .. values
                .SelectMany(one => one.Phrases.Split('|'), (one, phrase) => (Phrase: phrase.TrimEnd('*'), IsStem: phrase.EndsWith('*'), one.Value))
                .OrderByDescending(one => one.Phrase.Length),
        ];
    }

    /// <summary>In the order they were given.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The longest phrase that the line has.</summary>
    public Found? In(string line) => AllIn(line).FirstOrDefault();

    public IEnumerable<Found> AllIn(string line)
    {
        foreach (var (phrase, isStem, value) in phrases)
        {
            for (var at = line.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = line.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                var end = at + phrase.Length;

                if ((at == 0 || line[at - 1] == ' ') && (isStem || end == line.Length || line[end] == ' '))
                {
                    var stop = isStem ? line.IndexOf(' ', end) : end;
                    yield return new(value, at, (stop < 0 ? line.Length : stop) - at);
                }
            }
        }
    }
}
