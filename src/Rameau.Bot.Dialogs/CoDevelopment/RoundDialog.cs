using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>Is told when a round comes to its last step or to its end, so that what is to be asked of its people then can be opened.</summary>
public interface IRoundEnding
{
    /// <summary>Doing it again for the same state changes nothing.</summary>
    /// <param name="round">In step 6, or closed.</param>
    Task EndingAsync(Round round, Turn turn, CancellationToken ct);
}

/// <summary>Everything that is tapped in a round: who may is decided where it is written, on who the directory says it is.</summary>
public sealed class RoundDialog(IRounds rounds, RoundViews views, Plans plans, ILedger ledger, IEnumerable<IRoundEnding> endings)
    : ICardAction<RoundLook>, ICardAction<RoundAct>, ICardAction<RoundPropose>, ICardAction<RoundVote>, ICardAction<RoundChoose>, ICardAction<RoundAgree>,
      ICardAction<RoundContribute>, ICardAction<RoundGive>, ICardAction<RoundPlan>, ICardAction<RoundReport>, ICardAction<RoundErase>
{
    public async Task<Reply> HandleAsync(RoundLook tapped, Turn turn, CancellationToken ct) =>
        await ViewAsync(tapped.Round, turn, ct) is { } view && turn.Person is { } reader
            ? view.Round.Admits(reader.Id)
                ? Reply.Showing(RoundCard.ForPerson(await views.ForAsync(view, reader, ct), turn.Texts, reader, isSteering: tapped.IsSteering is not false))
                : Reply.Noting(turn.Texts.Rounds.Refused(RoundRefusal.NotInTheSubGroup))
            : Reply.Noting(turn.Texts.Rounds.Refused(RoundRefusal.NoSuchRound));

    public Task<Reply> HandleAsync(RoundAct tapped, Turn turn, CancellationToken ct) => DoAsync(tapped.Round, by => Command(tapped, by), turn, ct);

    public Task<Reply> HandleAsync(RoundPropose tapped, Turn turn, CancellationToken ct) =>
        DoAsync(tapped.Round, by => Enum.TryParse<TopicKind>(tapped.Kind, out var kind) ? new RoundCommand.Propose(by, kind, tapped.Words) : null, turn, ct);

    public Task<Reply> HandleAsync(RoundVote tapped, Turn turn, CancellationToken ct) =>
        DoAsync(tapped.Round, by => tapped.Topic is { } topic ? new RoundCommand.Vote(by, new(topic)) : null, turn, ct);

    public Task<Reply> HandleAsync(RoundChoose tapped, Turn turn, CancellationToken ct) =>
        DoAsync(tapped.Round, by => tapped.Topic is { } topic ? new RoundCommand.Choose(by, new(topic)) : null, turn, ct);

    public Task<Reply> HandleAsync(RoundAgree tapped, Turn turn, CancellationToken ct) => DoAsync(tapped.Round, by => new RoundCommand.Agree(by, tapped.Contract), turn, ct);

    public Task<Reply> HandleAsync(RoundContribute tapped, Turn turn, CancellationToken ct) => DoAsync(
        tapped.Round, by => Enum.TryParse<ContributionType>(tapped.Kind, out var kind) ? new RoundCommand.Contribute(by, tapped.Form, kind, tapped.Words) : null, turn, ct);

    public Task<Reply> HandleAsync(RoundGive tapped, Turn turn, CancellationToken ct) => DoAsync(tapped.Round, by => new RoundCommand.Give(by, tapped.Contribution), turn, ct);

    public Task<Reply> HandleAsync(RoundPlan tapped, Turn turn, CancellationToken ct) => DoAsync(
        tapped.Round,
        by => new RoundCommand.Plan(by, tapped.Number, tapped.What, PlanInputs.Date(tapped.On), tapped.FirstStep, tapped.Support, turn.Promotion!.Zone.DayOf(turn.Now)), turn, ct);

    public Task<Reply> HandleAsync(RoundReport tapped, Turn turn, CancellationToken ct) => DoAsync(
        tapped.Round,
        by => int.TryParse(tapped.Action, out var number) && Enum.TryParse<ActionState>(tapped.State, out var state) ? new RoundCommand.Report(by, number, state, tapped.Word) : null, turn, ct);

    public async Task<Reply> HandleAsync(RoundErase tapped, Turn turn, CancellationToken ct) =>
        !tapped.IsSure && await ViewAsync(tapped.Round, turn, ct) is { } view && view.Round.Client == turn.Person?.Id
            ? Reply.Showing(Asking(view, turn))
            : await DoAsync(tapped.Round, by => new RoundCommand.Erase(by), turn, ct);

    private static AdaptiveCard Asking(RoundView view, Turn turn)
    {
        var words = turn.Texts.Rounds;
        return CardFrame.Of(
            words.EraseSure,
            CardFrame.Title(words.EraseButton),
            CardFrame.Line(words.EraseSure),
            CardFrame.Buttons(
                ActionExecute.Alone(words.EraseYes, RoundErase.Verb, new(view.Promotion.Id.Value, view.Round.Id.Value, IsSure: true), RoundJson.Default.RoundErase, ActionStyle.Destructive),
                RoundCard.Look(view, words.EraseNo, isSteering: false)));
    }

    private static RoundCommand? Command(RoundAct tapped, PersonId by)
    {
        var from = Enum.TryParse<RoundState>(tapped.From, out var state) ? state : RoundState.Draft;

        return tapped.Act switch
        {
            RoundActs.Accept => new RoundCommand.Accept(by),
            RoundActs.Begin => new RoundCommand.Begin(by),
            RoundActs.Flash => new RoundCommand.Begin(by, AsFlash: true),
            RoundActs.Next => new RoundCommand.Next(by, from),
            RoundActs.Back => new RoundCommand.Back(by, from),
            RoundActs.Extend => new RoundCommand.Extend(by, from),
            RoundActs.Stop => new RoundCommand.Stop(by),
            RoundActs.TakeOver => new RoundCommand.TakeOver(by),
            RoundActs.Recall => new RoundCommand.Recall(by),
            _ => null,
        };
    }

    /// <summary>What is typed and refused stays in the card: a note alone is shown, and the card is not replaced.</summary>
    private async Task<Reply> DoAsync(string id, Func<PersonId, RoundCommand?> ask, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person } || await ViewAsync(id, turn, ct) is not { Round: var before })
        {
            return Reply.Noting(turn.Texts.Rounds.Refused(RoundRefusal.NoSuchRound));
        }

        if (ask(person.Id) is not { } command)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var outcome = await rounds.DoAsync(before.Id, command, turn.Now, ct);
        var word = outcome switch
        {
            RoundOutcome.Refused { Why: var why } => turn.Texts.Rounds.Refused(why),
            RoundOutcome.Done { KeptAside: true } => turn.Texts.Rounds.Note(RoundNote.KeptAside),
            _ => turn.Texts.Rounds.Note(Note(command)),
        };

        if (outcome is RoundOutcome.Refused { Why: RoundRefusal.NotInTheSubGroup or RoundRefusal.TooLong or RoundRefusal.Empty or RoundRefusal.DayMissing or RoundRefusal.DayPast } || outcome.Round is not { } round)
        {
            return Reply.Noting(word);
        }

        if (outcome is RoundOutcome.Done)
        {
            await FollowAsync(before, round, turn, ct);
        }

        var view = await views.ForAsync(await views.OfAsync(round, promotion, turn.Conversation.Channel, turn.Now, ct), person, ct);
        return Reply.Showing(RoundCard.ForPerson(view, turn.Texts, person, word, IsSteering(command)), word) with { Stirs = promotion.Id };
    }

    private static RoundNote Note(RoundCommand command) => command switch
    {
        RoundCommand.Accept => RoundNote.Accepted,
        RoundCommand.Propose => RoundNote.Proposed,
        RoundCommand.Vote => RoundNote.Voted,
        RoundCommand.Choose => RoundNote.Chosen,
        RoundCommand.Agree => RoundNote.Agreed,
        RoundCommand.Contribute or RoundCommand.Give => RoundNote.Given,
        RoundCommand.Plan => RoundNote.Planned,
        RoundCommand.TakeOver => RoundNote.TookOver,
        RoundCommand.Erase => RoundNote.Erased,
        _ => RoundNote.Noted,
    };

    /// <summary>Who facilitates and says something as one of the group goes on with what is said.</summary>
    private static bool IsSteering(RoundCommand command) =>
        command is not (RoundCommand.Propose or RoundCommand.Vote or RoundCommand.Contribute or RoundCommand.Give);

    /// <summary>The group's card is drawn again when it says something else, and at no other time: whoever types in their own would lose it.</summary>
    private async Task FollowAsync(Round before, Round after, Turn turn, CancellationToken ct)
    {
        if (Shown(before) != Shown(after))
        {
            await Posts.AmendAsync(ledger, await plans.OfAsync(turn.Promotion!, ct), turn.Now, ct);
        }

        if (after.State != before.State && after.State is RoundState.S6 or RoundState.Closed)
        {
            foreach (var ending in endings)
            {
                await ending.EndingAsync(after, turn, ct);
            }
        }
    }

    private static (RoundState, NodaTime.Instant?, PersonId?, int) Shown(Round round) => (round.State, round.StepEndsAt, round.Facilitator, round.Members.Count(member => member.HasAccepted));

    private async Task<RoundView?> ViewAsync(string id, Turn turn, CancellationToken ct) =>
        turn.Promotion is { } promotion ? await views.ReadAsync(promotion, new(id), turn.Conversation.Channel, turn.Now, ct) : null;
}
