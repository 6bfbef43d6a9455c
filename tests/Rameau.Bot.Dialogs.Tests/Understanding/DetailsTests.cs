using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Dialogs.Understanding.Sentences;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>Every detail that a sentence can give, said in many ways; what the sentence asks is told beforehand.</summary>
public sealed class DetailsTests
{
    /// <summary>Of each detail that people say often; the others have fewer ways of being said.</summary>
    private const int Fewest = 8;

    private static readonly IReadOnlyList<LabelledSentence> Said = Hearing.Unseen("Details");

    [Fact]
    public void Details_are_found_however_they_are_said() => Assert.All(Said, sentence =>
        Assert.Equal(Labels.Sorted(sentence.Slots), Labels.Sorted($"{Hearing.Recogniser.RecogniseAs(sentence.Intent, new(sentence.Text, Hearing.At("2027-03-10T09:00:00"), World)).Slots}")));

    [Fact]
    public void Every_detail_is_said_in_several_ways()
    {
        var ways = Said.SelectMany(sentence => sentence.Slots.Split(';', StringSplitOptions.RemoveEmptyEntries)).CountBy(slot => slot[..slot.IndexOf('=', StringComparison.Ordinal)]).ToDictionary();

        Assert.All(Enum.GetValues<SlotName>(), name => Assert.InRange(ways.GetValueOrDefault(name.Wire()), Fewest, int.MaxValue));
    }

    private static readonly Acquaintances World = new(
        [.. new[] { "Karim Soleillade", "Élodie Quatrevents", "Paul-Émile Dorsagne", "Sofia Larivoltaire", "Hélène Miroirdeau" }
            .Select(name => new Acquaintance(new(name), name.Split(' ', 2)[0], name.Split(' ', 2)[1]))],
        [(new("P1"), "Promotion Aubépine"), (new("P2"), "Promotion Bruyère"), (new("P3"), "Promotion Cardamine")]);
}
