using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>Says who can, to somebody who cannot.</summary>
public sealed class Refusals(IPeople people)
{
    public async Task<string> OfAsync(Power power, Turn turn, CancellationToken ct)
    {
        var staff = power is Power.Staff or Power.Animator ? await people.StaffAsync(turn.Promotion?.Id, ct) : [];
        return power.Refusal(turn.Texts, Gate.TeamNames(staff));
    }
}
