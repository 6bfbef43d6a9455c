using System.Text;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.Sentences;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>Whatever is typed gets an answer: an intent, a confidence between 0 and 1, slots that lie within the text.</summary>
public sealed class AnySentenceTests
{
    private const int Rounds = 400;

    /// <summary>Hundreds of times what such a text takes, so that a busy machine fails no test.</summary>
    private const int MostMilliseconds = 1_000;

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
    public void Twenty_thousand_characters_take_no_longer_than_a_thousand()
    {
        string[] heavy =
        [
            string.Concat(Enumerable.Repeat("annonce que ", 1_700)), new string(' ', 20_000) + "pour", string.Concat(Enumerable.Repeat("sondage : lundi ou ", 1_100)), string.Concat(Enumerable.Repeat("<p>", 7_000)),
            string.Concat(Enumerable.Repeat("&amp;", 4_000)), string.Concat(Enumerable.Repeat("\u200b", 20_000)), string.Concat(Enumerable.Repeat("Ab Cd ", 3_400)), string.Concat(Enumerable.Repeat("ne plus, ", 2_300)),
        ];

        foreach (var text in heavy)
        {
            Check(text);
            var took = System.Diagnostics.Stopwatch.StartNew();
            Check(text);
            Assert.InRange(took.ElapsedMilliseconds, 0, MostMilliseconds);
        }
    }

    [Theory]
    [InlineData("\u202bc’est quoi le pro\u200bgramme\u202c ?", Intent.Programme)]
    [InlineData("\u200fréserve-moi\u00a0un\u202fcoaching\u00a0jeudi", Intent.BookCoaching)]
    [InlineData("<p>c’est quoi le <b>programme</b>&nbsp;?</p>", Intent.Programme)]
    [InlineData("<div>r&eacute;serve-moi un coaching&#32;jeudi</div>", Intent.BookCoaching)]
    [InlineData("r\u0065\u0301serve-moi un coach\u00ading jeudi", Intent.BookCoaching)]
    [InlineData("réserve-moi\u0000 un coa\u0007ching\tjeudi\r\n", Intent.BookCoaching)]
    [InlineData("𝗰’𝗲𝘀𝘁 𝗾𝘂𝗼𝗶 𝗹𝗲 𝗽𝗿𝗼𝗴𝗿𝗮𝗺𝗺𝗲 ?", Intent.Programme)]
    [InlineData("C’EST QUOI LE PROGRAMME ???", Intent.Programme)]
    [InlineData("merciiiiii !!!", Intent.Thanks)]
    [InlineData("🦄🦄🦄", Intent.OutOfScope)]
    [InlineData("<img src='x' onerror='y'><br/>", Intent.OutOfScope)]
    public void What_nobody_sees_changes_nothing(string text, Intent intent)
    {
        Check(text);
        Assert.Equal(intent, Hearing.Hear(text).Intent);
    }

    [Theory]
    [InlineData("Bonjour Rameau, peux-tu me réserver un coaching jeudi s’il te plaît ? Merci d’avance !")]
    [InlineData("Bonsoir à tous, petite question : peux-tu me réserver un coaching jeudi ? Bonne soirée")]
    [InlineData("excusez-moi de vous déranger, je voudrais réserver un coaching jeudi, bien cordialement")]
    [InlineData("hello, book me a coaching on Thursday please, thanks a lot")]
    [InlineData("slt, reserve moi un coaching jedi stp merci")]
    public void Courtesy_around_a_request_changes_nothing(string text)
    {
        Assert.Equal(Intent.BookCoaching, Hearing.Hear(text).Intent);
        Assert.Equal("date=2027-03-11", $"{Hearing.Hear(text).Slots}");
    }

    [Theory]
    [InlineData("Bonjour, ça va ?", Intent.Greeting)]
    [InlineData("ok merci", Intent.Thanks)]
    [InlineData("merci beaucoup, bonne journée !", Intent.Thanks)]
    [InlineData("super, merci", Intent.Thanks)]
    public void Courtesy_alone_is_what_is_meant(string text, Intent intent) => Assert.Equal(intent, Hearing.Hear(text).Intent);

    [Theory]
    [InlineData("cest quand lapero", Intent.EventJoin)]
    [InlineData("quel est lhoraire de la session 2", Intent.NextEvent)]
    [InlineData("jai rendu mon tp1", Intent.PersonalWorkDone)]
    [InlineData("ouvre lannuaire", Intent.FindContact)]
    public void Apostrophes_may_be_left_out(string text, Intent intent) => Assert.Equal(intent, Hearing.Hear(text).Intent);

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
