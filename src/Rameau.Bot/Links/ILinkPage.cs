using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Links;

/// <summary>Somebody at an address of theirs.</summary>
/// <param name="Part">What stands behind the address, e.g. <c>rencontre.ics</c>; null of the address itself.</param>
public sealed record LinkVisit(Link Link, Person Person, Texts Texts, Instant Now, string? Part = null);

/// <summary>What the addresses of one purpose show and do.</summary>
public interface ILinkPage
{
    LinkPurpose Purpose { get; }

    /// <summary>Shows, and changes nothing: scanners of mail open addresses before people do. Null when what it is about is no more.</summary>
    Task<LinkAnswer?> ShowAsync(LinkVisit visit, CancellationToken ct);

    /// <summary>Does what a button of the page asks. Null when what it is about is no more.</summary>
    Task<LinkAnswer?> ActAsync(LinkVisit visit, IFormCollection form, CancellationToken ct);
}

/// <summary>What is at an address.</summary>
public abstract record LinkAnswer
{
    private LinkAnswer() { }

    public sealed record Showing(Page Page) : LinkAnswer;

    /// <param name="Name">Under which browsers save it.</param>
    public sealed record Saving(string ContentType, string Name, byte[] Content) : LinkAnswer;
}
