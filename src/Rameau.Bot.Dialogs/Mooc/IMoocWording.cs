using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>What is said about the MOOC: it complements the sessions and is never a condition for one; « cohorte » is its word alone.</summary>
public interface IMoocWording
{
    string Mine { get; }

    /// <summary>The MOOC by its own name.</summary>
    string Title(Step track);
    string AtYourPace { get; }

    /// <summary>« À finir mardi 13 avril : impératif pour valider. »</summary>
    string Final(string day);
    string StartsOn(string day);
    string Count(int done, int episodes);
    string Done(int episode, string day);
    string Advised(int episode, string day);
    string ToDo(int episode);
    string Validated { get; }
    string Missed { get; }
    string Transferred { get; }
    string Finished { get; }
    string DoneButton(int episode);
    string UndoButton(int episode);
    string TransferButton { get; }
    string MineButton { get; }
    string OtherButton { get; }
    string Noted(int episode, bool done);
    string NotedTransfer { get; }
    string Refused(MoocRefusal why);
    string NoneHere { get; }
    string InWords(string title, string count);

    string StartWord { get; }
    string EpisodeWord(int episode, string day);
    string FinalWord(string distance);
    string StartSummary(string title);
    string EpisodeSummary(int episode, string day);
    string FinalSummary(string day);
    string MissedSummary { get; }
    string WhyStart { get; }
    string WhyEpisode { get; }
    string WhyFinal { get; }
    string WhyMissed { get; }
    /// <summary>« votre mot sur le MOOC », to take back.</summary>
    string YourMark { get; }
}
