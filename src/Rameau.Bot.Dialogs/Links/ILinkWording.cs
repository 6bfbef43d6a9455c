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

    string Title { get; }
    string Mine { get; }
    string Of(string name);
    string KeepForYourself { get; }

    /// <summary>That whoever has the address acts for that person, before it is sent.</summary>
    string HandOn(string name);
    string Ends { get; }
    string NoAddress { get; }
    string SayWhom { get; }
    string NobodyOfThisName { get; }
    string ToAnswer(string day);
    string ToBeIntroduced { get; }
    string ToChoose { get; }

    /// <summary>On each page: for whom one acts there.</summary>
    string ActingFor(string name);
    string CalendarButton { get; }
    string ConsentNoted { get; }
    string ConsentIntro { get; }
}
