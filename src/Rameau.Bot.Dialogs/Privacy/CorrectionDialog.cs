using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>
/// Each corrects what is held about them, effective at once and everywhere. Le RAMEAU's team hears, without a name, that an address changed: by it
/// Teams knows people again, and lists of participants are compared.
/// </summary>
public sealed class CorrectionDialog(IPeople people, IPromotions promotions, Plans plans, IAudit audit, ILedger ledger) : ICardAction<RightsForm>, ICardAction<RightsCorrect>
{
    public Task<Reply> HandleAsync(RightsForm tapped, Turn turn, CancellationToken ct) => Task.FromResult(
        turn.Person is { } person ? Reply.Showing(CorrectionCard.Draw(person, turn.Texts)) : Reply.Noting(turn.Texts.Rights.NothingHeld));

    public async Task<Reply> HandleAsync(RightsCorrect tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Rights.NothingHeld);
        }

        var words = turn.Texts.Rights;

        switch (Correction.Decide(person, Said(tapped), await IsTakenAsync(person, tapped.Email?.Trim(), ct)))
        {
            case Correction.Refused { Why: var why }:
                return Reply.Showing(CorrectionCard.Draw(person, turn.Texts, words.Refused(why)), words.Refused(why));
            case Correction.Corrected { Person: var corrected, Fields: var fields }:
                await people.SaveAsync([corrected], ct);
                await audit.AddAsync([new(person.Id, AuditAct.Changed, person.Id, fields, turn.Now)], ct);
                return Reply.Showing(CorrectionCard.Draw(corrected, turn.Texts, words.Corrected), words.Corrected) with
                {
                    AlsoStirs = fields.Contains(Field.Email) ? await TellStaffAsync(corrected, turn, ct) : [],
                };
            default:
                return Reply.Showing(CorrectionCard.Draw(person, turn.Texts, words.AlreadyCorrect), words.AlreadyCorrect);
        }
    }

    private async Task<bool> IsTakenAsync(Person person, string? address, CancellationToken ct) =>
        address is { Length: > 0 } && (await people.MatchingAsync([], [address], ct)).Any(other => other.Id != person.Id);

    private async Task<IReadOnlyList<PromotionId>> TellStaffAsync(Person person, Turn turn, CancellationToken ct)
    {
        List<PromotionId> told = [];

        foreach (var id in person.Roles.Select(grant => grant.Promotion).OfType<PromotionId>().Distinct())
        {
            if (await promotions.FindAsync(id, ct) is { } promotion)
            {
                var plan = await plans.OfAsync(promotion, ct);
                await ledger.PlanAsync([.. (await people.StaffAsync(id, ct)).Where(staff => staff.Id != person.Id).Select(staff => Departures.Of(plan, Departures.Address, staff.Id, turn.Now))], ct);
                told.Add(id);
            }
        }

        return told;
    }

    private static CorrectedFields Said(RightsCorrect tapped) => new(
        tapped.FirstName ?? string.Empty, tapped.LastName ?? string.Empty, tapped.Email ?? string.Empty, tapped.Phone ?? string.Empty,
        tapped.Organisation ?? string.Empty, tapped.Region ?? string.Empty, tapped.Function ?? string.Empty);
}
