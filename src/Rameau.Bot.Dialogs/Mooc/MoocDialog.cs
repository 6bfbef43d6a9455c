using System.Text.Json;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>« Mooc »: shows a person how far they are, notes « épisode fini », and lets who missed the final date go on with the next cohort.</summary>
public sealed class MoocDialog(Plans plans, MoocViews views, IMoocProgress progress)
    : ICardAction<MoocMarkTap>, ICardAction<MoocTransferTap>, ICardAction<MoocLook>, ICommand
{
    public CommandName Name { get; } = new(
        "MOOC", "MOOC",
        "Vos épisodes, leurs dates conseillées, et la date finale pour valider.",
        "Your episodes, their advised dates, and the final date to validate.");

    public IReadOnlyList<string> Synonyms { get; } = ["mon mooc", "le mooc", "episodes", "mes episodes", "my mooc", "my episodes"];

    public Power Power => Power.Participant;

    public async Task<Reply> HandleAsync(MoocMarkTap tapped, Turn turn, CancellationToken ct) =>
        (await MarkAsync(tapped.Track, [tapped.Episode], tapped.Done, turn, ct)).Reply;

    /// <summary>Several at once, with what was decided of the last that could be decided; null when none could.</summary>
    internal async Task<(Reply Reply, MoocDecision? Decision)> MarkAsync(string? track, IReadOnlyList<int> episodes, bool done, Turn turn, CancellationToken ct)
    {
        if (await ReadAsync(track, turn, ct) is not { } before || episodes.Count == 0)
        {
            return (Reply.Noting(turn.Texts.Mooc.Refused(MoocRefusal.NoSuchEpisode)), null);
        }

        var (view, person, promotion) = before;
        MoocDecision[] decisions = [.. episodes.Select(episode => MoocDecision.DecideMark(view.Tracks, promotion.Id, view.Focus.Step.Id, episode, done, person, turn.Now))];

        foreach (var marked in turn.IsRepeat ? [] : decisions.OfType<MoocDecision.Marked>())
        {
            await progress.SaveAsync(marked.Mark, ct);
        }

        var told = decisions.OfType<MoocDecision.Marked>().LastOrDefault() ?? decisions[^1];
        var reply = await ShowAsync(before, told, episodes is [var only] ? turn.Texts.Mooc.Noted(only, done) : null, turn, ct);

        return (reply with { Undo = told is MoocDecision.Marked && !turn.IsRepeat ? Undo(view, done, turn) : null }, told);
    }

    public async Task<Reply> HandleAsync(MoocTransferTap tapped, Turn turn, CancellationToken ct)
    {
        if (await ReadAsync(tapped.Track, turn, ct) is not { } before)
        {
            return Reply.Noting(turn.Texts.Mooc.Refused(MoocRefusal.NoSuchEpisode));
        }

        var (view, person, promotion) = before;
        var decision = MoocDecision.DecideTransfer(view.Tracks, promotion.Id, view.Focus.Step.Id, person, turn.Now);

        if (decision is MoocDecision.Transferred { Transfer: var transfer })
        {
            await progress.TransferAsync(transfer, ct); // also for a repeat: there is no way back that it could undo
        }

        return await ShowAsync(before, decision, turn.Texts.Mooc.NotedTransfer, turn, ct);
    }

    public async Task<Reply> HandleAsync(MoocLook tapped, Turn turn, CancellationToken ct) => await ReadAsync(tapped.Track, turn, ct) is { View: var view }
        ? Reply.Showing(MoocCard.ForPerson(view, turn.Texts))
        : Reply.Noting(tapped.Track is null ? turn.Texts.Mooc.NoneHere : turn.Texts.Mooc.Refused(MoocRefusal.NoSuchEpisode));

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var mine = turn.InGroup ? null : await ReadAsync(null, turn, ct);

        return mine is null && !turn.InGroup
            ? Reply.Saying(turn.Texts.Mooc.NoneHere)
            : await PrivateDoor.AnswerAsync(
                turn, turn.Texts.Mooc.Mine, MoocCard.Look(turn.Texts.Mooc.MineButton, promotion, null), () => Task.FromResult(MoocCard.ForPerson(mine!.Value.View, turn.Texts)));
    }

    private async Task<(MoocView View, Person Person, Promotion Promotion)?> ReadAsync(string? track, Turn turn, CancellationToken ct) =>
        turn is { Person: { } person, Promotion: { } promotion }
        && await views.ReadAsync(await plans.OfAsync(promotion, ct), person, track is null ? null : new(track), turn.Conversation.Channel, turn.Now, ct) is { } view
            ? (view, person, promotion)
            : null;

    private async Task<Reply> ShowAsync((MoocView View, Person Person, Promotion) before, MoocDecision decision, string? noted, Turn turn, CancellationToken ct)
    {
        var (view, person, _) = before;
        var after = await views.ReadAsync(view.Plan, person, view.Focus.Step.Id, turn.Conversation.Channel, turn.Now, ct) ?? view;
        var word = decision switch
        {
            MoocDecision.Refused { Why: var why } => turn.Texts.Mooc.Refused(why),
            _ when turn.IsRepeat || noted is null => turn.Texts.Mooc.Count(after.Focus.Done, after.Focus.Episodes.Count),
            _ => noted,
        };

        return Reply.Showing(MoocCard.ForPerson(after, turn.Texts), word);
    }

    /// <summary>All that was marked at this hour, and nothing that was marked since.</summary>
    private static Undoing Undo(MoocView view, bool done, Turn turn)
    {
        MoocUndo undo = new(view.Plan.Promotion.Id.Value, view.Focus.Step.Id.Value, turn.Now.ToUnixTimeMilliseconds(), done);
        return new(MoocUndo.Verb, JsonSerializer.SerializeToElement(undo, MoocJson.Default.MoocUndo), turn.Texts.Mooc.YourMark);
    }
}
