using Rameau.Bot.Domain.CoDevelopment;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <content>What is asked of each, and answered.</content>
internal sealed partial class EnglishRoundWording
{
    public string Kind(TopicKind kind) => kind switch
    {
        TopicKind.Problem => "problem",
        TopicKind.Project => "project",
        _ => "concern",
    };

    public string KindLabel => "What is it?";
    public string TopicLabel => "Your topic, in one sentence";
    public string TopicPlaceholder => "Our partner no longer comes to the meetings";
    public string ProposeButton => "Propose this topic";
    public string Topic(string name, string kind, int votes) => $"{name} · {kind} · {votes} {(votes == 1 ? "vote" : "votes")}";
    public string TopicsTitle => "Topics proposed";
    public string NoTopic => "No topic has been proposed yet.";
    public string NoTopicHelp => "If none comes: postpone the round, or recall to each, in private, the difficulty they declared; they propose it if they wish.";
    public string RecallButton => "Recall difficulties";
    public string Recalled => "What you declared as a difficulty stands below, for you alone. Nothing is proposed without your consent.";
    public string TopicChoice => "One of these topics";
    public string VoteButton => "Vote for this topic";
    public string ChooseButton => "Choose this topic";
    public string CaseOf(string name) => $"{name}’s case";

    public string ContractLabel => "What the group can do";
    public string ContractPlaceholder => "I’d like the group to help me…";
    public string ContractButton => "Keep this contract";
    public string ContractTitle => "The contract";

    public string Kind(ContributionType kind) => kind switch
    {
        ContributionType.Experience => "experience",
        ContributionType.Idea => "idea",
        ContributionType.Question => "question",
        _ => "resource",
    };

    public string ContributionLabel(bool isTime) => isTime ? "What you give the client" : "An idea to keep for step 4";
    public string GiveButton(bool isTime) => isTime ? "Give to the client" : "Keep for step 4";
    public string KeptTitle => "Kept for you alone, until step 4";
    public string GiveKeptButton => "Give what is kept";
    public string MineTitle => "What you gave";
    public string ReceivedTitle(int count) => count switch
    {
        0 => "Nothing has been given yet.",
        1 => "1 contribution received",
        _ => $"{count} contributions received",
    };

    public string Author(string kind, string name) => $"{Capital(kind)} · {name}";

    public string ActionsTitle => "Action plan";
    public string Action(int number, string on) => $"{number}. For {on}";
    public string FirstStep(string what) => $"First step: {what}";
    public string Support(string what) => $"Support: {what}";
    public string WhatLabel => "What";
    public string OnLabel => "By when";
    public string FirstStepLabel => "First step";
    public string SupportLabel => "Support needed";
    public string PlanButton(int number) => $"Keep action {number}";

    public string State(ActionState state) => state switch
    {
        ActionState.Done => "done",
        ActionState.InProgress => "in progress",
        ActionState.Dropped => "dropped",
        ActionState.DiscussAgain => "to discuss again",
        _ => "to do",
    };

    public string ActionChoice => "Which action?";
    public string StateLabel => "How does it stand?";
    public string WordLabel => "A word";
    public string ReportButton => "Note it";
    public string ReminderTitle => "An action of your plan is for today";
    public string FollowUpTitle => "How does your action plan stand?";

    public string EraseButton => "Erase the case";
    public string EraseSure => "Erase the case for ever? Topics, contract, contributions and action plan go; that a round took place remains. A round under way stops.";
    public string EraseYes => "Yes, erase all";
    public string EraseNo => "Keep";
    public string Erased => "The case is erased. Only that a round took place remains.";

    public string OpenTitle => "Open a co-development round";
    public string OpenIntro => "You facilitate the round. Its card appears in the group; what is said in it only the sub-group sees.";
    public string OpenButton => "Open a round";
    public string GroupLabel => "Sub-group";
    public string Group(int number) => $"Sub-group {number}";
    public string PresetLabel => "Length";
    public string Preset(RoundPreset preset, int minutes) => preset switch
    {
        RoundPreset.Standard => $"{minutes} minutes",
        RoundPreset.Express => $"{minutes} minutes, express",
        _ => $"{minutes} minutes, flash",
    };
    public string MembersLabel => "Who is here?";
    public string ConveneButton => "Announce in the group";
    public string Convened => "The round is announced in the group.";

    public string Note(RoundNote note) => note switch
    {
        RoundNote.Accepted => "Noted: you accept the rules.",
        RoundNote.Proposed => "Noted: your topic is proposed to the sub-group.",
        RoundNote.Voted => "Noted: your vote is counted.",
        RoundNote.Chosen => "Noted: this topic is chosen.",
        RoundNote.Agreed => "Noted: the contract is kept.",
        RoundNote.Given => "Given: the client sees it.",
        RoundNote.KeptAside => "No advice yet: the client has not finished saying what they expect. I keep this for you alone; you can give it in step 4.",
        RoundNote.Planned => "Noted: you will be reminded of this action in private.",
        RoundNote.TookOver => "Noted: you now facilitate this round.",
        RoundNote.Erased => Erased,
        _ => "Noted.",
    };

    public string Refused(RoundRefusal why) => why switch
    {
        RoundRefusal.NoSuchRound => "This round is no longer there.",
        RoundRefusal.NotInTheSubGroup => "This round is another sub-group’s: what is said in it is for them alone. “co-development” tells which one is yours.",
        RoundRefusal.OnlyTheFacilitator => "Only the round’s facilitator can do that.",
        RoundRefusal.OnlyTheClient => "Only the round’s client can do that.",
        RoundRefusal.OnlyConsultants => "Only the round’s consultants can do that. The client listens and takes notes.",
        RoundRefusal.TooFew => $"With fewer than {Round.Fewest}, a round is a flash of 30 minutes; or it is postponed.",
        RoundRefusal.TooMany => $"With more than {Division.LargestAlone}, make two sub-groups.",
        RoundRefusal.RulesNotAccepted => "Nobody has accepted the rules yet. The round begins with those who do.",
        RoundRefusal.MovedOn => "The round has gone on meanwhile. Here is how it stands.",
        RoundRefusal.Over => "This round is over. Nothing was added.",
        RoundRefusal.ExtendedAlready => "This step was lengthened once already. Go on to the next.",
        RoundRefusal.NoTopic => "No topic is chosen. Choose one, recall to each their difficulty, or postpone the round.",
        RoundRefusal.FacilitatorIsNoClient => "The facilitator is not the client at the same time: somebody else would have to facilitate, or bring a case.",
        RoundRefusal.FacilitatorIsThere => "The facilitator is there. Their place can be taken five minutes after the end of a step, if they no longer answer.",
        RoundRefusal.Empty => "Nothing is written. Write it, then try again.",
        RoundRefusal.TooLong => $"That is too long: {RoundTopic.Longest} characters for a topic or an action, {RoundCase.LongestContract} for the contract, 2,000 for a contribution. Your text is still in the card: shorten it, or give it in several parts.",
        RoundRefusal.TooManyContributions => $"You have given {RoundContribution.Most} already. Leave room for the others; the rest can be said aloud.",
        RoundRefusal.ConsultationOver => "The consultation is over: nothing was added. Tell the client aloud, if they wish.",
        RoundRefusal.TooManyActions => $"A plan has {RoundAction.Most} actions at most.",
        RoundRefusal.DayMissing => "By when? Choose a day.",
        RoundRefusal.DayPast => "That day is past. Choose one to come.",
        RoundRefusal.Erased => Erased,
        _ => "This is not the moment in this round. Here is how it stands.",
    };
}
