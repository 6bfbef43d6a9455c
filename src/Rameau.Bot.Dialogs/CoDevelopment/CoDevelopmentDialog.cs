using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>« Co-développement »: one's sub-group and turn, the way to open a round, and for those who animate the division.</summary>
public sealed class CoDevelopmentDialog(SubGroupsDesk desk)
    : ICommand, ICardAction<CoDevelopmentLook>, ICardAction<SubGroupsLook>, ICardAction<SubGroupsDivide>, ICardAction<SubGroupsTie>
{
    public CommandName Name { get; } = new(
        "co-développement", "co-development",
        "Votre sous-groupe, votre tour d’apporter un cas, ouvrir un tour.",
        "Your sub-group, your turn to bring a case, opening a round.");

    public IReadOnlyList<string> Synonyms { get; } = ["codéveloppement", "mon codev", "sous-groupes", "mon sous-groupe", "sub-groups", "my sub-group"];

    public Power Power => Power.Member;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => turn.Promotion is not { } promotion
        ? Reply.Saying(turn.NoPromotion)
        : await PrivateDoor.AnswerAsync(
            turn,
            turn.Texts.SubGroups.HomeTitle,
            ActionExecute.Alone(turn.Texts.SubGroups.HomeButton, CoDevelopmentLook.Verb, new(promotion.Id.Value), RoundJson.Default.CoDevelopmentLook),
            async () => Home(await desk.ReadAsync(promotion, ct), turn));

    public Task<Reply> HandleAsync(CoDevelopmentLook tapped, Turn turn, CancellationToken ct) => ShowAsync(turn, Home, ct);

    public Task<Reply> HandleAsync(SubGroupsLook tapped, Turn turn, CancellationToken ct) => ShowAsync(turn, (state, it) => SubGroupsCard.Draw(state, it), ct);

    public async Task<Reply> HandleAsync(SubGroupsDivide tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var words = turn.Texts.SubGroups;
        var wasDivided = (await desk.ReadAsync(promotion, ct)).Plan is { Places.Count: > 0 };
        var word = await desk.DivideAsync(promotion, int.TryParse(tapped.Meetings, out var meetings) ? meetings : null, ct) switch
        {
            SubGroups.Refused { Why: var why } => words.Refused(why),
            SubGroups.Divided { Cost: { PairsTogether: > 0 and var pairs } } => words.PairsTogether(pairs),
            SubGroups.Divided { Cost.Changes: var changes } when wasDivided => words.Changes(changes),
            _ => null,
        };

        return Reply.Showing(SubGroupsCard.Draw(await desk.ReadAsync(promotion, ct), turn, word), word);
    }

    public async Task<Reply> HandleAsync(SubGroupsTie tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var known = (await desk.ReadAsync(promotion, ct)).Participants.Select(person => person.Id.Value).ToHashSet(StringComparer.Ordinal);

        if (tapped is not { One: { } one, Other: { } other } || one == other || !known.IsSupersetOf([one, other]))
        {
            return Reply.Noting(turn.Texts.SubGroups.TieMissing);
        }

        if (!turn.IsRepeat)
        {
            await desk.TieAsync(promotion, new(one), new(other), ct);
        }

        return Reply.Showing(SubGroupsCard.Draw(await desk.ReadAsync(promotion, ct), turn));
    }

    private async Task<Reply> ShowAsync(Turn turn, Func<SubGroupsState, Turn, AdaptiveCard> draw, CancellationToken ct) => turn.Promotion is { } promotion
        ? Reply.Showing(draw(await desk.ReadAsync(promotion, ct), turn))
        : Reply.Noting(turn.NoPromotion);

    private static AdaptiveCard Home(SubGroupsState state, Turn turn)
    {
        var (words, promotion) = (turn.Texts.SubGroups, state.Promotion.Id.Value);
        var mine = turn.Person is { } person ? state.Plan?.Of(person.Id) : null;
        var open = RoundOpenDialog.Open(new(promotion, Posts.IdOf(turn).Value), turn);

        return CardFrame.Of(
            words.HomeTitle,
            [
                CardFrame.Title(words.HomeTitle),
                .. mine is null ? [CardFrame.Line(words.NotDivided)] : Mine(state, mine, turn),
                CardFrame.Subtle(turn.Texts.Rounds.Confidential),
                CardFrame.Buttons(
                [
                    open,
                    .. Power.Animator.Allows(turn)
                        ? (CardAction[])[ActionExecute.Alone(words.GroupsButton, SubGroupsLook.Verb, new(promotion), RoundJson.Default.SubGroupsLook)]
                        : [],
                ]),
            ]);
    }

    private static IEnumerable<CardElement?> Mine(SubGroupsState state, Place mine, Turn turn)
    {
        var words = turn.Texts.SubGroups;
        string[] mates =
        [
            .. state.Participants.Where(person => person.Id != mine.Person && state.Plan!.Of(person.Id)?.Group == mine.Group)
                .Select(person => Gate.NameOf(person, turn.Speaker!)).OfType<string>(),
        ];

        yield return CardFrame.Line(words.MyGroup(mine.Group));
        yield return mates.Length == 0 ? null : CardFrame.Plain(words.MyMates(mates));
        yield return CardFrame.Line(mine.ClientAt is { } meeting ? words.MyTurn(meeting) : words.MyTurnOpen);
    }
}
