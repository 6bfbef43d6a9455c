using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>Calls to come are cancelled, and whoever waits at the other end is told.</summary>
public sealed class CoachingParting(IPromotions promotions, Plans plans, ICoachingCalls calls, ILedger ledger) : IParting
{
    public async Task PartAsync(Person person, Instant now, CancellationToken ct)
    {
        foreach (var promotion in await promotions.AllAsync(ct))
        {
            var concerned = (await calls.OfPromotionAsync(promotion.Id, ct))
                .Where(call => call.StartsAt > now && (call.Person == person.Id || call.Coach == person.Id || call.Host == person.Id)).ToArray();

            if (concerned.Length > 0)
            {
                var plan = await plans.OfAsync(promotion, ct);
                await ledger.PlanAsync([.. concerned.SelectMany(call => new[] { call.Person, call.Coach }.Where(one => one != person.Id).Select(one => (one, call.StartsAt))).Distinct()
                    .Select(told => Departures.Of(plan, Departures.Call, told.one, now, told.StartsAt))], ct);
            }

            foreach (var call in concerned.OrderByDescending(call => call.Host is not null)) // who takes part in a call goes before it does
            {
                await calls.DoAsync(new CallCommand.Cancel(call.Key, person.Id, call.StartsAt, Texts.For(promotion).Rights.CallReason), now, ct);
            }
        }
    }
}

/// <summary>Questions that the person asked wait for nobody; those they had taken in hand go to Le RAMEAU's team.</summary>
public sealed class TicketParting(IPromotions promotions, Plans plans, ITickets tickets, ILedger ledger) : IParting
{
    public async Task PartAsync(Person person, Instant now, CancellationToken ct)
    {
        foreach (var promotion in await promotions.AllAsync(ct))
        {
            foreach (var ticket in (await tickets.OfPromotionAsync(promotion.Id, ct)).Where(ticket => ticket.IsOpen))
            {
                if (ticket.Asker == person.Id)
                {
                    await tickets.ActAsync(promotion.Id, ticket.Id, new TicketAct.Withdraw(), person, now, ct);
                    await TellAsync(ticket, promotion, now, ct);
                }
                else if (ticket.Owner == person.Id)
                {
                    await tickets.TryChangeAsync(TicketDecision.Escalated(ticket, now) with { Owner = null }, ct);
                }
            }
        }
    }

    private async Task TellAsync(Ticket ticket, Promotion promotion, Instant now, CancellationToken ct)
    {
        if (ticket.Owner is { } owner)
        {
            await ledger.PlanAsync([Departures.Of(await plans.OfAsync(promotion, ct), Departures.Question, owner, now, ticket.AskedAt)], ct);
        }
    }
}

/// <summary>A round that goes on ends: its case is forgotten where it was the person's, and nobody waits for who led it.</summary>
public sealed class RoundParting(IRounds rounds) : IParting
{
    public async Task PartAsync(Person person, Instant now, CancellationToken ct)
    {
        foreach (var promotion in person.Roles.Select(grant => grant.Promotion).OfType<PromotionId>().Distinct())
        {
            foreach (var round in await rounds.OfPromotionAsync(promotion, ct))
            {
                if (round.Client == person.Id && round.ErasedAt is null)
                {
                    await rounds.DoAsync(round.Id, new RoundCommand.Erase(person.Id), now, ct);
                }
                else if (round.Facilitator == person.Id && round.EndedAt is null)
                {
                    await rounds.DoAsync(round.Id, new RoundCommand.Stop(person.Id), now, ct);
                }
            }
        }
    }
}

/// <summary>A promotion that nobody animates any more is Le RAMEAU's team's to know.</summary>
public sealed class AnimationParting(IPromotions promotions, Plans plans, IPeople people, ILedger ledger) : IParting
{
    public async Task PartAsync(Person person, Instant now, CancellationToken ct)
    {
        foreach (var id in person.Roles.Where(grant => grant.Role is Role.Animator).Select(grant => grant.Promotion).OfType<PromotionId>().Distinct())
        {
            var others = (await people.OfPromotionAsync(id, ct)).Any(other => other.Id != person.Id && other.Is(Role.Animator, id));

            if (!others && await promotions.FindAsync(id, ct) is { } promotion)
            {
                var plan = await plans.OfAsync(promotion, ct);
                await ledger.PlanAsync([.. (await people.StaffAsync(id, ct)).Where(staff => staff.Id != person.Id).Select(staff => Departures.Of(plan, Departures.Animator, staff.Id, now))], ct);
            }
        }
    }
}
