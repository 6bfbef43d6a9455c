using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>What the bot says about what it understands, what it did not, and what it took back.</summary>
public interface IHelpWording
{
    string Title { get; }
    string Intro { get; }
    string Mention { get; }

    /// <summary>All commands in one line.</summary>
    string Commands(IReadOnlyList<string> commands);

    /// <summary>The title of a button that does what the command says.</summary>
    string Command(string title);

    /// <summary>The help where no card can be shown.</summary>
    string InWords(IReadOnlyList<string> commands);
    string GroupName(HelpGroup group);

    /// <summary>What is asked, as the title of a button.</summary>
    string Asked(Intent intent);

    /// <summary>A sentence that somebody could write.</summary>
    string Example(Intent intent);

    string NotUnderstood { get; }
    string DidYouMean { get; }
    string TryHelp { get; }
    string OneAtATime { get; }
    string AndThen { get; }
    string TooLong { get; }
    string OnlyWords { get; }
    string NothingToUndo { get; }
    string TakenBack(string what);
    string TakenBackInGroup { get; }
}
