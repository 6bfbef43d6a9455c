using System.Text;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.Sentences;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>Whatever is typed gets an answer: an intent, a confidence between 0 and 1, slots that lie within the text.</summary>
public sealed class AnySentenceTests
{
    private const int Rounds = 400;

    private static readonly string[] Pieces =
    [
        "le", "31", "29", "février", "99h99", "24h", "/", "0/0", "2027-13-45", "14h", "jeudi", "en quinze", "du", "au", "entre", "et", "ou", ":", "?", "\ud83d", "\ude00", "😀", "👨‍👩‍👧",
        "à", "session", "0", "S9", "dans", "999", "mois", "jusqu’au", "fin", "mi", "pm", "avec", "Karim", "’", "«", "»", "\u202e", "\u0301", "\0", "٣", "ﷺ", "ſ", "İ", "épisode", "note", "5/5", "décale", "coaching",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n ")]
    [InlineData("\ud83d")]
    [InlineData("\ude00\ud83d")]
    [InlineData("😂😂😂")]
    [InlineData("?!?!…")]
    [InlineData("\u202e\u200b\ufeff")]
    [InlineData("9999-12-31 dans 999 mois")]
    public void Odd_texts_are_answered(string text) => Check(text);

    [Fact]
    public void Ten_thousand_letters_are_answered()
    {
        Check(new string('a', 10_000));
        Check(string.Concat(Enumerable.Repeat("jeudi 18 à 14h ou ", 600)));
        Check(new string('é', 9_999) + "\ud83d");
    }

    [Fact]
    public void Random_texts_are_answered()
    {
        Random random = new(20270310);

        for (var round = 0; round < Rounds; round++)
        {
            Check(string.Join(random.Next(3) == 0 ? string.Empty : " ", random.GetItems(Pieces, random.Next(1, 25))));
            Check(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x20, 0xFFFF))));
        }
    }

    [Fact]
    public void Sentences_with_slips_are_answered()
    {
        Random random = new(27);

        foreach (var sentence in LabelledSentence.Training().Where((_, index) => index % 7 == 0))
        {
            StringBuilder slipped = new(sentence.Text);
            slipped.Insert(random.Next(slipped.Length), (char)random.Next(0x20, 0x2FFF));
            slipped.Remove(random.Next(slipped.Length), 1);
            Check(slipped.ToString());
        }
    }

    [Fact]
    public void The_same_sentence_always_means_the_same()
    {
        var (one, other) = (Hearing.Hear("décale mon coaching de jeudi à vendredi"), Hearing.Hear("décale mon coaching de jeudi à vendredi"));

        Assert.Equal(one.Confidence, other.Confidence);
        Assert.Equal(one.Slots.All, other.Slots.All);
    }

    [Fact]
    public void Who_is_not_sure_says_so_and_names_the_two_nearest()
    {
        var heard = Hearing.Hear("qsdf qsdf wxcv");

        Assert.Equal(Intent.OutOfScope, heard.Intent);
        Assert.Equal(2, heard.Nearest.Count);
        Assert.DoesNotContain(heard.Nearest, one => one.Intent is Intent.OutOfScope);
    }

    private static void Check(string text)
    {
        var heard = Hearing.Recogniser.Recognise(new(text, Hearing.At("2027-03-10T09:00:00"), Hearing.Friends), explain: true);

        Assert.InRange(heard.Confidence, 0, 1);
        Assert.All(heard.Slots.All, slot => Assert.InRange(slot.Span.End, slot.Span.Start, text.Length));
    }
}
