using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>What is said about each one's own choices, and in the welcome that leads to them.</summary>
public interface IPreferencesWording
{
    string Mine { get; }
    string MineButton { get; }
    string LanguageLabel { get; }
    string LikeTeams { get; }

    /// <summary>In its own language, for who reads no other.</summary>
    string LanguageName(Language language);
    string NothingChosen { get; }
    string Standing(Consent level);
    string ConsentLabel { get; }
    string Level(Consent level);
    string InformationLabel { get; }
    string Kind(InformationKind kind);
    string ExperienceLabel { get; }
    string ExperiencePlaceholder { get; }
    string CeilingLabel { get; }
    string CeilingPlaceholder { get; }
    string WhoReads { get; }
    string SaveButton { get; }
    string Noted { get; }
    string AlreadySo { get; }
    string Refused(ChoicesRefusal why);
    string InWords(string title, string sentence);

    string WelcomeBadge { get; }
    string WelcomeTitle { get; }
    string Together(int months);
    string Coming(int sessions, int webinars, int visits, int coachings);
    string First(string day);
    string ChooseNow { get; }

    string InformationTitle { get; }

    /// <summary>How far the choice of newsletters reaches: what goes to the group, nobody can hide from one of its members.</summary>
    string Reach { get; }

    /// <summary>« ✓ Bulletin de veille : oui »</summary>
    string Receives(string sign, string kind, bool wanted);
    string Subscribed { get; }
    string Unsubscribed { get; }
    string WantedBack { get; }
    string YourChoice { get; }
    string WouldBe { get; }

    /// <summary>What others see of somebody at this level, in a sentence of its own.</summary>
    string Seen(Consent level);
    string ConfirmButton { get; }
    string ChosenSince { get; }
    string YourVisibility { get; }
}
