using Rameau.Bot.Domain.CoDevelopment;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>What has become of an act in a round.</summary>
public enum RoundNote
{
    Noted,
    Accepted,
    Proposed,
    Voted,
    Chosen,
    Agreed,
    Given,

    /// <summary>Typed before its time, and kept for its author.</summary>
    KeptAside,
    Planned,
    TookOver,
    Erased,
}

/// <summary>What is said in a round, beside what its people say.</summary>
public interface IRoundWording
{
    /// <summary>« Co-développement · sous-groupe 1 »</summary>
    string Badge(int group);

    /// <summary>« Étape 2/6 · Clarification »</summary>
    string Title(RoundState state);

    /// <summary>« Parlent : les consultants demandent, le client répond. »</summary>
    string Speaks(RoundState step);
    string Allowed(RoundState step);
    string Forbidden(RoundState step);

    /// <summary>« Jusqu’à 14 h 32, encore 8 minutes. »</summary>
    string Until(string hour, int minutes);
    string NearlyOver(string hour);
    string TimeOver { get; }
    string Accepted(int count, int of);
    string Facilitates(string? name);
    string FacilitatorSilent { get; }
    string Length(int minutes);

    /// <summary>« 88 minutes, 6 personnes »: all that is said of a round that is over.</summary>
    string Took(int minutes, int people);
    string Confidential { get; }
    string InWords(string title, string line);

    /// <param name="number">From 1.</param>
    string Rule(int number);
    string Mine(string role);
    string Client { get; }
    string Consultant { get; }
    string Facilitator { get; }

    string ViewButton { get; }
    string SteerButton { get; }
    string ContentButton { get; }
    string RefreshButton { get; }
    string AcceptButton { get; }
    string BeginButton { get; }
    string FlashButton { get; }
    string PostponeButton { get; }
    string NextButton { get; }
    string CloseButton { get; }
    string BackButton { get; }
    string BackToQuestionsButton { get; }
    string ExtendButton { get; }
    string StopButton { get; }
    string TakeOverButton { get; }

    string Kind(TopicKind kind);
    string KindLabel { get; }
    string TopicLabel { get; }
    string TopicPlaceholder { get; }
    string ProposeButton { get; }
    string Topic(string name, string kind, int votes);
    string TopicsTitle { get; }
    string NoTopic { get; }
    string NoTopicHelp { get; }
    string RecallButton { get; }
    string Recalled { get; }
    string TopicChoice { get; }
    string VoteButton { get; }
    string ChooseButton { get; }
    string CaseOf(string name);

    string ContractLabel { get; }
    string ContractPlaceholder { get; }
    string ContractButton { get; }
    string ContractTitle { get; }

    string Kind(ContributionType kind);
    string ContributionLabel(bool isTime);
    string GiveButton(bool isTime);
    string KeptTitle { get; }
    string GiveKeptButton { get; }
    string MineTitle { get; }
    string ReceivedTitle(int count);
    string Author(string kind, string name);

    string ActionsTitle { get; }
    string Action(int number, string on);
    string FirstStep(string what);
    string Support(string what);
    string WhatLabel { get; }
    string OnLabel { get; }
    string FirstStepLabel { get; }
    string SupportLabel { get; }
    string PlanButton(int number);
    string State(ActionState state);
    string ActionChoice { get; }
    string StateLabel { get; }
    string WordLabel { get; }
    string ReportButton { get; }
    string ReminderTitle { get; }
    string FollowUpTitle { get; }

    string EraseButton { get; }
    string EraseSure { get; }
    string EraseYes { get; }
    string EraseNo { get; }
    string Erased { get; }

    string OpenTitle { get; }
    string OpenIntro { get; }
    string OpenButton { get; }
    string GroupLabel { get; }
    string Group(int number);
    string PresetLabel { get; }
    string Preset(RoundPreset preset, int minutes);
    string MembersLabel { get; }
    string ConveneButton { get; }
    string Convened { get; }
    string Note(RoundNote note);
    string Refused(RoundRefusal why);
}
