using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>What this person can ask here.</summary>
/// <param name="commands">Read late: help is itself one of the commands it lists.</param>
/// <param name="sentences">Read late as well: it answers one of them.</param>
public sealed class HelpDialog(Func<Commands> commands, Func<Sentences> sentences) : ICardAction<HelpLook>, ICommand
{
    public CommandName Name { get; } = new("aide", "help", "Ce que je comprends.", "What I understand.");

    public IReadOnlyList<string> Synonyms { get; } = ["?", "que sais tu faire", "commandes", "menu", "what can you do", "start"];

    public Power Power => Power.Anyone;

    public static IEnumerable<SentenceRule> Rules(HelpDialog help) => [new(Intent.Help, Power.Anyone, (_, turn, ct) => help.HandleAsync(turn, ct))];

    public Task<Reply> HandleAsync(HelpLook tapped, Turn turn, CancellationToken ct) => Task.FromResult(Reply.Showing(Draw(turn)));

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) =>
        Task.FromResult(Draw(turn).AsReply(turn.Texts.Help.Title));

    private AdaptiveCard Draw(Turn turn) => HelpCard.Draw(
        turn,
        [.. commands().All.Where(command => command.Power.Allows(turn)).Select(command => command.Name)],
        [
            .. HelpGroups.All.Where(group => turn.Person is not null && (turn.Promotion is not null || !group.NeedsPromotion()))
                .Select(group => (group, (IReadOnlyList<Intent>)[.. HelpGroups.Of(group).Where(intent => sentences().Allows(intent, turn))]))
                .Where(group => group.Item2.Count > 0),
        ]);
}
