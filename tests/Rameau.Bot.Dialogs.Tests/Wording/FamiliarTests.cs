using System.Text.RegularExpressions;
using Rameau.Bot.Dialogs.Tests.Understanding;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Wording;

/// <summary>French that says « tu »: to each, everywhere, and to several never.</summary>
public sealed partial class FamiliarTests
{
    private static readonly (string Member, string Said)[] Formal = [.. Walk.InFull(Texts.French)];

    private static readonly (string Member, string Said)[] Familiar = [.. Walk.InFull(Texts.Familiar)];

    /// <summary>
    /// Said to several at once, where « vous » is a plural: what stands in the group's chat for everybody, what is asked of all
    /// of them, and what two of a pair share.
    /// </summary>
    private static readonly string[] ToSeveral =
    [
        "Coffees.Question", // those at one table
        "Closing.Next", "Closing.YourChoice", // the group, on its last day
        "Contributions.TellLabel", "Contributions.TellSummary", "Contributions.TellTitle", // the group, after a visit
        "Mooc.StartWord", // the group, when a MOOC starts
        "Polls.QuestionPlaceholder", // a question such as who animates may ask the group
        "Preferences.ChooseNow", "Preferences.WelcomeTitle", // the group, on its first day
        "Steps.AnswerAgain", "Steps.NewsTitle", // the group, when the calendar changes or an invitation comes
        "Steps.CommunityLine", "Steps.CommunityTitle", // the group, when its community opens
        "Volunteers.WhatItIs", "Votes.Label", // the group, which chooses who animates
        "Work.SharedWith", // « vous deux »
    ];

    [Fact]
    public void Nobody_is_told_vous_where_the_promotion_says_tu() =>
        Assert.Empty(Familiar.Where(one => !ToSeveral.Contains(one.Member) && SaysVous(one.Said)).Distinct());

    [Fact]
    public void What_says_vous_to_one_person_has_another_form_where_the_promotion_says_tu() => Assert.Empty(Formal.Zip(Familiar)
        .Where(pair => !ToSeveral.Contains(pair.First.Member) && SaysVous(pair.First.Said) && pair.First.Said == pair.Second.Said)
        .Select(pair => pair.First));

    [Fact]
    public void What_does_not_say_vous_is_the_same_in_both() => Assert.Empty(Formal.Zip(Familiar)
        .Where(pair => !SaysVous(pair.First.Said) && pair.First.Said != pair.Second.Said)
        .Select(pair => (pair.First.Said, pair.Second.Said)));

    [Fact]
    public void What_is_said_to_several_is_the_same_in_both() =>
        Assert.Equal(Formal.Where(one => ToSeveral.Contains(one.Member)), Familiar.Where(one => ToSeveral.Contains(one.Member)));

    [Fact]
    public void What_is_said_to_several_does_say_vous() =>
        Assert.Equal(ToSeveral.Order(StringComparer.Ordinal), Formal.Where(one => SaysVous(one.Said)).Select(one => one.Member).Distinct().Intersect(ToSeveral).Order(StringComparer.Ordinal));

    [Fact]
    public void With_tu_the_signs_keep_their_spaces_too() =>
        Assert.Empty(Familiar.Where(one => WordingTests.Loose().IsMatch(one.Said) || WordingTests.Unspaced().IsMatch(one.Said) || WordingTests.Shrill().IsMatch(one.Said)).Distinct());

    [Fact]
    public void The_group_is_told_vous_and_each_of_them_tu()
    {
        var promotion = Sample.First with { Language = Promotion.FrenchSayingTu };

        Assert.Same(Texts.French, Texts.For(promotion));
        Assert.Same(Texts.Familiar, Texts.For(Sample.Aline, null, promotion));
        Assert.Same(Texts.Familiar, Texts.For(Sample.Aline, "fr-FR", promotion));
        Assert.Same(Texts.French, Texts.For(Sample.Aline, null, Sample.First));
        Assert.Same(Texts.English, Texts.For(Sample.Aline with { Language = "en" }, "fr-FR", promotion));
    }

    [Fact]
    public void What_help_proposes_to_say_with_tu_is_understood() => Assert.All(
        HelpExamples.Where(intent => Texts.Familiar.Help.Example(intent) != Texts.French.Help.Example(intent)),
        intent => Assert.Equal(intent, Hearing.Hear(Texts.Familiar.Help.Example(intent).Trim('«', '»', '\u00A0')).Intent));

    [Theory]
    [InlineData("Où en êtes-vous\u202F?", true)]
    [InlineData("Vos rappels reprennent", true)]
    [InlineData("Écrivez-moi", true)]
    [InlineData("Dites-le autrement", true)]
    [InlineData("Proposer un rendez-vous chez un pair", false)]
    [InlineData("Tu viens.", false)]
    public void A_vous_is_found(string said, bool found) => Assert.Equal(found, SaysVous(said));

    private static IEnumerable<Intent> HelpExamples => Enum.GetValues<Intent>().Where(intent => intent is not Intent.OutOfScope);

    /// <summary>« rendez-vous » is a thing.</summary>
    private static bool SaysVous(string said) => Vous().IsMatch(said.Replace("rendez-vous", string.Empty, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:vous|votre|vos|vôtres?|dites|faites|êtes)\b|\b(?!(?:chez|assez|nez)\b)\p{L}+ez\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vous();
}
