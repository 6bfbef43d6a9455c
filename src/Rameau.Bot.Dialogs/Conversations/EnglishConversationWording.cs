using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Conversations;

internal sealed class EnglishConversationWording : IConversationWording
{
    public string WelcomeTitle => "Hello, I am Rameau.Bot";
    public string IAmARobot => "A robot at your promotion’s service: I keep the rhythm, you do the talking.";

    public string WhatIDoInAGroup(string promotion) =>
        $"Here I announce what is coming up for {promotion}, collect answers in one tap, and reply when mentioned.";

    public string WhatIDoInPrivate => "Here I answer you alone: your next step, your programme, your answers.";
    public string NotLinkedYet => "This chat is not linked to a promotion yet. Somebody of Le RAMEAU’s team can do it in one tap.";
    public string ChooseButton => "Link to a promotion";
    public string ChooseTitle => "Which promotion lives in this chat?";
    public string ChooseLabel => "Promotions without a chat";
    public string ChoosePlaceholder => "Choose a promotion";
    public string ChooseMissing => "Choose a promotion.";
    public string NothingToLink => "Every promotion has its chat already. To create one: “promotion create” on the command line.";
    public string LinkButton => "Link";
    public string CancelButton => "Cancel";
    public string Linked(string promotion) => $"Done: this is now the chat of {promotion}.";

    public string Recognised(int people) => people switch
    {
        0 => "I recognised nobody in this chat.",
        1 => "1 person recognised.",
        _ => $"{people} people recognised.",
    };

    public string RosterUnread => "The list of members could not be read; it will be at the next message. Nothing is lost.";
    public string NotRecognised(IReadOnlyList<string> names) => $"Please check: {string.Join("; ", names)}.";

    public string Unmatched(string name, Mismatch why) => why switch
    {
        Mismatch.Ambiguous => $"{name} (several people have this address)",
        Mismatch.Contradicted => $"{name} (address already taken by another account)",
        _ => $"{name} (unknown address)",
    };

    public string NewcomersNotRecognised(string promotion) => $"People have joined the chat of {promotion} whom I do not recognise.";

    public string Refused(LinkRefusal why, IReadOnlyList<string> staff) => why switch
    {
        LinkRefusal.NotAGroup => "A promotion lives in a group chat; this is a one-to-one chat. Add me to the group, then link it.",
        LinkRefusal.ChatHasPromotion => "This chat belongs to a promotion already. Nothing has changed.",
        LinkRefusal.PromotionHasChat => "This promotion has just been linked to another chat. Nothing has changed.",
        LinkRefusal.UnknownPromotion => "This promotion is gone. Open the list again to choose among today’s.",
        _ => OnlyStaff(staff),
    };

    public string Animator(string name) => $"{name} animates the promotion.";
    public string NoAnimatorYet => "Who animates? A volunteer participant, chosen at the first session.";

    public string HelpButton => "Help";
    public string BackButton => "Back";
    public string UnknownPerson => "I do not know you yet: your account matches no address of my promotions. Le RAMEAU’s team can add you.";
    public string NoPromotionHere => "I do not know which promotion you mean: this chat is linked to none, and you are in none at present.";
    public string OnlyParticipants => "Only participants of this promotion can do that.";

    public string OnlyAnimators(IReadOnlyList<string> staff) => staff.Count == 0
        ? "Only whoever animates the promotion and Le RAMEAU’s team can do this."
        : $"Only whoever animates the promotion and Le RAMEAU’s team can do this: {string.Join(", ", staff)}.";

    public string OnlyStaff(IReadOnlyList<string> staff) => staff.Count == 0
        ? "Only Le RAMEAU’s team can do that."
        : $"Only Le RAMEAU’s team can do that: {string.Join(", ", staff)}.";

    public string CardTooOld => "This card comes from an earlier version. Ask for “next step” to get today’s card.";
    public string CardUnreadable => "This card reached me damaged; nothing has changed. Ask for “next step” to get a new one.";
    public string StillWorking => "In progress, nearly done.";
    public string TookTooLong => "This takes longer than expected. Nothing is lost: try again in a minute.";
    public string WentWrong => "Something did not work on my side. Nothing is lost: try again in a minute; if it lasts, Le RAMEAU’s team is there.";
    public string Noted => "Noted.";
    public string RestIsPrivate => "Received. The answer is for you alone: write to me in private.";
    public string DoorIsPrivate => "What opens here is shown only to the person who opens it.";
}
