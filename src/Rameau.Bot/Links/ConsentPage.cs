using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Links;

/// <summary>Who sees what of oneself, field by field, on a page: kept as the card keeps it, with the same receipts.</summary>
public sealed class ConsentPage(IPreferences preferences, ConsentKeeping keeping) : ILinkPage
{
    private const string Save = "save";

    public LinkPurpose Purpose => LinkPurposes.Consent;

    public async Task<LinkAnswer?> ShowAsync(LinkVisit visit, CancellationToken ct) =>
        visit.Part is null && await preferences.FindAsync(visit.Person.Id, ct) is { } choices ? Draw(choices, visit, null) : null;

    public async Task<LinkAnswer?> ActAsync(LinkVisit visit, IFormCollection form, CancellationToken ct)
    {
        if (form[FormButton.Name] != Save || await preferences.FindAsync(visit.Person.Id, ct) is not { } current)
        {
            return null;
        }

        var wanted = Consents.Fields.Aggregate(
            current.Consents ?? new(), (all, field) => Audiences.Named(form[$"{field}"].ToString()) is { } audience ? all.With(field, audience) : all);

        if (wanted == current.Consents)
        {
            return Draw(current, visit, visit.Texts.Preferences.AlreadySo);
        }

        return Draw(await keeping.KeepAsync(current, wanted, visit.Now, ct), visit, visit.Texts.Links.ConsentNoted);
    }

    private static LinkAnswer.Showing Draw(Choices choices, LinkVisit visit, string? note)
    {
        var (words, consents) = (visit.Texts.Consents, choices.Consents ?? new());
        PagePart?[] parts =
        [
            note is null ? null : new PagePart.Note(note),
            choices.Consents is null ? new PagePart.Line(words.Proposed) : null,
            new PagePart.Line(visit.Texts.Links.ConsentIntro),
            new PagePart.Form(
                [.. Consents.Fields.Select(field => new FormField.OneOf($"{field}", words.Name(field), [.. Enum.GetValues<Audience>().Select(one => new FormChoice($"{one}", words.Name(one), consents.AudienceOf(field) == one))]))],
                [new(Save, words.SaveButton, IsFirst: true)]),
            new PagePart.Subtle(words.WhatIntroductionMeans),
            new PagePart.Subtle(words.AtOnce),
            new PagePart.Subtle(visit.Texts.Links.ActingFor(visit.Person.FirstName)),
        ];

        return new(new(words.Title, [.. parts.OfType<PagePart>()]));
    }
}
