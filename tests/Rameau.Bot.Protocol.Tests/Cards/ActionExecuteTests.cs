using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Protocol.Tests.Cards;

public sealed class ActionExecuteTests
{
    [Fact]
    public void A_button_falls_back_to_a_submit_of_the_same_data_and_the_verb()
    {
        var button = ActionExecute.Button("Je viens", "slot/book", new BookSlot("s-1", 7), SampleJson.Default.BookSlot);

        var submit = Assert.IsType<ActionSubmit>(button.Fallback);
        Assert.Equal("""{"slot":"s-1","revision":7}""", button.Data.GetRawText());
        Assert.Equal("""{"verb":"slot/book","slot":"s-1","revision":7}""", submit.Data.GetRawText());
    }

    [Fact]
    public void The_fallback_looks_like_the_button()
    {
        var button = (ActionExecute.For("slot/book", new("s-1", 7), SampleJson.Default.BookSlot) with
        {
            Title = "Je viens",
            IconUrl = "icon:Checkmark",
            Style = ActionStyle.Positive,
            Mode = ActionMode.Secondary,
            Tooltip = "Noter ma présence",
            IsEnabled = true,
            AssociatedInputs = AssociatedInputs.None,
        }).OrSubmit();

        var submit = Assert.IsType<ActionSubmit>(button.Fallback);
        Assert.Equal(
            (button.Title, button.IconUrl, button.Style, button.Mode, button.Tooltip, button.IsEnabled, button.AssociatedInputs),
            (submit.Title, submit.IconUrl, submit.Style, submit.Mode, submit.Tooltip, submit.IsEnabled, submit.AssociatedInputs));
    }

    [Fact]
    public void Data_that_is_not_an_object_cannot_carry_the_verb() =>
        Assert.Throws<ArgumentException>(() => ActionExecute.Button("Je viens", "slot/book", "s-1", SampleJson.Default.String));

    [Theory]
    [InlineData("verb")]
    [InlineData("msteams")]
    public void Data_with_a_member_of_a_taken_name_is_refused(string name)
    {
        Dictionary<string, string> data = new() { [name] = "x" };

        Assert.Throws<ArgumentException>(() => ActionExecute.Button("Je viens", "slot/book", data, SampleJson.Default.DictionaryStringString));
    }
}
