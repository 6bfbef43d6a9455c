using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Help;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Conversations;

/// <summary>Who the bot is, what it does here, who animates; and, in a chat nobody linked yet, the one button for staff.</summary>
public static class WelcomeCard
{
    public static AdaptiveCard ForPromotion(Promotion promotion, string? animator, Texts texts) => CardFrame.Of(
        $"{texts.Chat.WelcomeTitle}. {texts.Chat.IAmARobot}",
        CardFrame.Title(texts.Chat.WelcomeTitle),
        CardFrame.Line(texts.Chat.IAmARobot),
        CardFrame.Line(texts.Chat.WhatIDoInAGroup(promotion.Name)),
        CardFrame.Plain(animator is null ? texts.Chat.NoAnimatorYet : texts.Chat.Animator(animator)),
        CardFrame.Buttons(
            ActionExecute.Button(texts.Steps.ProgrammeButton, ProgrammeLook.Verb, new(promotion.Id.Value, null, null), StepJson.Default.ProgrammeLook),
            Help(texts)));

    public static AdaptiveCard ForPerson(Texts texts, bool isKnown) => CardFrame.Of(
        $"{texts.Chat.WelcomeTitle}. {texts.Chat.IAmARobot}",
        CardFrame.Title(texts.Chat.WelcomeTitle),
        CardFrame.Line(texts.Chat.IAmARobot),
        CardFrame.Line(isKnown ? texts.Chat.WhatIDoInPrivate : texts.Chat.UnknownPerson),
        CardFrame.Buttons(Help(texts)));

    public static AdaptiveCard Unlinked(Texts texts) => CardFrame.Of(
        $"{texts.Chat.WelcomeTitle}. {texts.Chat.NotLinkedYet}",
        CardFrame.Title(texts.Chat.WelcomeTitle),
        CardFrame.Line(texts.Chat.IAmARobot),
        CardFrame.Line(texts.Chat.NotLinkedYet),
        CardFrame.Buttons(ActionExecute.Button(texts.Chat.ChooseButton, ChoosePromotion.Verb, new(), ConversationJson.Default.ChoosePromotion)));

    public static AdaptiveCard Choosing(IReadOnlyList<Promotion> promotions, Texts texts) => CardFrame.Of(
        texts.Chat.ChooseTitle,
        CardFrame.Title(texts.Chat.ChooseTitle),
        new InputChoiceSet("chosen", texts.Chat.ChooseLabel, [.. promotions.Select(promotion => new Choice(promotion.Name, promotion.Id.Value))])
        {
            Placeholder = texts.Chat.ChoosePlaceholder,
            IsRequired = true,
            ErrorMessage = texts.Chat.ChooseMissing,
            Style = ChoiceSetStyle.Compact,
        },
        CardFrame.Buttons(
            ActionExecute.Button(texts.Chat.LinkButton, LinkConversation.Verb, new(null), ConversationJson.Default.LinkConversation) with { Style = ActionStyle.Positive },
            ActionExecute.Alone(texts.Chat.CancelButton, WelcomeLook.Verb, new(), ConversationJson.Default.WelcomeLook)));

    public static AdaptiveCard Linked(string done, IReadOnlyList<string> report, Texts texts) => CardFrame.Of(
        done,
        [
            CardFrame.Title(done),
            .. report.Select(CardFrame.Plain),
            CardFrame.Buttons(Help(texts)),
        ]);

    private static ActionExecute Help(Texts texts) =>
        ActionExecute.Button(texts.Chat.HelpButton, HelpLook.Verb, new(), HelpJson.Default.HelpLook);
}
