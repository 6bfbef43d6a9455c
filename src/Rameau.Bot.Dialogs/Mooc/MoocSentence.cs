using System.Text.RegularExpressions;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>« J'ai fini l'épisode 2 », « jusqu'à quand pour le MOOC ? »: the tap's own decisions. In a group only the common date is told.</summary>
public sealed partial class MoocSentence(Plans plans, MoocViews views, MoocDialog mooc)
{
    public async Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);

        if (await views.ReadAsync(plan, person, null, turn.Conversation.Channel, turn.Now, ct) is not { } any)
        {
            return Reply.Saying(turn.Texts.Mooc.NoneHere);
        }

        var view = any with { Focus = Named(heard, any) ?? any.Focus };

        return heard.Slots.Text(SlotName.MoocAction) switch
        {
            "done" => await DoneAsync(heard, view, turn, ct),
            "transfer" => await TransferAsync(view, turn, ct),
            "deadline" when turn.InGroup => Reply.Saying(Deadline(view, turn)),
            _ => await PrivateDoor.AnswerAsync(turn, turn.Texts.Mooc.Mine, Look(view, turn), () => Task.FromResult(MoocCard.ForPerson(view, turn.Texts))),
        };
    }

    private async Task<Reply> DoneAsync(Heard heard, MoocView view, Turn turn, CancellationToken ct)
    {
        var (done, decision) = await mooc.MarkAsync(view.Focus.Step.Id.Value, Episodes(heard, view.Focus), done: true, turn, ct);

        return Answer(done, isRefused: decision is null or MoocDecision.Refused, view, turn);
    }

    private async Task<Reply> TransferAsync(MoocView view, Turn turn, CancellationToken ct)
    {
        var (promotion, track) = (view.Plan.Promotion.Id.Value, view.Focus.Step.Id.Value);
        var done = await mooc.HandleAsync(new MoocTransferTap(promotion, track), turn, ct);

        return Answer(done, isRefused: false, view, turn);
    }

    /// <summary>A refusal tells nothing of the person but what everybody may know; the rest is for them alone.</summary>
    private static Reply Answer(Reply done, bool isRefused, MoocView view, Turn turn)
    {
        var said = done switch
        {
            _ when isRefused || done.Card is null => Reply.Saying(done.Note ?? turn.Texts.Mooc.NoneHere),
            _ when turn.InGroup => PrivateDoor.Acknowledge(turn, turn.Texts.Mooc.Mine, Look(view, turn)),
            { Note: { } note, Card: var card } => CardFrame.WithWords(card, note).AsReply(note),
            { Card: var card } => card.AsReply(),
        };

        return said with { Undo = done.Undo };
    }

    /// <summary>The one that was said, the first so many, all of a MOOC that is finished, else the next that is not done.</summary>
    private static int[] Episodes(Heard heard, MoocTrack track)
    {
        int[] open = [.. track.Episodes.Where(episode => episode.DoneAt is null).Select(episode => episode.Number)];

        return heard.Slots switch
        {
            var slots when slots.Number(SlotName.Episode) is { } one => [one],
            var slots when slots.Number(SlotName.EpisodesDone) is { } many => [.. Enumerable.Range(1, Math.Min(many, track.Episodes.Count))],
            _ when Numbered().Match(Commands.Normal(heard.Text)) is { Success: true } => [], // « épisode 7 »: there is none
            _ when open.Length == 0 => [.. track.Episodes.Select(episode => episode.Number)], // all is done already
            _ when OneEpisode().IsMatch(Commands.Normal(heard.Text)) => [open[0]],
            _ => open,
        };
    }

    private static MoocTrack? Named(Heard heard, MoocView view) => heard.Slots.Text(SlotName.Mooc) switch
    {
        "mooc-alliances" => Titled(view, "alliance"),
        "mooc-partenariats" => Titled(view, "partenariat"),
        _ => null,
    };

    private static MoocTrack? Titled(MoocView view, string word) => view.Tracks.FirstOrDefault(track => track.Step.Title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Deadline(MoocView view, Turn turn)
    {
        var track = view.Focus;
        var final = turn.Texts.Mooc.Final(turn.Texts.Dates.Day(track.FinalOn(view.Zone), view.Today));

        return turn.Texts.Mooc.InWords(turn.Texts.Mooc.Title(track.Step), final.TrimEnd('.'));
    }

    private static Protocol.Cards.ActionExecute Look(MoocView view, Turn turn) =>
        MoocCard.Look(turn.Texts.Mooc.MineButton, view.Plan.Promotion, view.Focus.Step.Id);

    [GeneratedRegex(@"\b(?:episode|ep|semaine|week) ?(?:n |numero |no |number )?\d+\b")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:episode|ep|semaine|week|module)\b")]
    private static partial Regex OneEpisode();
}
