using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CommandLine;

/// <summary><c>check --coaching</c>: every rule of coaching asked of the tables, and the slots that are missing.</summary>
internal static class CoachingCheck
{
    private const string About = "coaching";

    public static async Task<IReadOnlyList<Finding>> RunAsync(Records records, OperatorContent? content, Instant now, CancellationToken ct)
    {
        List<Finding> findings = [.. (await records.CoachingCalls.FaultsAsync(now, ct)).Select(fault => new Finding(About, $"{Named(fault.Rule)} : {fault.Text}.", fault.Rule is not ("busy" or "pause")))];

        foreach (var promotion in await records.Promotions.AllAsync(ct))
        {
            if (content?.Pathways.Find(promotion.Pathway) is not { } pathway)
            {
                continue;
            }

            var plan = Plan.Of(pathway, promotion, await records.Promotions.ChangesAsync(promotion.Id, ct));

            foreach (var call in (await records.CoachingCalls.OfPromotionAsync(promotion.Id, ct)).Where(call => CallWindow.Of(plan, call.Window)?.Holds(call.StartsAt) is false && call.StartsAt > now))
            {
                findings.Add(new(About, $"hors de sa période : {call.Key}."));
            }

            foreach (var one in await records.Coverages.OfAsync(plan, now, ct))
            {
                if (one.Shortfall > 0)
                {
                    findings.Add(new(About, $"{promotion.Id}, {one.Window.Step.Id} : il manque {one.Shortfall} créneau{(one.Shortfall > 1 ? "x" : "")} ({one.Booked} convenu{(one.Booked > 1 ? "s" : "")}, {one.Room} libre{(one.Room > 1 ? "s" : "")}, {one.Participants} participants).", NeedsMending: false));
                }
            }
        }

        return findings;
    }

    private static string Named(string rule) => rule switch
    {
        "overlap" => "deux entretiens d’un coach se chevauchent",
        "twice" => "deux entretiens d’une personne dans une période",
        "two at once" => "une personne est à deux endroits",
        "quarter" => "un entretien ne commence pas sur un quart d’heure",
        "joint" => "un entretien commun sans l’autre",
        "line" => "quelqu’un attend qui a déjà une heure",
        "history" => "une histoire ne dit pas où en est l’entretien",
        "pause" => "un entretien sans la pause que veut son coach",
        "busy" => "un entretien sur un moment pris du coach",
        _ => "une proposition n’a pas été reprise à temps",
    };
}
