using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Tests.Turns;

public sealed class CommandsTests
{
    private static readonly Silent Next = new("prochaine étape", "next step", "étape");
    private static readonly Silent Who = new("qui vient", "who is coming");
    private static readonly Commands Table = new([Next, Who]);

    [Theory]
    [InlineData("prochaine étape")]
    [InlineData("PROCHAINE ÉTAPE")]
    [InlineData("prochaine etape")]
    [InlineData("prochaine e\u0301tape")]
    [InlineData("/prochaine étape")]
    [InlineData("  prochaine\u00A0étape\u202F!")]
    [InlineData("« prochaine étape » ?")]
    [InlineData("📅 prochaine étape 🙏")]
    [InlineData("prochaine étape\ud83d")]
    [InlineData("\udc4dprochaine étape")]
    [InlineData("\uFFFEprochaine étape")]
    [InlineData("prochaine\r\n\tétape")]
    [InlineData("**prochaine étape**")]
    [InlineData("Rameau.Bot prochaine étape")]
    [InlineData("@Rameau.Bot, prochaine étape")]
    [InlineData("next step")]
    [InlineData("Étape…")]
    public void A_command_is_understood_however_it_is_typed(string text) => Assert.Same(Next, Table.Find(text));

    [Theory]
    [InlineData("la prochaine étape s’il vous plaît")]
    [InlineData("prochaineétape")]
    [InlineData("rameau")]
    [InlineData("Rameau.Botanique prochaine étape")]
    [InlineData("")]
    [InlineData("\ud83d")]
    [InlineData("👋")]
    public void Other_words_name_no_command(string text) => Assert.Null(Table.Find(text));

    [Fact]
    public void A_letter_of_20_000_characters_names_no_command_even_if_it_begins_like_one()
    {
        Assert.Null(Table.Find("qui vient" + new string(' ', 19_000) + new string('x', 991)));
        Assert.Null(Table.Find(string.Concat(Enumerable.Repeat("😀", 10_000))));
        Assert.Same(Who, Table.Find("qui vient" + new string(' ', 20_000)));
    }

    [Theory]
    [InlineData("Quî  vïent")]
    [InlineData("who is coming")]
    public void A_phrase_claimed_twice_is_refused_at_construction(string phrase) =>
        Assert.Throws<InvalidOperationException>(() => new Commands([Who, new Silent("autre", "other", phrase)]));

    [Fact]
    public void One_command_may_have_the_same_title_in_both_languages() =>
        Assert.NotNull(new Commands([new Silent("programme", "Programme", "programmé")]).Find("programme"));

    private sealed class Silent(string french, string english, params string[] synonyms) : ICommand
    {
        public CommandName Name { get; } = new(french, english, "", "");

        public IReadOnlyList<string> Synonyms { get; } = synonyms;

        public Power Power => Power.Anyone;

        public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => Task.FromResult(Reply.Nothing);
    }
}
