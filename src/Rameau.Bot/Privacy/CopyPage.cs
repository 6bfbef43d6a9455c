using NodaTime;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Links;

namespace Rameau.Bot.Privacy;

/// <summary>The page behind the address of a copy. Looking at it hands out nothing; the button does, once.</summary>
public sealed class CopyPage(DataCopies copies, IPromotions promotions) : ILinkPage
{
    public LinkPurpose Purpose => RightsDialog.CopyLink;

    public Task<LinkAnswer?> ShowAsync(LinkVisit visit, CancellationToken ct)
    {
        var words = visit.Texts.Rights;

        return Task.FromResult<LinkAnswer?>(visit.Part is not null ? null : new LinkAnswer.Showing(new(
            words.CopyPageTitle, [new PagePart.Line(words.CopyPageSays), new PagePart.Form([], [new("copy", words.DownloadButton, IsFirst: true)])])));
    }

    public async Task<LinkAnswer?> ActAsync(LinkVisit visit, IFormCollection form, CancellationToken ct)
    {
        var zone = visit.Person.Promotion is { } id && await promotions.FindAsync(id, ct) is { } promotion ? promotion.Zone : DateTimeZone.Utc;
        var parts = await copies.OfAsync(visit.Person, zone, visit.Texts, ct);

        return new LinkAnswer.Saving("application/zip", CopyFile.ZipName, CopyFile.Zip(parts, visit.Now));
    }
}
