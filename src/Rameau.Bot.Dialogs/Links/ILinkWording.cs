namespace Rameau.Bot.Dialogs.Links;

/// <summary>What is said on the pages for those outside Teams, and about them.</summary>
public interface ILinkWording
{
    string GoneTitle { get; }

    /// <summary>The same whatever is wrong, so that nobody learns anything by trying.</summary>
    string GoneWhy { get; }

    string GoneNext { get; }
    string TooManyTitle { get; }
    string TooManyNext { get; }
}
