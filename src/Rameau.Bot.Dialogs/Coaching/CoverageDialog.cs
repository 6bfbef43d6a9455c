using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>How one window fills: figures, and nobody's name.</summary>
public sealed record Coverage(CallWindow Window, int Booked, int Participants, int Waiting, int Room)
{
    public int Shortfall => Math.Max(0, Participants - Booked - Room);
}

/// <summary>Reads it; the one count behind card, command line and the warning when a plan is made.</summary>
public sealed class Coverages(CoachingDesk desk, ICoachingCalls calls, IPeople people)
{
    /// <summary>Windows that are not over, in their order.</summary>
    public async Task<IReadOnlyList<Coverage>> OfAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var promotion = plan.Promotion.Id;
        var participants = (await people.OfPromotionAsync(promotion, ct)).Where(person => person.Is(Role.Participant, promotion)).Select(person => person.Id).ToHashSet();
        var agreed = await calls.OfPromotionAsync(promotion, ct);
        List<Coverage> all = [];

        foreach (var window in CallWindow.All(plan).Where(window => !window.IsOver(now)))
        {
            var booked = agreed.Count(call => call.Window == window.Step.Id && participants.Contains(call.Person));
            var waiting = (await calls.LineAsync(promotion, window.Step.Id, ct)).Count;
            all.Add(new(window, booked, participants.Count, waiting, (await desk.FreeAsync(window, null, now, ct)).Room));
        }

        return all;
    }
}

/// <summary>Shows it to who cares for the promotion, and lets the team allow a pair its calls together.</summary>
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
        yield return CardFrame.State(wording.Window(times.Texts.Steps.Name(one.Window.Step), times.Day(one.Window.From), times.LastDay(one.Window.Until)));
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
