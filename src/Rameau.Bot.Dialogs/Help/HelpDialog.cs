using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>What this person can ask here.</summary>
/// <param name="commands">Read late: help is itself one of the commands it lists.</param>
public sealed class HelpDialog(Func<Commands> commands) : ICardAction<HelpLook>, ICommand
{
    public CommandName Name { get; } = new("aide", "help", "Ce que je comprends.", "What I understand.");

    public IReadOnlyList<string> Synonyms { get; } = ["?", "que sais tu faire", "commandes", "bonjour", "menu", "what can you do", "hello", "start"];

    public Power Power => Power.Anyone;

    public Task<Reply> HandleAsync(HelpLook tapped, Turn turn, CancellationToken ct) =>
        Task.FromResult(Reply.Showing(Draw(turn, turn.Texts.Chat.HelpIntro)));

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => Task.FromResult(Posting(turn, turn.Texts.Chat.HelpIntro));

    /// <summary>For words that name no command: never silence, always a next step.</summary>
    public Reply NotUnderstood(Turn turn) => Posting(turn, turn.Texts.Chat.NotUnderstood);

    private Reply Posting(Turn turn, string intro) =>
        Reply.Posting(new Post.Here(OutgoingActivity.Showing(Draw(turn, intro).AsAttachment(), turn.Texts.Chat.HelpTitle)));

    private AdaptiveCard Draw(Turn turn, string intro)
    {
        var chat = turn.Texts.Chat;
        var language = turn.Texts.Language;
        CommandName[] names = [.. commands().All.Where(command => command.Power.Allows(turn)).Select(command => command.Name)];

        return CardFrame.Of(
            chat.HelpInWords([.. names.Select(name => name.Title(language))]),
            [
                CardFrame.Title(chat.HelpTitle),
                CardFrame.Line(intro),
                .. names.Select(name => CardFrame.Line(chat.HelpLine(name.Title(language), name.Meaning(language)))),
                turn.InGroup ? CardFrame.Subtle(chat.HelpMention) : null,
            ]);
    }
}
