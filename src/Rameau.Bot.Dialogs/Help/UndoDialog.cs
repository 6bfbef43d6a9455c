using System.Text.Json;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Conversations;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>« Annuler »: takes back the last thing its speaker did here, within ten minutes.</summary>
/// <param name="taps">Read late: this command's own card is none of them, but they are made of the dialogs that it serves.</param>
public sealed class UndoDialog(IUndos undos, Func<CardTaps> taps) : ICommand
{
    public CommandName Name { get; } = new(
        "annuler", "undo",
        "Revient sur la dernière chose faite ici, pendant dix minutes.",
        "Takes back the last thing done here, for ten minutes.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["annule", "annule ca", "annuler ca", "annulez", "reviens en arriere", "je me suis trompe", "je me suis trompee", "oups", "undo that", "take it back"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person || await undos.TakeAsync(turn.Conversation.Id, person.Id, turn.Now, ct) is not { } undo)
        {
            return Reply.Saying(turn.Texts.Help.NothingToUndo);
        }

        using var data = JsonDocument.Parse(undo.Data);

        if (taps().Find(undo.Verb) is not { } verb || await taps().AllowAsync(verb, data.RootElement, turn, ct) is not { } tap)
        {
            return Reply.Saying(turn.Texts.Help.NothingToUndo); // they may no longer, or a later version of the program has forgotten how
        }

        // What the verb notes is for its speaker alone; a group reads only that something was taken back.
        return await verb.HandleAsync(data.RootElement, tap.Turn, ct) is { } done
            ? Reply.Saying(turn.InGroup ? turn.Texts.Help.TakenBackInGroup : done.Note ?? turn.Texts.Help.TakenBack(undo.What)).And(done.Posts) with { Stirs = done.Stirs }
            : Reply.Saying(turn.Texts.Help.NothingToUndo);
    }
}
