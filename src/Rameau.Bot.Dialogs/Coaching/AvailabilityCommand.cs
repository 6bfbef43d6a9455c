using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>« Disponibilités mardis 9 h-17 h du 4 mars au 8 avril, sauf le 16 »: opens a coach's hours; alone, shows them.</summary>
public sealed class AvailabilityCommand(CoachAgendaDialog agenda) : IOpenCommand
{
    public CommandName Name { get; } = new(
        "disponibilités", "availability",
        "Pour les coachs : les heures que l’on peut prendre avec vous.",
        "For coaches: the hours that people can take with you.");

    public IReadOnlyList<string> Synonyms { get; } = ["mes disponibilites", "mes dispos", "dispos", "my availability"];

    public Power Power => Power.Coach;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => HandleAsync(string.Empty, turn, ct);

    public async Task<Reply> HandleAsync(string rest, Turn turn, CancellationToken ct)
    {
        if (turn.InGroup)
        {
            var open = ActionExecute.Button(turn.Texts.Coaches.AgendaButton, CoachAgendaLook.Verb, new(), CoachJson.Default.CoachAgendaLook);
            return await PrivateDoor.AnswerAsync(turn, turn.Texts.Coaches.AgendaTitle, open, () => agenda.DrawAsync(turn, null, null, ct));
        }

        var (word, done) = rest.Length == 0 ? (null, true) : await agenda.OpenAsync(rest, turn, ct);
        var card = await agenda.DrawAsync(turn, word, done ? null : rest, ct);

        return card.AsReply(word);
    }
}
