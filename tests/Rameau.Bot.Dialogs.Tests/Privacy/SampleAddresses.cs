using NodaTime;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Tests.Privacy;

/// <summary>Addresses that can be told apart, of a deployment that knows its own or does not.</summary>
internal sealed class SampleAddresses : ISignedLinks
{
    private int made;

    public bool IsAbsent { get; set; }

    public Task<string?> MakeAsync(LinkPurpose purpose, PersonId subject, string argument, Instant now, CancellationToken ct) =>
        Task.FromResult(IsAbsent ? null : $"https://bot.example/l/{++made}");

    public Task RevokeAsync(LinkPurpose purpose, PersonId subject, CancellationToken ct) => Task.CompletedTask;
}
