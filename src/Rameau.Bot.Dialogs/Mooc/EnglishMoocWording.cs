using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Mooc;

internal sealed class EnglishMoocWording : IMoocWording
{
    public string Mine => "My MOOC";
    public string Title(Step track) => track.Title;
    public string AtYourPace => "About two hours per episode, in the order and at the pace you like. It is free and complements the sessions.";
    public string Final(string day) => $"To be finished on {day}: binding if you want to validate.";
    public string StartsOn(string day) => $"Starts on {day}";
    public string Count(int done, int episodes) => $"{done} of {episodes} episodes done";
    public string Done(int episode, string day) => $"Episode {episode}: done on {day}.";
    public string Advised(int episode, string day) => $"Episode {episode}: advised for {day}.";
    public string ToDo(int episode) => $"Episode {episode}: to do.";
    public string Validated => "The episodes were done in time: your MOOC is validated.";
    public string Missed => "The final date is past and nothing is lost: the next cohort takes over all the episodes you have done.";
    public string Transferred => "You go on with the next cohort. Your episodes go with you, and I send no more reminders.";
    public string Finished => "All episodes are done, with the next cohort.";
    public string DoneButton(int episode) => $"Episode {episode} done";
    public string UndoButton(int episode) => $"Episode {episode}: not done yet";
    public string TransferButton => "Go on with the next cohort";
    public string MineButton => "My MOOC";
    public string OtherButton => "My other MOOC";
    public string Noted(int episode, bool done) => done ? $"Noted: episode {episode} done." : $"Noted: episode {episode} not done yet.";
    public string NotedTransfer => "Noted: you go on with the next cohort, with the episodes you have done.";

    public string Refused(MoocRefusal why) => why switch
    {
        MoocRefusal.NotInThisPromotion => "Only participants of this promotion have this MOOC here.",
        MoocRefusal.NotOpenYet => "This MOOC has not started yet.",
        MoocRefusal.Validated => "This MOOC is validated: there is nothing left to change.",
        MoocRefusal.StillTime => "There is still time before the final date. Should it pass, you can go on with the next cohort and lose nothing.",
        _ => "This episode is no longer in the programme.",
    };

    public string NoneHere => "Your pathway has no MOOC.";
    public string InWords(string title, string count) => $"{title}. {count}.";

    public string StartWord => "Four episodes, one a week if you like.";
    public string EpisodeWord(int episode, string day) => $"Episode {episode}: {day} is an advised date, nothing more.";
    public string FinalWord(string distance) => $"The final date is {distance}: binding if you want to validate. Should it pass, nothing is lost.";
    public string StartSummary(string title) => $"{title}: here we go";
    public string EpisodeSummary(int episode, string day) => $"MOOC, episode {episode}: advised for {day}";
    public string FinalSummary(string day) => $"MOOC, to be finished on {day}: binding if you want to validate";
    public string MissedSummary => "MOOC: nothing is lost, the next cohort takes over your episodes";
    public string WhyStart => "I announce each MOOC of the pathway to the group once, the day it starts.";
    public string WhyEpisode => "One week, one episode: a mark for the group, without obligation.";
    public string WhyFinal => "This is a private reminder, seven days and two days before and on the day itself, for those who have not finished. Le RAMEAU’s team and the animator can stop it.";
    public string WhyMissed => "This is the only private message after the final date; no other will come about this MOOC.";
    public string YourMark => "your word on the MOOC";
}
