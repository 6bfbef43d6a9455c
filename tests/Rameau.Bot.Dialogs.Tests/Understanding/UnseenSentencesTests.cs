using System.Text;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Dialogs.Understanding.Sentences;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>How well sentences are understood that nobody tuned to. The floors are a little under what was measured.</summary>
public sealed class UnseenSentencesTests
{
    private const uint HeldOutShare = 5;

    /// <summary>Those held out of one author's sentences by their hash, and those written once the rules were settled.</summary>
    private static readonly IReadOnlyList<LabelledSentence> Unseen = [.. Hearing.Unseen("HeldOut"), .. Hearing.Unseen("Fresh")];

    /// <summary>Everybody whom a label names.</summary>
    private static readonly Acquaintances World = WorldOf(LabelledSentence.Training().Concat(Unseen));

    [Theory]
    [InlineData("HeldOut", 0.87, 0.86)]
    [InlineData("Fresh", 0.87, 0.81)]
    public void Of_unseen_sentences_most_are_understood(string folder, double intents, double slots)
    {
        var heard = Hearing.Unseen(folder).Select(sentence => (Sentence: sentence, Heard: Hear(sentence))).ToArray();
        var (rightIntents, rightSlots) = (Share(heard, Labels.SameIntent), Share(heard, Labels.SameSlotsButFreeWords));

        Assert.True(rightIntents >= intents, $"{rightIntents:P1} of the intents are right.");
        Assert.True(rightSlots >= slots, $"{rightSlots:P1} are right with their slots.");
    }

    [Fact]
    public void No_sentence_is_both_learnt_from_and_measured_with()
    {
        var training = LabelledSentence.Training().Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Unseen, sentence => training.Contains(sentence.Text));
    }

    [Fact]
    public void A_hash_of_the_text_alone_decided_which_sentences_are_held_out()
    {
        Assert.All(LabelledSentence.Training(), sentence => Assert.NotEqual(0u, Hash(sentence.Text) % HeldOutShare));
        Assert.All(Hearing.Unseen("HeldOut"), sentence => Assert.Equal(0u, Hash(sentence.Text) % HeldOutShare));
    }

    [Fact]
    public void Every_intent_is_learnt_and_measured()
    {
        Assert.Empty(Intents.All.Except(LabelledSentence.Training().Select(sentence => sentence.Intent)));
        Assert.Empty(Intents.All.Except(Hearing.Unseen("HeldOut").Select(sentence => sentence.Intent)));
    }

    [Fact]
    public void Every_label_names_slots_that_there_are() => Assert.All(
        LabelledSentence.Training().Concat(Unseen).SelectMany(sentence => sentence.Slots.Split(';', StringSplitOptions.RemoveEmptyEntries)),
        slot => Assert.NotNull(SlotNames.Parse(slot[..slot.IndexOf('=', StringComparison.Ordinal)])));

    private static Recognition Hear(LabelledSentence sentence) =>
        Hearing.Recogniser.Recognise(new(sentence.Text, Hearing.At("2027-03-10T09:00:00"), World));

    private static Acquaintances WorldOf(IEnumerable<LabelledSentence> sentences) =>
        new(
            sentences.SelectMany(sentence => sentence.Slots.Split(';')).Where(slot => slot.StartsWith("person=", StringComparison.Ordinal)).Select(slot => slot["person=".Length..]).Distinct()
                .Select(name => new Acquaintance(new(name), name.Split(' ', 2)[0], name.Split(' ', 2)[1])),
            [(new("P1"), "Promotion Aubépine"), (new("P2"), "Promotion Bruyère"), (new("P3"), "Promotion Cardamine")]);

    private static double Share((LabelledSentence Sentence, Recognition Heard)[] heard, Func<LabelledSentence, Recognition, bool> right) =>
        heard.Count(one => right(one.Sentence, one.Heard)) / (double)heard.Length;

    /// <summary>FNV-1a, 32 bits.</summary>
    private static uint Hash(string text) => Encoding.UTF8.GetBytes(text).Aggregate(2_166_136_261u, (hash, one) => unchecked((hash ^ one) * 16_777_619u));
}
