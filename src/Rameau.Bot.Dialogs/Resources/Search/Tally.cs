namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>How well each entry says what is asked, clue by clue.</summary>
internal sealed class Tally(int entries, Postings postings)
{
    /// <summary>What a word of any subject keeps of its weight.</summary>
    private const float Light = 0.25f;

    private readonly float[] scores = new float[entries];
    private readonly float[] covered = new float[entries];
    private readonly float[] best = new float[entries];
    private readonly float[] nearest = new float[entries];
    private readonly List<int> touched = [];
    private readonly List<int> found = [];
    private float whole;

    public static Tally Of(Asked asked, int entries, Postings postings)
    {
        Tally tally = new(entries, postings);

        foreach (var clue in asked.Clues)
        {
            tally.Add(clue);
        }

        return tally;
    }

    /// <summary>The entries that say anything of it.</summary>
    public IReadOnlyList<int> Found => found;

    public double Score(int entry) => scores[entry];

    /// <summary>The part of the question's meaning that the entry speaks of.</summary>
    public double Coverage(int entry) => whole > 0 ? covered[entry] / whole : 0;

    /// <summary>What a clue matters; less than in proportion to its rarity, lest one odd word outweigh a sentence.</summary>
    public static float Weigh(Clue clue, Postings postings) => clue.Share * (clue.IsCommon ? Light : 1) * MathF.Sqrt(postings.Rarity(clue));

    private void Add(Clue clue)
    {
        var weight = Weigh(clue, postings);
        whole += weight;

        foreach (var (term, likeness) in clue.Terms)
        {
            foreach (var (entry, value, strength) in postings.Of(term))
            {
                if (best[entry] == 0)
                {
                    touched.Add(entry);
                }

                best[entry] = Math.Max(best[entry], value * likeness);
                nearest[entry] = Math.Max(nearest[entry], likeness * strength);
            }
        }

        foreach (var entry in touched)
        {
            if (scores[entry] == 0)
            {
                found.Add(entry);
            }

            scores[entry] += best[entry] * clue.Share;
            covered[entry] += weight * nearest[entry];
            (best[entry], nearest[entry]) = (0, 0);
        }

        touched.Clear();
    }
}
