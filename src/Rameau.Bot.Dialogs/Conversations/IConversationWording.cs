using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Conversations;

/// <summary>What the bot says of itself, of chats, and when something cannot be done.</summary>
public interface IConversationWording
{
    string WelcomeTitle { get; }
    string IAmARobot { get; }
    string WhatIDoInAGroup(string promotion);
    string WhatIDoInPrivate { get; }
    string NotLinkedYet { get; }
    string ChooseButton { get; }
    string ChooseTitle { get; }
    string ChooseLabel { get; }
    string ChoosePlaceholder { get; }
    string ChooseMissing { get; }
    string NothingToLink { get; }
    string LinkButton { get; }
    string CancelButton { get; }
    string Linked(string promotion);
    string Recognised(int people);
    string RosterUnread { get; }
    string NotRecognised(IReadOnlyList<string> names);
    string Unmatched(string name, Mismatch why);
    string NewcomersNotRecognised(string promotion);
    string Refused(LinkRefusal why, IReadOnlyList<string> staff);
    string Animator(string name);
    string NoAnimatorYet { get; }

    string HelpButton { get; }
    string BackButton { get; }
    string UnknownPerson { get; }
    string NoPromotionHere { get; }
    string OnlyParticipants { get; }
    string OnlyAnimators(IReadOnlyList<string> staff);
    string OnlyStaff(IReadOnlyList<string> staff);
    string CardTooOld { get; }
    string CardUnreadable { get; }
    string StillWorking { get; }
    string TookTooLong { get; }
    string WentWrong { get; }
    string Noted { get; }
    string RestIsPrivate { get; }

    /// <summary>Under the title of a card in a group whose answer only the one who taps will see.</summary>
    string DoorIsPrivate { get; }
}
