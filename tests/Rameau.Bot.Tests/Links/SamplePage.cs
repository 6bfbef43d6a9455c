using Microsoft.AspNetCore.Http;
using NodaTime;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Links;

namespace Rameau.Bot.Tests.Links;

/// <summary>A page that counts what is done to it.</summary>
internal sealed class SamplePage(LinkPurpose purpose) : ILinkPage
{
    public static readonly LinkPurpose Often = new("sample/often", Duration.FromDays(7));
    public static readonly LinkPurpose Once = new("sample/once", Duration.FromDays(7), IsSingleUse: true);

    public int Acts { get; private set; }

    public LinkPurpose Purpose => purpose;

    public Task<LinkAnswer?> ShowAsync(LinkVisit visit, CancellationToken ct) => Task.FromResult<LinkAnswer?>(visit.Part is null ? Draw(visit) : null);

    public Task<LinkAnswer?> ActAsync(LinkVisit visit, IFormCollection form, CancellationToken ct)
    {
        Acts++;
        return Task.FromResult<LinkAnswer?>(Draw(visit));
    }

    private LinkAnswer.Showing Draw(LinkVisit visit) => new(new(
        $"{visit.Person.FirstName} <b>", [new PagePart.Quote(visit.Link.Argument), new PagePart.State($"acts {Acts}"), new PagePart.Form([], [new("go", "Go", IsFirst: true)])]));
}
