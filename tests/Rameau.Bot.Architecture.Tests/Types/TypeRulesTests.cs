namespace Rameau.Bot.Architecture.Tests.Types;

public sealed class TypeRulesTests
{
    [Fact]
    public void Every_class_is_sealed_or_abstract() => House.Keeps(Closed.Check(House.Types));

    [Fact]
    public void A_class_left_open_is_caught_at_its_line()
    {
        var violation = Assert.Single(Closed.Check([typeof(Open), typeof(Closing), typeof(Static), typeof(Base), typeof(IPort), typeof(Kind), typeof(Pair)]));

        Assert.EndsWith("TypeRulesTests.cs", violation.File, StringComparison.Ordinal);
        Assert.True(violation.Line > 1);
    }

    [Fact]
    public void Every_verb_is_one_of_a_kind() => House.Keeps(Verbs.Check(House.Types));

    [Fact]
    public void Two_actions_with_one_verb_are_caught() =>
        Assert.Contains("also that of Book", Assert.Single(Verbs.Check([typeof(Book), typeof(BookAgain)])).What, StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(Shouting))]
    [InlineData(typeof(Mute))]
    public void A_verb_of_another_shape_is_caught(Type type) => Assert.Single(Verbs.Check([type]));

    private class Open;

    private sealed record Closing;

    private static class Static;

    private abstract class Base;

    private interface IPort;

    private enum Kind;

    private readonly record struct Pair;

    private sealed class Book
    {
        public const string Verb = "coaching/book-slot";
    }

    private sealed class BookAgain
    {
        public const string Verb = "coaching/book-slot";
    }

    private sealed class Shouting
    {
        public const string Verb = "Coaching.Book";
    }

    private sealed class Mute
    {
        public const string Verb = "";
    }
}
