using NodaTime;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Links;

/// <summary>Web addresses by which somebody does one thing without Teams and without a login.</summary>
public interface ISignedLinks
{
    /// <summary>A new address; whoever has it acts for this person. Null where this deployment does not know its own address.</summary>
    /// <param name="argument">What it is about, as the purpose understands it; it is kept, and never in the address.</param>
    Task<string?> MakeAsync(LinkPurpose purpose, PersonId subject, string argument, Instant now, CancellationToken ct);

    /// <summary>All addresses of the person for this purpose lead nowhere from now on.</summary>
    Task RevokeAsync(LinkPurpose purpose, PersonId subject, CancellationToken ct);
}
