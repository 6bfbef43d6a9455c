using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>« Mes mises en relation »: what one asked and was asked, the answer, and peace from requests. Nobody sees another's.</summary>
public sealed class IntroductionDialog(IIntroductions introductions, IntroductionViews views)
    : ICommand, ICardAction<IntroductionMine>, ICardAction<IntroductionAnswer>, ICardAction<IntroductionWithdraw>, ICardAction<IntroductionReceive>
{
    public CommandName Name { get; } = new(
        "mes mises en relation", "my introductions",
        "Qui vous avez demandé à rencontrer, qui demande à vous rencontrer.",
        "Whom you asked to meet, and who asks to meet you.");

    public IReadOnlyList<string> Synonyms { get; } = ["mises en relation", "mes relations", "introductions", "ne plus me proposer"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => turn is { Person: not null } or { InGroup: true }
        ? await PrivateDoor.AnswerAsync(turn, turn.Texts.Introductions.Mine, IntroductionCard.MineButton(turn.Texts), () => MineAsync(turn.Person!, turn, null, ct))
        : Reply.Saying(turn.Texts.Chat.UnknownPerson);

    public async Task<Reply> HandleAsync(IntroductionMine tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person })
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        return tapped.Introduction is { } id && await introductions.FindAsync(new(id), ct) is { } one && await views.OfAsync(one, person, turn.Texts, turn.Now, ct) is { } view
            ? Reply.Showing(IntroductionCard.One(view))
            : Reply.Showing(await MineAsync(person, turn, null, ct));
    }

    public Task<Reply> HandleAsync(IntroductionAnswer tapped, Turn turn, CancellationToken ct) => tapped.Act switch
    {
        IntroductionAnswer.Accept => ActAsync(tapped.Introduction, new IntroductionAct.Accept(IntroductionInputs.Fields(tapped.Fields)), turn, ct),
        IntroductionAnswer.Decline => ActAsync(tapped.Introduction, new IntroductionAct.Decline(IntroductionInputs.PeaceOf(tapped.Peace)), turn, ct),
        _ => Task.FromResult(Reply.Noting(turn.Texts.Chat.CardUnreadable)),
    };

    public Task<Reply> HandleAsync(IntroductionWithdraw tapped, Turn turn, CancellationToken ct) => ActAsync(tapped.Introduction, new IntroductionAct.Withdraw(), turn, ct);

    public async Task<Reply> HandleAsync(IntroductionReceive tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person })
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        await (tapped.Stops ? introductions.BlockAsync(person.Id, null, turn.Now, ct) : introductions.UnblockAsync(person.Id, ct));
        var word = tapped.Stops ? turn.Texts.Introductions.Stopped : turn.Texts.Introductions.Receiving;
        return Reply.Showing(await MineAsync(person, turn, word, ct), word);
    }

    private async Task<Reply> ActAsync(string id, IntroductionAct act, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person })
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        var words = turn.Texts.Introductions;
        var decision = await introductions.ActAsync(new(id), act, person, turn.Now, ct);
        var standing = Standing(decision);

        if (standing is null || await views.OfAsync(standing, person, turn.Texts, turn.Now, ct) is not { } view)
        {
            return Reply.Noting(words.Refused(IntroductionRefusal.NotYours));
        }

        var word = Word(decision, act, view);
        return Reply.Showing(IntroductionCard.One(view, word), word) with { Stirs = decision is IntroductionDecision.Changed ? standing.Promotion : null };
    }

    /// <summary>What there is to see after an act; null when this person may not know of it.</summary>
    public static Introduction? Standing(IntroductionDecision decision) => decision switch
    {
        IntroductionDecision.Changed { Introduction: var changed } => changed,
        IntroductionDecision.AlreadySo { Introduction: var same } => same,
        IntroductionDecision.Refused { Introduction: var standing } => standing,
        _ => null,
    };

    /// <summary>What is said right after an act; null where the card itself says it.</summary>
    public static string? Word(IntroductionDecision decision, IntroductionAct act, IntroductionView view) => (decision, act) switch
    {
        (IntroductionDecision.Refused { Why: var why }, _) => view.Texts.Introductions.Refused(why),
        (_, IntroductionAct.Accept) => view.Texts.Introductions.Accepted(view.Other),
        (_, IntroductionAct.Decline) => view.Texts.Introductions.Declined,
        _ => null,
    };

    private async Task<AdaptiveCard> MineAsync(Person person, Turn turn, string? word, CancellationToken ct)
    {
        List<IntroductionView> mine = [];
        var all = (await introductions.OfAskerAsync(person.Id, ct)).Concat(await introductions.OfAskedAsync(person.Id, ct));

        foreach (var one in all.OrderByDescending(one => one.AskedAt))
        {
            if (await views.OfAsync(one, person, turn.Texts, turn.Now, ct) is { } view)
            {
                mine.Add(view);
            }
        }

        var blocks = await introductions.BlocksAsync(person.Id, ct);
        return IntroductionCard.Mine(mine, blocks, turn.Texts, word);
    }
}
