using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Links;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Introductions;

/// <summary>A request to be introduced on a page, for whoever is asked and has no Teams; once both said yes it is also where they read what they were given.</summary>
public sealed class IntroductionPage(IIntroductions introductions, IntroductionViews views, IMetronome metronome) : ILinkPage
{
    private const string FieldsName = "fields", PeaceName = "peace";

    public LinkPurpose Purpose => LinkPurposes.Introduction;

    public async Task<LinkAnswer?> ShowAsync(LinkVisit visit, CancellationToken ct) =>
        visit.Part is null && await introductions.FindAsync(new(visit.Link.Argument), ct) is { } one ? await DrawAsync(one, visit, null, ct) : null;

    public async Task<LinkAnswer?> ActAsync(LinkVisit visit, IFormCollection form, CancellationToken ct)
    {
        IntroductionAct? act = form[FormButton.Name].ToString() switch
        {
            IntroductionAnswer.Accept => new IntroductionAct.Accept(IntroductionInputs.Fields(form[FieldsName].ToString())),
            IntroductionAnswer.Decline => new IntroductionAct.Decline(IntroductionInputs.PeaceOf(form[PeaceName].ToString())),
            _ => null,
        };

        if (act is null)
        {
            return null;
        }

        var decision = await introductions.ActAsync(new(visit.Link.Argument), act, visit.Person, visit.Now, ct);

        if (IntroductionDialog.Standing(decision) is not { } standing || await views.OfAsync(standing, visit.Person, visit.Texts, visit.Now, ct) is not { } view)
        {
            return null;
        }

        await metronome.ArmAsync(standing.Promotion, visit.Now, ct);
        return Draw(view, visit, IntroductionDialog.Word(decision, act, view));
    }

    private async Task<LinkAnswer?> DrawAsync(Introduction one, LinkVisit visit, string? note, CancellationToken ct) =>
        await views.OfAsync(one, visit.Person, visit.Texts, visit.Now, ct) is { } view ? Draw(view, visit, note) : null;

    private static LinkAnswer.Showing Draw(IntroductionView view, LinkVisit visit, string? note)
    {
        var (one, words) = (view.Introduction, visit.Texts.Introductions);
        var isOpen = one.IsOpen && !view.IsAsker && visit.Now < one.ExpiresAt;
        PagePart?[] parts =
        [
            note is null ? null : new PagePart.Note(note),
            view.From.Length == 0 ? null : new PagePart.Subtle(view.From),
            new PagePart.Quote(one.Purpose),
            .. isOpen ? Asking(view) : Standing(view),
            new PagePart.Subtle(visit.Texts.Links.ActingFor(visit.Person.FirstName)),
        ];

        return new(new(isOpen ? words.AskTitle(view.Other) : $"{words.Title} · {view.Other}", [.. parts.OfType<PagePart>()]));
    }

    private static IEnumerable<PagePart> Asking(IntroductionView view)
    {
        var (words, name) = (view.Texts.Introductions, view.Other);
        FormField[] give = view.Ticks.Count == 0
            ? []
            : [new FormField.Boxes(FieldsName, words.GiveLabel(name), [.. view.Ticks.Select(field => new FormChoice($"{field}", Typography.Capital(words.FieldName(field))))])];

        return
        [
            new PagePart.Line(words.TheyGive(name, view.Introduction.Offered)),
            .. view.Ticks.Count == 0 ? [new PagePart.Line(words.NothingToGive(name))] : Array.Empty<PagePart>(),
            new PagePart.Form(
                [
                    .. give,
                    new FormField.OneOf(PeaceName, words.PeaceLabel, [.. Enum.GetValues<Peace>().Select(peace => new FormChoice($"{peace}", words.PeaceChoice(peace, name), peace is Peace.None))]),
                ],
                [new(IntroductionAnswer.Accept, words.AcceptButton, IsFirst: true), new(IntroductionAnswer.Decline, words.DeclineButton)]),
            new PagePart.Subtle(words.Until(view.DistanceTo(view.Introduction.ExpiresAt))),
        ];
    }

    private static IEnumerable<PagePart> Standing(IntroductionView view)
    {
        var (one, words) = (view.Introduction, view.Texts.Introductions);

        return one.State switch
        {
            IntroductionState.Exchanged =>
            [
                new PagePart.State(words.YouReceive(view.Other, view.Received.Count == 0)),
                .. view.Received.Select(given => new PagePart.Line(words.Known(given.Field, given.Value))),
                new PagePart.Line(words.YouGave(view.Other, one.Of(view.Reader), view.DayOf(one.Since))),
            ],
            IntroductionState.Accepted => [new PagePart.State(view.Standing), new PagePart.Line(words.ComeBack)],
            _ => [new PagePart.State(view.Standing)],
        };
    }
}
