using System.Text.Json;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>« Rencontres »: what is proposed, who comes, « je viens ». Whoever a gathering is not for learns nothing of it.</summary>
public sealed class GatheringDialog(IGatherings gatherings, GatheringViews views, Plans plans, ILedger ledger, ISignedLinks links)
    : ICommand, ICardAction<GatheringList>, ICardAction<GatheringShow>, ICardAction<GatheringReply>
{
    public CommandName Name { get; } = new(
        "rencontres", "gatherings",
        "Voir les prochaines rencontres informelles, et y venir.",
        "See the next informal gatherings, and join them.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["rencontre", "quelles rencontres", "prochaines rencontres", "les rencontres", "evenements", "events", "next gatherings", "get togethers", "which gatherings"];

    public Power Power => Power.Anyone;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => AnswerAsync(turn, _ => false, ct);

    /// <summary>« Je m'inscris à l'apéro »: the one that is meant, or all where that is not clear.</summary>
    public Task<Reply> JoinAsync(Heard heard, Turn turn, CancellationToken ct) =>
        AnswerAsync(turn, view => GatheringSentence.Means(heard, view.Gathering, view.Promotion.Zone.DayOf(view.Terms.StartsAt)), ct);

    public async Task<Reply> HandleAsync(GatheringList tapped, Turn turn, CancellationToken ct) => turn.Person is { } person
        ? Reply.Showing(GatheringCard.All(await AheadAsync(person, turn, ct), turn.Texts))
        : Reply.Noting(turn.Texts.Chat.UnknownPerson);

    public async Task<Reply> HandleAsync(GatheringShow tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        return await ReadAsync(new(tapped.Gathering), person, turn, ct) is { } view
            ? Reply.Showing(GatheringCard.ForPerson(view, turn.Texts, person))
            : Reply.Noting(turn.Texts.Gatherings.Refused(GatheringRefusal.NoSuchGathering));
    }

    public async Task<Reply> HandleAsync(GatheringReply tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        GatheringId id = new(tapped.Gathering);

        if (await ReadAsync(id, person, turn, ct) is not { } before)
        {
            return Reply.Noting(turn.Texts.Gatherings.Refused(GatheringRefusal.NoSuchGathering));
        }

        var why = GatheringDecision.WhyNotAnswer(before.Gathering, person, turn.Now);

        if (why is null && !turn.IsRepeat && await gatherings.AnswerAsync(id, person.Id, tapped.Comes, turn.Now, ct) is null)
        {
            why = GatheringRefusal.Cancelled; // between our read and our write
        }

        var view = (await ReadAsync(id, person, turn, ct))!;
        var word = why is { } refusal ? turn.Texts.Gatherings.Refused(refusal) : Noted(view, person, turn);

        if (why is null)
        {
            view = view with { CalendarUrl = tapped.Comes ? await links.MakeAsync(GatheringLinks.Calendar, person.Id, id.Value, turn.Now, ct) : null };
            await Posts.AmendAsync(ledger, await plans.OfAsync(view.Promotion, ct), turn.Now, ct);
        }

        return Reply.Showing(GatheringCard.ForPerson(view, turn.Texts, person, why is null ? null : word), word) with
        {
            Stirs = view.Promotion.Id,
            Undo = why is null && !turn.IsRepeat && tapped.Comes ? Undoing(view, turn) : null,
        };
    }

    private static string Noted(GatheringView view, Person person, Turn turn) => (view.Of(person)?.Answer, turn.Texts.Gatherings) switch
    {
        (RsvpAnswer.Yes, var words) => words.NotedYes(view.When(turn.Texts)),
        (RsvpAnswer.Waiting, var words) => words.NotedWaiting(view.PlaceInLine(person)),
        (_, var words) => words.NotedNo,
    };

    private static Undoing Undoing(GatheringView view, Turn turn) => new(
        GatheringReply.Verb,
        JsonSerializer.SerializeToElement(new(view.Gathering.Id.Value, Comes: false, $"{turn.Activity.Id}"), GatheringJson.Default.GatheringReply),
        turn.Texts.Gatherings.YourAnswer(view.Terms.Title));

    /// <summary>All that the speaker may know of, or the only one that is meant.</summary>
    private async Task<Reply> AnswerAsync(Turn turn, Func<GatheringView, bool> isMeant, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Saying(turn.Texts.Chat.UnknownPerson);
        }

        var all = await AheadAsync(person, turn, ct);
        var meant = all.Where(isMeant).ToArray() is [var only] ? only : null;
        var open = meant is null
            ? ActionExecute.Button(turn.Texts.Gatherings.ListButton, GatheringList.Verb, new(), GatheringJson.Default.GatheringList)
            : GatheringCard.Show(meant.Gathering, turn.Texts.Gatherings.SeeButton);

        return await PrivateDoor.AnswerAsync(turn, turn.Texts.Gatherings.ListTitle, open, () => Task.FromResult(
            meant is null ? GatheringCard.All(all, turn.Texts) : GatheringCard.ForPerson(meant, turn.Texts, person)));
    }

    private async Task<IReadOnlyList<GatheringView>> AheadAsync(Person person, Turn turn, CancellationToken ct)
    {
        List<GatheringView> seen = [];

        foreach (var gathering in (await gatherings.AheadAsync(turn.Now, ct)).Where(one => one.IsFor(person)))
        {
            seen.Add(await views.OfAsync(gathering, person, turn.Conversation.Channel, turn.Now, ct));
        }

        return seen;
    }

    private async Task<GatheringView?> ReadAsync(GatheringId id, Person person, Turn turn, CancellationToken ct) =>
        await views.OfAsync(id, person, turn.Conversation.Channel, turn.Now, ct) is { Gathering.PublishedAt: not null } view && view.Gathering.IsFor(person) ? view : null;
}
