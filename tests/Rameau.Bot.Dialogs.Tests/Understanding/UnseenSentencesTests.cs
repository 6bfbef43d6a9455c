using System.Text;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Dialogs.Understanding.Sentences;
using Xunit.Abstractions;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>How well sentences are understood that nobody tuned to. The floors are a little under what was measured.</summary>
public sealed class UnseenSentencesTests(ITestOutputHelper output)
{
    private const uint HeldOutShare = 5;

    /// <summary>
    /// Those held out by their hash of the first two thousand sentences, those written once the first rules were settled, and those
    /// written as strangers may speak: plainly or oblique before the last mending, and once more after it. Nobody looked at what was
    /// misheard in them.
    /// </summary>
    private static readonly string[] Sets = ["HeldOut", "Fresh", "Strangers", "Last"];

    private static readonly IReadOnlyList<LabelledSentence> Unseen = [.. Sets.SelectMany(Hearing.Unseen)];

    /// <summary>Everybody whom a label names.</summary>
    private static readonly Acquaintances World = WorldOf(LabelledSentence.Training().Concat(Unseen));

    [Theory]
    [InlineData("HeldOut", 0.94, 0.92)]
    [InlineData("Fresh", 0.94, 0.90)]
    [InlineData("Strangers", 0.93, 0.90)]
    [InlineData("Last", 0.93, 0.92)]
    public void Of_unseen_sentences_most_are_understood(string folder, double intents, double slots)
    {
        var heard = Hearing.Unseen(folder).Select(sentence => (Sentence: sentence, Heard: Hear(sentence))).ToArray();
        var (rightIntents, rightSlots) = (Share(heard, Labels.SameIntent), Share(heard, Labels.SameSlotsButFreeWords));
        output.WriteLine(RecognitionReport.Of(folder, heard));

        Assert.True(rightIntents >= intents, $"{rightIntents:P1} of the intents are right.");
        Assert.True(rightSlots >= slots, $"{rightSlots:P1} are right with their slots.");
    }

    [Fact]
    public void No_sentence_is_both_learnt_from_and_measured_with()
    {
        var training = LabelledSentence.Training().Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Unseen, sentence => training.Contains(sentence.Text));
    }

    /// <summary>Nobody picked the easy ones. What was written later is all learnt from: the strangers measure it.</summary>
    [Fact]
    public void A_hash_of_the_text_alone_decided_which_sentences_were_held_out() =>
        Assert.All(Hearing.Unseen("HeldOut"), sentence => Assert.Equal(0u, Hash(sentence.Text) % HeldOutShare));

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
