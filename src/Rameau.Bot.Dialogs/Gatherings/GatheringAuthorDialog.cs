using System.Globalization;
using System.Text.Json;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding.Slots;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>« Proposer une rencontre »: writes, shows, publishes, changes, cancels and counts. Whatever must be said to others the round says.</summary>
public sealed class GatheringAuthorDialog(IGatherings gatherings, GatheringViews views, IPromotions promotions, Plans plans, ILedger ledger)
    : ICommand, ICardAction<GatheringEdit>, ICardAction<GatheringWrite>, ICardAction<GatheringPublish>, ICardAction<GatheringCancel>, ICardAction<GatheringCount>
{
    public CommandName Name { get; } = new(
        "proposer une rencontre", "propose a gathering",
        "Inviter à un café, une visite ou autre chose, après l’avoir relu.",
        "Invite to a coffee, a visit or something else, after reading it again.");

    public IReadOnlyList<string> Synonyms { get; } = ["nouvelle rencontre", "organiser une rencontre", "new gathering", "organise a gathering"];

    public Power Power => Power.Anyone;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => ProposeAsync(new(), turn, ct);

    /// <param name="said">What the form is filled with.</param>
    public async Task<Reply> ProposeAsync(GatheringEdit said, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person || await HomeAsync(person, turn, ct) is not { } promotion)
        {
            return Reply.Saying(turn.Texts.Chat.UnknownPerson);
        }

        return await PrivateDoor.AnswerAsync(
            turn, turn.Texts.Gatherings.FormTitle, GatheringCard.Propose(turn.Texts.Gatherings.ProposeButton, said), () => Task.FromResult(Blank(said, promotion, turn)));
    }

    public async Task<Reply> HandleAsync(GatheringEdit tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person || await HomeAsync(person, turn, ct) is not { } promotion)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        if (tapped.Gathering is not { } id)
        {
            return Reply.Showing(Blank(tapped, promotion, turn));
        }

        if (await gatherings.FindAsync(new(id), ct) is not { } stored || !stored.MayManage(person))
        {
            return Reply.Noting(turn.Texts.Gatherings.Refused(GatheringRefusal.NotYours));
        }

        var host = (await promotions.FindAsync(stored.Promotion, ct))!;
        return Reply.Showing(GatheringFormCard.Draw(GatheringFormCard.Of(stored, host.Zone), host, stored.PublishedAt is not null, turn.Texts, turn.Now));
    }

    public async Task<Reply> HandleAsync(GatheringWrite tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person || await HomeAsync(person, turn, ct) is not { } home)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        GatheringId id = new(tapped.Gathering);
        var stored = await gatherings.FindAsync(id, ct);
        var promotion = stored is null ? home : (await promotions.FindAsync(stored.Promotion, ct))!;
        var coming = stored is null ? 0 : (await gatherings.AnswersAsync(id, ct)).Count(answer => answer.IsComing);
        var (terms, why) = Wish(tapped).Read(promotion.Zone, coming, turn.Now);

        if (terms is null)
        {
            var word = turn.Texts.Gatherings.Refused(why!.Value);
            return Reply.Showing(GatheringFormCard.Draw(tapped, promotion, stored?.PublishedAt is not null, turn.Texts, turn.Now, word), word);
        }

        Gathering draft = new(promotion.Id, id, 1, person.Id, terms, turn.Now);
        var decision = await WrittenAsync(GatheringDecision.DecideWriting(stored, draft, person, promotion.Zone, turn.Now), ct);

        return decision switch
        {
            GatheringDecision.Refused refused => await RefusedAsync(refused, person, turn, ct),
            _ when stored?.PublishedAt is null => Reply.Showing(GatheringFormCard.Preview(await ViewAsync(id, person, turn, ct), turn.Texts)),
            GatheringDecision.Changed => await DoneAsync(id, person, turn, words => words.ChangedNow, ct),
            _ => await DoneAsync(id, person, turn, words => words.NothingChanged, ct),
        };
    }

    public async Task<Reply> HandleAsync(GatheringPublish tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        GatheringId id = new(tapped.Gathering);
        var open = (await gatherings.AheadAsync(turn.Now, ct)).Count(one => one.Author == person.Id);
        var decision = await WrittenAsync(GatheringDecision.DecidePublishing(await gatherings.FindAsync(id, ct), tapped.Revision, person, open, turn.Now), ct);

        if (decision is GatheringDecision.Refused refused)
        {
            return await RefusedAsync(refused, person, turn, ct);
        }

        // Also of a tap that is delivered again, where the program stopped in between.
        if ((await ViewAsync(id, person, turn, ct)) is { Gathering.Author: { } author } view && author == person.Id && view.Of(person) is null)
        {
            await gatherings.AnswerAsync(id, author, comes: true, turn.Now, ct);
        }

        return await DoneAsync(id, person, turn, words => words.Published, ct) with { Undo = decision is GatheringDecision.Changed ? Undoing(id, turn) : null };
    }

    public async Task<Reply> HandleAsync(GatheringCancel tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        GatheringId id = new(tapped.Gathering);
        var decision = GatheringDecision.DecideCancelling(await gatherings.FindAsync(id, ct), person, turn.Now);

        if (decision is GatheringDecision.Changed && !tapped.Sure)
        {
            return Reply.Showing(GatheringCard.Cancelling(await ViewAsync(id, person, turn, ct), turn.Texts));
        }

        return await WrittenAsync(decision, ct) is GatheringDecision.Refused refused
            ? await RefusedAsync(refused, person, turn, ct)
            : await DoneAsync(id, person, turn, words => words.CancelledNow, ct);
    }

    public async Task<Reply> HandleAsync(GatheringCount tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        GatheringId id = new(tapped.Gathering);
        var stored = await gatherings.FindAsync(id, ct);

        if (tapped.Count is null && stored?.MayManage(person) is true)
        {
            return Reply.Showing(GatheringCard.Count(await ViewAsync(id, person, turn, ct), turn.Texts));
        }

        var decision = await WrittenAsync(GatheringDecision.DecideCounting(stored, Number(tapped.Count), person, turn.Now), ct);

        if (decision is GatheringDecision.Refused { Why: GatheringRefusal.CountOutOfRange and var why })
        {
            var word = turn.Texts.Gatherings.Refused(why);
            return Reply.Showing(GatheringCard.Count(await ViewAsync(id, person, turn, ct), turn.Texts, word), word);
        }

        return decision is GatheringDecision.Refused refused
            ? await RefusedAsync(refused, person, turn, ct)
            : await DoneAsync(id, person, turn, words => words.Counted, ct);
    }

    private static AdaptiveCard Blank(GatheringEdit said, Promotion promotion, Turn turn) => GatheringFormCard.Draw(
        new(Posts.IdOf(turn).Value, said.Title, said.Date, said.Time, said.Place, said.Region is null ? null : $"{GatheringAudience.Region}", said.Region),
        promotion, isPublished: false, turn.Texts, turn.Now);

    private static GatheringWish Wish(GatheringWrite typed)
    {
        var audience = Enum.GetValues<GatheringAudience>().FirstOrDefault(one => $"{one}" == typed.Audience);
        var region = Lists.Regions.Values.Contains(typed.Region) ? typed.Region : null;

        return new(typed.Title, PlanInputs.Date(typed.Date), PlanInputs.Time(typed.Time), typed.Place, audience, region, string.IsNullOrWhiteSpace(typed.Capacity) ? null : Number(typed.Capacity) ?? 0);
    }

    private static int? Number(string? typed) => int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Undoing Undoing(GatheringId id, Turn turn) =>
        new(GatheringCancel.Verb, JsonSerializer.SerializeToElement(new(id.Value, Sure: true), GatheringJson.Default.GatheringCancel), turn.Texts.Gatherings.What);

    /// <summary>The promotion that it is proposed in: that of the chat where the speaker belongs to it, else their own.</summary>
    private async Task<Promotion?> HomeAsync(Person person, Turn turn, CancellationToken ct) =>
        turn.Promotion is { } here && person.Roles.Any(grant => grant.Promotion == here.Id || grant is { Role: Role.Staff, Promotion: null })
            ? here
            : Homes.Of(person, await promotions.AllAsync(ct));

    /// <summary>What was decided, written down; somebody else may have been quicker.</summary>
    private async Task<GatheringDecision> WrittenAsync(GatheringDecision decision, CancellationToken ct) =>
        decision is GatheringDecision.Changed { Gathering: var changed } && !await gatherings.TryWriteAsync(changed, ct)
            ? new GatheringDecision.Refused(GatheringRefusal.Rewritten, await gatherings.FindAsync(changed.Id, ct))
            : decision;

    private async Task<Reply> RefusedAsync(GatheringDecision.Refused refused, Person person, Turn turn, CancellationToken ct)
    {
        var word = turn.Texts.Gatherings.Refused(refused.Why);

        return refused.Stored switch
        {
            null => Reply.Noting(word),
            { PublishedAt: null } => Reply.Showing(GatheringFormCard.Preview(await ViewAsync(refused.Stored.Id, person, turn, ct), turn.Texts, word), word),
            _ => Reply.Showing(GatheringCard.ForPerson(await ViewAsync(refused.Stored.Id, person, turn, ct), turn.Texts, person, word), word),
        };
    }

    private async Task<Reply> DoneAsync(GatheringId id, Person person, Turn turn, Func<IGatheringWording, string> say, CancellationToken ct)
    {
        var view = await ViewAsync(id, person, turn, ct);
        var word = say(turn.Texts.Gatherings);
        await Posts.AmendAsync(ledger, await plans.OfAsync(view.Promotion, ct), turn.Now, ct);

        return Reply.Showing(GatheringCard.ForPerson(view, turn.Texts, person, word), word) with { Stirs = view.Promotion.Id };
    }

    private async Task<GatheringView> ViewAsync(GatheringId id, Person person, Turn turn, CancellationToken ct) =>
        (await views.OfAsync(id, person, turn.Conversation.Channel, turn.Now, ct))!;
}
