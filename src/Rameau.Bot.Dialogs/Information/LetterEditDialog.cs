using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>What is changed about a newsletter, and « approuver ». Of one that went out, the group's card is drawn again in its place.</summary>
public sealed class LetterEditDialog(LetterViews letters, LetterStocks stocks, LetterDialog showing, ILedger ledger) : ICardAction<LetterEdit>
{
    public async Task<Reply> HandleAsync(LetterEdit tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person } || await showing.SceneAsync(tapped.Step, turn, ct) is not { } scene)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var words = turn.Texts.Letters;
        var decision = Decide(tapped, scene, await stocks.OfAsync(scene.Plan, ct), person, turn);

        if (decision is LetterDecision.Changed { Letter: var changed } && !await letters.TryWriteAsync(changed, ct))
        {
            decision = new LetterDecision.Refused(LetterRefusal.Overtaken); // between our look and our write
        }

        switch (decision)
        {
            case LetterDecision.Refused { Why: LetterRefusal.TooLong }:
                return Reply.Showing(await showing.ShowWordsAsync(scene, tapped.Words, words.Refused(LetterRefusal.TooLong), turn, ct), words.Refused(LetterRefusal.TooLong));
            case LetterDecision.Refused { Why: var why }:
                return Reply.Showing(await showing.ShowAsync(tapped.Step, turn, words.Refused(why), ct), words.Refused(why));
            case LetterDecision.Changed when scene.Stage is LetterStage.Posted:
                await ledger.AmendAsync(promotion.Id, scene.Step.Id, turn.Now, except: null, ct);
                return Reply.Showing(await showing.ShowAsync(tapped.Step, turn, words.ChangedInGroup, ct), words.ChangedInGroup) with { Stirs = promotion.Id };
            default:
                var done = tapped.Act == LetterEdit.Approve ? words.ApprovedNow : words.ChangedNow;
                return Reply.Showing(await showing.ShowAsync(tapped.Step, turn, done, ct), done);
        }
    }

    /// <summary>The letter as it is read: what left the catalogue has left it too.</summary>
    private static LetterDecision Decide(LetterEdit tapped, LetterScene scene, LetterStock stock, Person person, Turn turn)
    {
        var letter = scene.View.Letter with { Items = scene.View.Items };

        return ActOf(tapped, stock) is { } act
            ? LetterDecision.Decide(letter, act, tapped.Revision, person.Id, scene.Stage, turn.Now)
            : new LetterDecision.Refused(LetterRefusal.NoSuchItem);
    }

    private static LetterAct? ActOf(LetterEdit tapped, LetterStock stock) => (tapped, stock.ItemOf(tapped.Resource)) switch
    {
        ({ Act: LetterEdit.Remove, Item: { } key }, _) => new LetterAct.Remove(key),
        ({ Act: LetterEdit.Replace, Item: { } key }, { } other) => new LetterAct.Replace(key, other),
        ({ Act: LetterEdit.Add }, { } added) => new LetterAct.Add(added),
        ({ Act: LetterEdit.Introduce }, _) => new LetterAct.Introduce(tapped.Words ?? string.Empty),
        ({ Act: LetterEdit.Approve }, _) => new LetterAct.Approve(),
        _ => null,
    };
}
