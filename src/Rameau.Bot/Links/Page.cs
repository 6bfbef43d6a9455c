namespace Rameau.Bot.Links;

/// <summary>A small page for somebody outside Teams: words, and at most some forms. Whatever is in it is plain text, never HTML.</summary>
public sealed record Page(string Title, IReadOnlyList<PagePart> Parts);

public abstract record PagePart
{
    private PagePart() { }

    public sealed record Line(string Text) : PagePart;

    /// <summary>What just happened; screen readers say it first.</summary>
    public sealed record Note(string Text) : PagePart;

    /// <summary>How things stand.</summary>
    public sealed record State(string Text) : PagePart;

    public sealed record Subtle(string Text) : PagePart;

    /// <summary>Somebody's own words, line breaks included.</summary>
    public sealed record Quote(string Text) : PagePart;

    /// <param name="Part">See <see cref="LinkVisit.Part"/>.</param>
    public sealed record Download(string Text, string Part) : PagePart;

    public sealed record Form(IReadOnlyList<FormField> Fields, IReadOnlyList<FormButton> Buttons) : PagePart;
}

/// <summary>Something to answer in a form, under the name it is sent by.</summary>
public abstract record FormField
{
    private FormField() { }

    /// <summary>Boxes to tick, each sent under the name of all.</summary>
    public sealed record Boxes(string Name, string Legend, IReadOnlyList<FormChoice> Choices) : FormField;

    /// <summary>One of several.</summary>
    public sealed record OneOf(string Name, string Legend, IReadOnlyList<FormChoice> Choices) : FormField;
}

public sealed record FormChoice(string Value, string Text, bool IsChosen = false);

/// <param name="Value">Sent as <see cref="Name"/>.</param>
/// <param name="IsFirst">The one that most will want.</param>
public sealed record FormButton(string Value, string Text, bool IsFirst = false)
{
    public const string Name = "act";
}
