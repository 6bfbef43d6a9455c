using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.Sentences;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

public sealed class LearntTests
{
    private const string File = "src/Rameau.Bot.Dialogs/Understanding/Model/learnt.bin";

    /// <summary>What a signed byte loses of a weight shows in the third decimal.</summary>
    private const double Rounding = 0.05;

    /// <summary>With RAMEAU_APPROVE=1 the file is written anew; build again and run without it.</summary>
    [Fact]
    public void What_the_program_carries_is_what_its_sentences_teach()
    {
        var sentences = LabelledSentence.Training();
        var taught = Recogniser.Train(sentences);

        if (Environment.GetEnvironmentVariable(Approved.ApproveVariable) == "1")
        {
            using var file = System.IO.File.Create(Repository.PathOf(File));
            taught.Save(file);
        }

        Assert.All(sentences, sentence =>
        {
            var (now, carried) = (Hear(taught, sentence.Text), Hear(Hearing.Recogniser, sentence.Text));
            Assert.True(Math.Abs(now.Confidence - carried.Confidence) < Rounding, $"{sentence.Text}: {now.Intent} {now.Confidence} is {carried.Intent} {carried.Confidence} in {File}.");
        });
    }

    [Fact]
    public void The_same_sentences_always_teach_the_same()
    {
        var sentences = LabelledSentence.Training().Where((_, index) => index % 10 == 0).ToArray();
        using MemoryStream one = new(), other = new();
        Recogniser.Train(sentences).Save(one);
        Recogniser.Train(sentences).Save(other);

        Assert.Equal(one.ToArray(), other.ToArray());
    }

    [Fact]
    public void Nearly_every_sentence_is_understood_by_those_who_learnt_it()
    {
        var sentences = LabelledSentence.Training();
        var right = sentences.Count(sentence => Hear(Hearing.Recogniser, sentence.Text).Intent == sentence.Intent);

        Assert.True(right >= 0.98 * sentences.Count, $"{right} of {sentences.Count}");
    }

    private static Recognition Hear(Recogniser recogniser, string text) => recogniser.Recognise(new(text, Hearing.At("2027-03-10T09:00:00"), Hearing.Friends));
}
