using System.Text.RegularExpressions;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Tests.Wording;

public sealed partial class WordingTests
{
    [Fact]
    public void French_keeps_its_signs_on_the_line_of_their_words() =>
        Assert.Empty(Walk.All(Texts.French).Where(one => Loose().IsMatch(one.Said)).Distinct());

    [Fact]
    public void French_puts_a_narrow_space_before_high_signs_and_a_full_one_before_colons_and_inside_guillemets() =>
        Assert.Empty(Walk.All(Texts.French).Where(one => Unspaced().IsMatch(one.Said)).Distinct());

    [Theory]
    [InlineData("Venez-vous ?", true)]
    [InlineData("Noté : oui", true)]
    [InlineData("« oui\u00A0»", true)]
    [InlineData("«\u00A0oui »", true)]
    [InlineData("Venez-vous\u202F? Noté\u00A0: «\u00A0oui\u00A0»", false)]
    public void A_plain_space_before_a_sign_is_found(string text, bool found) => Assert.Equal(found, Loose().IsMatch(text));

    [Theory]
    [InlineData("Venez-vous?", true)]
    [InlineData("Venez-vous\u00A0?", true)]
    [InlineData("Noté: oui", true)]
    [InlineData("Noté\u202F: oui", true)]
    [InlineData("«oui»", true)]
    [InlineData("Venez-vous\u202F? Noté\u00A0: «\u00A0oui\u00A0»", false)]
    public void A_wrong_space_beside_a_sign_is_found(string text, bool found) => Assert.Equal(found, Unspaced().IsMatch(text));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Nothing_is_empty_but_the_duty_of_what_has_none(Language language) => Assert.All(
        Walk.All(Texts.In(language)).Where(one => one.Member != "Duty"),
        one => Assert.False(string.IsNullOrWhiteSpace(one.Said), one.Member));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void The_voice_is_calm_and_typographic(Language language) =>
        Assert.Empty(Walk.All(Texts.In(language)).Where(one => Shrill().IsMatch(one.Said) || one.Said.Contains('\'', StringComparison.Ordinal) || one.Said.Contains("  ", StringComparison.Ordinal)).Distinct());

    [Fact]
    public void English_and_French_say_different_words() => Assert.All(
        Walk.All(Texts.French).Zip(Walk.All(Texts.English)).GroupBy(pair => pair.First.Member),
        member => Assert.True(Same.Contains(member.Key) || member.Any(pair => pair.First.Said != pair.Second.Said), member.Key));

    [Theory]
    [InlineData(0, 0, 0, "personne ne vient · 0 absent · 0 sans réponse", "0 coming · 0 absent · 0 yet to answer")]
    [InlineData(0, 0, 3, "personne encore · 0 absent · 3 sans réponse", "0 coming · 0 absent · 3 yet to answer")]
    [InlineData(1, 1, 1, "1 personne vient · 1 absent · 1 sans réponse", "1 coming · 1 absent · 1 yet to answer")]
    [InlineData(2, 2, 10, "2 viennent · 2 absents · 10 sans réponse", "2 coming · 2 absent · 10 yet to answer")]
    public void Counts_agree_in_number(int coming, int absent, int silent, string french, string english)
    {
        Assert.Equal(french, Texts.French.Steps.Counts(coming, absent, silent));
        Assert.Equal(english, Texts.English.Steps.Counts(coming, absent, silent));
    }

    [Theory]
    [InlineData(0, 9, "Avant le départ")]
    [InlineData(1, 9, "Mois 1/9")]
    [InlineData(9, 9, "Mois 9/9")]
    [InlineData(10, 9, "Parcours terminé")]
    public void Months_count_from_the_first_to_the_last(int month, int months, string french) =>
        Assert.Equal(french, Texts.French.Steps.ProgrammeMonth(month, months));

    [Theory]
    [InlineData("Promotion Aubépine")]
    [InlineData("Aubépine")]
    public void A_promotion_is_called_one_once(string name) =>
        Assert.Equal("C’est fait\u00A0: ce groupe est celui de la promotion Aubépine.", Texts.French.Chat.Linked(name));

    /// <summary>Words that both languages share.</summary>
    private static readonly string[] Same = ["get_ProgrammeButton", "ProgrammeTitle", "get_DateColumn", "HelpLine", "Title", "HandOver", "LanguageName", "Command", "get_Client", "get_Consultant", "get_ExtendButton", "Author", "Preset", "Named"];

    [GeneratedRegex(@" [;:!?»]|« ")]
    internal static partial Regex Loose();

    [GeneratedRegex(@"[^\u202F][;!?]|[^\u00A0]:|«[^\u00A0]|[^\u00A0]»")]
    internal static partial Regex Unspaced();

    [GeneratedRegex(@"\bOups\b|!.*!|!!|\bOops\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Shrill();
}
