namespace Rameau.Bot.Dialogs.Directory;

/// <summary>What is said of people who are looked for.</summary>
public interface IDirectoryWording
{
    string Title { get; }
    string OpenDirectory { get; }
    string Found(int people);
    string Nobody { get; }

    /// <summary>Says of nobody in particular why they may not be there.</summary>
    string WhyNobody { get; }

    /// <summary>Of somebody who was seen, or never was: which one is not told.</summary>
    string NotSeen { get; }
    string AskLabel { get; }
    string AskPlaceholder { get; }
    string WhomToFind { get; }
    string SearchButton { get; }
    string MoreButton(int rest);
    string OpenButton(string name);
    string BackButton { get; }
    string IntroduceButton { get; }
    string Outsider { get; }

    /// <param name="hour">From which on it goes again.</param>
    string TooMany(string hour);
    string OpenToAll { get; }
    string Knows(IReadOnlyList<string> expertise);
    string Email(string address);
    string Phone(string number);
    string PhotoOf(string name);

    /// <summary>« Alumni de Promotion Aubépine »</summary>
    string Alumni(IReadOnlyList<string> promotions);
}
