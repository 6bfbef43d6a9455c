using NodaTime;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Tests.Gatherings;

/// <summary>Signed addresses as a deployment would give them.</summary>
internal sealed class SampleAddresses : ISignedLinks
{
    public Task<string?> MakeAsync(LinkPurpose purpose, PersonId subject, string argument, Instant now, CancellationToken ct) =>
        Task.FromResult<string?>($"https://bot.example/lien/{purpose.Name}");

    public Task RevokeAsync(LinkPurpose purpose, PersonId subject, CancellationToken ct) => Task.CompletedTask;
}
