using NodaTime;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Tests.Links;

/// <summary>Addresses as a deployment would give them, which say here what they are for.</summary>
internal sealed class SampleSignedLinks : ISignedLinks
{
    public bool KnowsItsAddress { get; set; } = true;

    public Task<string?> MakeAsync(LinkPurpose purpose, PersonId subject, string argument, Instant now, CancellationToken ct) =>
        Task.FromResult(KnowsItsAddress ? $"https://bot.example/lien/{purpose.Name}~{subject}~{argument}" : null);

    public Task RevokeAsync(LinkPurpose purpose, PersonId subject, CancellationToken ct) => Task.CompletedTask;
}
