using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Shows how its windows fill to who cares for the promotion, and lets the team allow a pair its calls together.</summary>
public sealed class CoverageDialog(Plans plans, Coverages coverages, ICoachingCalls calls, IPeople people) : ICardAction<CoachingCoverage>, ICardAction<CoachingAllowJoint>
{
    public async Task<Reply> HandleAsync(CoachingCoverage tapped, Turn turn, CancellationToken ct) =>
        turn.Promotion is { } promotion ? Reply.Showing(await DrawAsync(promotion, turn, null, ct)) : Reply.Noting(turn.NoPromotion);

    public async Task<Reply> HandleAsync(CoachingAllowJoint tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion || tapped.Pair is not { Length: > 0 } pair || (await PairsAsync(promotion.Id, ct)).All(one => one.Pair.Value != pair))
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        await calls.AllowJointAsync(promotion.Id, new(pair), ct);
        return Reply.Showing(await DrawAsync(promotion, turn, turn.Texts.Coaches.NotedAllowed, ct), turn.Texts.Coaches.NotedAllowed);
    }

    public async Task<AdaptiveCard> DrawAsync(Promotion promotion, Turn turn, string? word, CancellationToken ct)
    {
        var (wording, times) = (turn.Texts.Coaches, new CallTimes(turn.Texts, promotion.Zone, promotion.Zone, turn.Now));
        var windows = await coverages.OfAsync(await plans.OfAsync(promotion, ct), turn.Now, ct);
        var allowed = await calls.JointPairsAsync(promotion.Id, ct);
        Choice[] pairs = Power.Staff.Allows(turn with { Promotion = promotion })
            ? [.. (await PairsAsync(promotion.Id, ct)).Where(pair => !allowed.Contains(pair.Pair)).Select(pair => new Choice(pair.Names, pair.Pair.Value))]
            : [];

        return CardFrame.Of(
            turn.Texts.Coaching.InWords(wording.CoverageTitle, windows is [var first, ..] ? wording.Coverage(first.Booked, first.Participants, first.Waiting) : turn.Texts.Coaching.NoWindow),
            [
                CardFrame.Title(wording.CoverageTitle),
                CardFrame.SubtlePlain(promotion.Name),
                word is null ? null : CardFrame.Line(word),
                windows.Count == 0 ? CardFrame.Line(turn.Texts.Coaching.NoWindow) : null,
                .. windows.SelectMany(one => Lines(one, times)),
                pairs.Length == 0 ? null : new InputChoiceSet("pair", wording.PairLabel, pairs) { Style = ChoiceSetStyle.Compact, Value = pairs[0].Value },
                pairs.Length == 0 ? null : CardFrame.Buttons(ActionExecute.Button(
                    wording.AllowButton, CoachingAllowJoint.Verb, new(promotion.Id.Value, $"{turn.Now.ToUnixTimeMilliseconds()}"), CoachJson.Default.CoachingAllowJoint)),
            ]);
    }

    private static IEnumerable<CardElement?> Lines(Coverage one, CallTimes times)
    {
        var wording = times.Texts.Coaches;
        yield return CardFrame.State(CoverageText.Window(one, times.Texts, times.Zone, times.Zone.DayOf(times.Now)));
        yield return CardFrame.Line(wording.Coverage(one.Booked, one.Participants, one.Waiting));
        yield return CardFrame.Line(one.Shortfall > 0 ? $"{wording.Room(one.Room)}. {wording.Shortfall(one.Shortfall)}" : wording.Room(one.Room));
    }

    /// <summary>The team sees names: it works for everybody.</summary>
    private async Task<IReadOnlyList<(PairId Pair, string Names)>> PairsAsync(PromotionId promotion, CancellationToken ct) =>
    [
        .. (await people.OfPromotionAsync(promotion, ct))
            .SelectMany(person => person.Roles.Where(grant => grant is { Role: Role.Participant, Pair: not null } && grant.Promotion == promotion).Select(grant => (Pair: grant.Pair!.Value, person)))
            .GroupBy(one => one.Pair, one => one.person)
            .Where(pair => pair.Count() > 1)
            .Select(pair => (pair.Key, string.Join(" + ", pair.Select(person => $"{person.FirstName} {person.LastName}")))),
    ];
}
