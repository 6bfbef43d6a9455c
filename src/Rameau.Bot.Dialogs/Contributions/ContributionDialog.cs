using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Contributions;

/// <summary>Takes what people write about a step, lets them take it back, and has everybody's card drawn again.</summary>
public sealed class ContributionDialog(Plans plans, WritingsReader reader, IContributions contributions, ILedger ledger)
    : ICardAction<QuestionLook>, ICardAction<QuestionAsk>, ICardAction<AccountTell>, ICardAction<ContributionWithdraw>
{
    public Task<Reply> HandleAsync(QuestionLook tapped, Turn turn, CancellationToken ct) =>
        AboutAsync(tapped.Step, turn, (before, person) => Task.FromResult(Show(before, person, tapped.Beat, null, null, turn)), ct);

    public Task<Reply> HandleAsync(QuestionAsk tapped, Turn turn, CancellationToken ct) =>
        AboutAsync(tapped.Step, turn, (before, person) => WriteAsync(before, person, tapped.Question, tapped.Named == "true", tapped.Beat, turn, ct), ct);

    public Task<Reply> HandleAsync(AccountTell tapped, Turn turn, CancellationToken ct) =>
        AboutAsync(tapped.Step, turn, (before, person) => WriteAsync(before, person, tapped.Account, named: true, null, turn, ct), ct);

    public Task<Reply> HandleAsync(ContributionWithdraw tapped, Turn turn, CancellationToken ct) => AboutAsync(
        tapped.Step,
        turn,
        async (before, person) =>
        {
            // Its number and its hour name exactly one, so a redelivery finds nothing more to take back.
            if (before.Of(person.Id).FirstOrDefault(one => one.What.Number == tapped.Number && one.What.At.ToUnixTimeMilliseconds() == tapped.At) is { What: var mine })
            {
                await contributions.WithdrawAsync(mine, ct);
                await ledger.AmendAsync(before.Plan.Promotion.Id, before.Step.Id, turn.Now, except: null, ct);
            }

            return Show(await reader.ReadAsync(before.Plan, before.Step, turn.Now, ct), person, tapped.Beat, turn.Texts.Contributions.NotedWithdrawn, null, turn);
        },
        ct);

    private async Task<Reply> AboutAsync(string step, Turn turn, Func<Writings, Person, Task<Reply>> answer, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);

        return plan.Find(new(step)) is { } found && ContributionKind.Of(found.Kind) is not null
            ? await answer(await reader.ReadAsync(plan, found, turn.Now, ct), person)
            : Reply.Noting(turn.Texts.Contributions.Refused(ContributionRefusal.NoSuchStep));
    }

    private async Task<Reply> WriteAsync(Writings before, Person person, string? text, bool named, string? beat, Turn turn, CancellationToken ct)
    {
        var decision = ContributionDecision.Decide(
            before.Plan, before.Step.Id, person, [.. before.Of(person.Id).Select(one => one.What)], text, named, turn.Now);

        if (!turn.IsRepeat && await KeepAsync(decision, ct) is { } overtaken)
        {
            decision = overtaken;
        }

        if (decision is ContributionDecision.Added or ContributionDecision.Replaced)
        {
            await ledger.AmendAsync(before.Plan.Promotion.Id, before.Step.Id, turn.Now, except: null, ct);
        }

        var refused = decision is ContributionDecision.Refused && !turn.IsRepeat;
        return Show(await reader.ReadAsync(before.Plan, before.Step, turn.Now, ct), person, beat, Word(decision, turn), refused ? text : null, turn);
    }

    /// <returns>Another decision when one of the person's other taps was quicker.</returns>
    private async Task<ContributionDecision?> KeepAsync(ContributionDecision decision, CancellationToken ct)
    {
        switch (decision)
        {
            case ContributionDecision.Added { Contribution: var question } when !await contributions.TryAddAsync(question, ContributionKind.Question.Most, ct):
                return new ContributionDecision.AlreadySo();
            case ContributionDecision.Replaced { Contribution: var account }:
                await contributions.ReplaceAsync(account, ct);
                return null;
            default:
                return null;
        }
    }

    private static Reply Show(Writings writings, Person person, string? beat, string? word, string? typed, Turn turn)
    {
        var card = writings.Step.Kind is StepKind.Webinar
            ? QuestionCard.Form(writings, person, beat, turn.Texts, word, Bounded(typed, ContributionKind.Question))
            : AccountCard.ForPerson(writings, person, turn.Texts, word, Bounded(typed, ContributionKind.Account));

        return Reply.Showing(card, word) with { Stirs = writings.Plan.Promotion.Id };
    }

    /// <summary>What a client sends beyond the length its field allows would not fit the card.</summary>
    private static string? Bounded(string? typed, ContributionKind kind) =>
        typed is null ? null : Excerpts.Shortened(ContributionKind.Clean(typed), kind.Longest);

    /// <summary>None for a redelivery: what it asked may have been taken back since.</summary>
    private static string? Word(ContributionDecision decision, Turn turn) => decision switch
    {
        _ when turn.IsRepeat => null,
        ContributionDecision.Refused { Why: var why } => turn.Texts.Contributions.Refused(why),
        ContributionDecision.AlreadySo => turn.Texts.Contributions.Already,
        ContributionDecision.Added => turn.Texts.Contributions.NotedQuestion,
        _ => turn.Texts.Contributions.NotedAccount,
    };
}
